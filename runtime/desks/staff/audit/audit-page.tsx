import { Input, Select, type TableColumnsType, Tag } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type AuditRow } from '../../../api/index.ts';
import { momentWords } from '../case/moment-words.ts';
import { PagedTable } from '../centre/paged-table.tsx';
import { usePages } from '../centre/use-pages.ts';
import { call, useTitle } from '../../../signed-in/index.ts';

/** Acts one may look for; others are shown by the name the log gives them. */
const acts = [
  'reveal',
  'readPaper',
  'signIn',
  'seat',
  'unseat',
  'issueGrant',
  'changeGrant',
  'revokeGrant',
  'handOver',
  'closeAccount',
  'registerTie',
  'dropTie',
  'export',
] as const;
/** Members of a detail in the order people read them; the rest stays in the log. */
const details = [
  'field',
  'paper',
  'reason',
  'relation',
  'post',
  'posts',
  'successor',
  'matters',
  'powers',
  'window',
  'coversFor',
  'from',
  'to',
  'holder',
  'state',
  'note',
  'right',
  'down',
] as const;

const columnsOf = (t: TFunction<'audit'>): TableColumnsType<AuditRow> => [
  { title: t('at'), key: 'at', width: '15%', render: (_, { at }) => momentWords(at) },
  { title: t('actor'), dataIndex: 'actor', width: '20%' },
  {
    title: t('act'),
    key: 'act',
    width: '16%',
    render: (_, { act, outcome }) => (
      <>
        {t(`acts.${act}`, { defaultValue: act })} {outcome === 'refused' && <Tag color="volcano">{t('refused')}</Tag>}
      </>
    ),
  },
  {
    title: t('on'),
    key: 'object',
    width: '18%',
    render: (_, { object }) => t(`objects.${object}`, { defaultValue: object }),
  },
  {
    title: t('detail'),
    key: 'detail',
    render: (_, { detail }) =>
      details
        .filter((name) => detail[name] !== undefined)
        .map((name) => (
          <div key={name}>
            <span className="quiet">{t(`details.${name}`)}：</span>
            {detail[name]}
          </div>
        )),
  },
];

/** Who did what, latest first: for the audit administrator. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const [asked, setAsked] = useState<{ act?: string; object?: string }>({});
  useTitle(t('title'));
  const pages = usePages(JSON.stringify(['audit', asked]), (cursor, signal) =>
    call(routes.auditLog, { query: { ...asked, ...cursor }, signal }),
  );
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
      </header>
      <div className="centre-part">
        <div className="sift" role="search">
          <Select
            aria-label={t('act')}
            allowClear
            placeholder={t('allActs')}
            options={acts.map((value) => ({ value, label: t(`acts.${value}`) }))}
            popupMatchSelectWidth={false}
            onChange={(act?: string) =>
              setAsked(({ object }) => ({ ...(object ? { object } : {}), ...(act ? { act } : {}) }))
            }
          />
          <Input.Search
            allowClear
            className="queue-search"
            maxLength={80}
            placeholder={t('object')}
            aria-label={t('object')}
            enterButton={t('search')}
            onSearch={(typed) => {
              const object = typed.trim();
              setAsked(({ act }) => ({ ...(act ? { act } : {}), ...(object ? { object } : {}) }));
            }}
          />
        </div>
        <PagedTable name={t('table')} pages={pages} columns={columnsOf(t)} empty={t('none')} width={800} />
      </div>
    </>
  );
}
