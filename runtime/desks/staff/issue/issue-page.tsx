import { Checkbox, Empty, Input, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type IssueRow, routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded, useTitle } from '../../../signed-in/index.ts';
import { REFRESH_MS, useCounts } from '../frame/counts.tsx';
import { PageTurner } from '../queue/page-turner.tsx';
import { usePages } from '../queue/use-pages.ts';
import { type RowCell, RowList } from '../resource/row-list.tsx';
import { ArrivedBar, HandOutBar, PostBar, SealBar } from './issue-bars.tsx';
import { issueCells } from './issue-cells.tsx';

export const trays = ['pickUp', 'mail', 'sent'] as const;
export type Tray = (typeof trays)[number];

const askedBy = (tray: Tray) =>
  tray === 'sent' ? ({ state: 'sent' } as const) : ({ way: tray, state: 'ready' } as const);

/** 出件窗口: results to be collected, results to be posted with their addresses, what is on its way. */
export function IssuePage() {
  const { t } = useTranslation();
  const [tray, setTray] = useState<Tray>('pickUp');
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [tracking, setTracking] = useState<Readonly<Record<string, string>>>({});
  const counts = useCounts();
  const pages = usePages(JSON.stringify([tray, words]));
  const body = {
    ...askedBy(tray),
    ...(words === '' ? {} : { words }),
    ...(pages.cursor === undefined ? {} : { cursor: pages.cursor }),
  };
  const list = useResource(JSON.stringify(body), (signal) => call(routes.deskIssue, { body, signal }), REFRESH_MS);
  useTitle(t('menu.issue'));

  const open = (next: Tray) => {
    setTray(next);
    setChosen([]);
  };
  const done = () => {
    setChosen([]);
    setTracking({});
    list.reload();
    counts?.reload();
  };
  const toggle = (id: string) =>
    setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const choice: RowCell<IssueRow> = {
    title: t('issue.choose'),
    of: ({ id, number }) => (
      <Checkbox checked={chosen.includes(id)} onChange={() => toggle(id)} aria-label={t('queue.choose', { number })} />
    ),
  };
  const number: RowCell<IssueRow> = {
    title: t('queue.column.number'),
    of: (row) => (
      <Link href={`/cases/${row.id}`} className="case-number">
        {row.number}
      </Link>
    ),
  };
  const note = (id: string, value: string) => setTracking((before) => ({ ...before, [id]: value }));
  return (
    <>
      <header className="page-head">
        <h1>{t('menu.issue')}</h1>
        <Input.Search
          className="queue-search"
          allowClear
          maxLength={60}
          placeholder={t('queue.search')}
          aria-label={t('queue.search')}
          enterButton={t('queue.searchButton')}
          onSearch={(typed) => setWords(typed.trim())}
        />
      </header>
      <Tabs
        activeKey={tray}
        onChange={(key) => open(key as Tray)}
        items={trays.map((key) => ({ key, label: t(`issue.tray.${key}`) }))}
      />
      <Loaded resource={list}>
        {({ items, next }) => {
          const rows = items.filter(({ id }) => chosen.includes(id));
          return (
            <>
              {tray !== 'sent' && <SealBar rows={items} onDone={done} />}
              {tray === 'pickUp' && <HandOutBar rows={rows} onDone={done} />}
              {tray === 'mail' && <PostBar rows={items} tracking={tracking} onDone={done} />}
              {tray === 'sent' && <ArrivedBar rows={rows} onDone={done} />}
              {items.length === 0 && <Empty description={t(`issue.empty.${words === '' ? tray : 'search'}`)} />}
              <RowList
                name={t('menu.issue')}
                rows={items}
                cells={[...(tray === 'mail' ? [] : [choice]), number, ...issueCells(t, tray, tracking, note)]}
              />
              <PageTurner pages={pages} next={next} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
