import { Select, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { blankStates, type BlankState } from '../../../../engine/index.ts';
import { routes, type BlankKindShape, type BlankRow } from '../../../api/index.ts';
import { call } from '../../../signed-in/index.ts';
import { momentWords } from '../case/moment-words.ts';
import { PagedTable } from '../centre/paged-table.tsx';
import { usePages } from '../centre/use-pages.ts';

const columnsOf = (t: TFunction<'blanks'>): TableColumnsType<BlankRow> => [
  { title: t('register.number'), key: 'number', width: '19%', dataIndex: 'number' },
  {
    title: t('register.state'),
    key: 'state',
    width: '14%',
    render: (_, { stateName, reason }) => (
      <>
        {stateName}
        {reason !== undefined && <div className="quiet">{reason}</div>}
      </>
    ),
  },
  {
    title: t('register.use'),
    key: 'use',
    render: (_, { case: id, caseNumber, title }) =>
      caseNumber !== undefined && (
        <>
          {title}{' '}
          <Link href={`/cases/${id ?? ''}`} className="case-number">
            {caseNumber}
          </Link>
        </>
      ),
  },
  { title: t('register.holder'), key: 'holder', width: '18%', dataIndex: 'holder' },
  {
    title: t('register.by'),
    key: 'by',
    width: '20%',
    render: (_, { by, at }) => (
      <>
        {by}
        <div className="quiet">{momentWords(at)}</div>
      </>
    ),
  },
];

const states = Object.keys(blankStates) as BlankState[];

/** Blank by blank: where each is, what it was used for, why it counts no more. */
export function BlankRegister({ kinds }: { kinds: readonly BlankKindShape[] }) {
  const { t } = useTranslation('blanks');
  const [kind, setKind] = useState(kinds[0]?.id ?? '');
  const [state, setState] = useState<BlankState | ''>('');
  const pages = usePages(JSON.stringify(['blank-register', kind, state]), (cursor, signal) =>
    call(routes.blankRegister, { params: { kind }, query: { ...cursor, ...(state === '' ? {} : { state }) }, signal }),
  );
  return (
    <>
      <h2>{t('register.title')}</h2>
      <div className="print-row">
        <Select
          aria-label={t('register.of')}
          className="seal-choice"
          value={kind}
          onChange={setKind}
          options={kinds.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          aria-label={t('register.state')}
          className="printer-choice"
          value={state}
          onChange={setState}
          options={[
            { value: '' as const, label: t('register.all') },
            ...states.map((value) => ({ value, label: t(`register.states.${value}`) })),
          ]}
        />
      </div>
      <PagedTable
        name={t('register.table')}
        pages={pages}
        rowKey="number"
        columns={columnsOf(t)}
        empty={t('register.none')}
      />
    </>
  );
}
