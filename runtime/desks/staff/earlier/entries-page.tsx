import { Button, Empty, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { type EarlierRow, routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded, useTitle } from '../../../signed-in/index.ts';
import { momentWords } from '../case/moment-words.ts';
import { PageTurner } from '../queue/page-turner.tsx';
import { usePages } from '../queue/use-pages.ts';
import { type RowCell, RowList } from '../resource/row-list.tsx';
import { EarlierStateTag } from './state-tag.tsx';

const shown = ['waiting', 'returned', 'all'] as const;
type Shown = (typeof shown)[number];

/** 存量证照: what was entered from the files, and what waits for somebody else's consent. */
export function EarlierEntriesPage() {
  const { t } = useTranslation('earlier');
  const [state, setState] = useState<Shown>('waiting');
  const pages = usePages(state);
  const query = {
    ...(state === 'all' ? {} : { state }),
    ...(pages.cursor === undefined ? {} : { cursor: pages.cursor }),
  };
  const list = useResource(`earlier-entries ${JSON.stringify(query)}`, (signal) =>
    call(routes.earlierEntries, { query, signal }),
  );
  useTitle(t('title'));
  const cells: readonly RowCell<EarlierRow>[] = [
    { title: t('column.name'), of: ({ id, name }) => <Link href={`/licences/earlier/${id}`}>{name}</Link> },
    { title: t('column.count'), of: ({ count }) => t('count', { count }) },
    { title: t('column.state'), of: (entry) => <EarlierStateTag entry={entry} /> },
    { title: t('column.by'), of: ({ by, at }) => t('entered', { name: by, at: momentWords(at) }) },
    {
      title: t('column.answer'),
      of: ({ answeredBy, answeredAt }) =>
        answeredBy !== undefined && t('entered', { name: answeredBy, at: momentWords(answeredAt ?? '') }),
    },
  ];
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <Segmented<Shown>
          aria-label={t('states.name')}
          value={state}
          onChange={setState}
          options={shown.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
        <Ways />
      </header>
      <p className="quiet">{t('explain')}</p>
      <Loaded resource={list}>
        {({ items, next }) => (
          <>
            {items.length === 0 && <Empty description={t(`none.${state}`)} />}
            <RowList name={t('title')} rows={items} cells={cells} />
            <PageTurner pages={pages} next={next} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** The ways to enter some, for whoever's unit answers for a kind. */
function Ways() {
  const { t } = useTranslation('earlier');
  const [, go] = useLocation();
  const { data } = useResource('earlier-kinds', (signal) => call(routes.earlierKinds, { signal }));
  if (!data || data.items.length === 0) return null;
  return (
    <span className="page-tools">
      <Button type="primary" onClick={() => go('/licences/earlier/new')}>
        {t('enter')}
      </Button>
      <Button onClick={() => go('/licences/earlier/file')}>{t('import')}</Button>
    </span>
  );
}
