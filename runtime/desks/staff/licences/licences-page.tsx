import { Empty, Input, Segmented, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type LicenceRow, routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded, useTitle } from '../../../signed-in/index.ts';
import { dayWords } from '../case/moment-words.ts';
import { PageTurner } from '../queue/page-turner.tsx';
import { usePages } from '../queue/use-pages.ts';
import { type RowCell, RowList } from '../resource/row-list.tsx';
import { LicenceStateTag } from './licence-state.tsx';

const sorts = ['newest', 'runsOut', 'ranOut'] as const;
type Sort = (typeof sorts)[number];

/** 证照库: what the unit has issued, found by number or holder, or by what runs out next. */
export function LicencesPage() {
  const { t } = useTranslation('licences');
  const [sort, setSort] = useState<Sort>('newest');
  const [words, setWords] = useState('');
  const pages = usePages(JSON.stringify([sort, words]));
  const body = {
    ...(words === '' ? { sort } : { words }),
    ...(pages.cursor === undefined ? {} : { cursor: pages.cursor }),
  };
  const list = useResource(`licences ${JSON.stringify(body)}`, (signal) => call(routes.deskLicences, { body, signal }));
  useTitle(t('title'));
  const nothing = words === '' ? (sort === 'newest' ? 'empty' : `none.${sort}`) : 'notFound';
  const cells: readonly RowCell<LicenceRow>[] = [
    {
      title: t('column.number'),
      of: ({ id, number }) => (
        <Link href={`/licences/${id}`} className="case-number">
          {number}
        </Link>
      ),
    },
    { title: t('column.holder'), of: ({ holderName }) => holderName },
    {
      title: t('column.name'),
      of: ({ name, isEarlier }) => (
        <>
          {name} {isEarlier && <Tag>{t('earlier.tag')}</Tag>}
        </>
      ),
    },
    { title: t('column.state'), of: (licence) => <LicenceStateTag licence={licence} /> },
    {
      title: t('column.validTo'),
      of: ({ validTo }) => (validTo === undefined ? t('endless') : dayWords(validTo)),
    },
  ];
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <Segmented<Sort>
          aria-label={t('sort.name')}
          value={sort}
          onChange={setSort}
          disabled={words !== ''}
          options={sorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
        />
        <Input.Search
          className="queue-search"
          allowClear
          maxLength={80}
          placeholder={t('search')}
          aria-label={t('search')}
          enterButton={t('searchButton')}
          onSearch={(typed) => setWords(typed.trim())}
        />
        <Link href="/licences/earlier">{t('earlier.link')}</Link>
      </header>
      <Loaded resource={list}>
        {({ items, next }) => (
          <>
            {items.length === 0 && <Empty description={t(nothing)} />}
            <RowList name={t('title')} rows={items} cells={cells} />
            <PageTurner pages={pages} next={next} />
          </>
        )}
      </Loaded>
    </>
  );
}
