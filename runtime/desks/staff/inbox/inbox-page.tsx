import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type InboxRow, routes } from '../../../api/index.ts';
import { momentWords } from '../case/moment-words.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded, useTitle } from '../../../signed-in/index.ts';
import { REFRESH_MS } from '../frame/counts.tsx';
import { AlertMark } from '../queue/alert-mark.tsx';
import { PageTurner } from '../queue/page-turner.tsx';
import { usePages } from '../queue/use-pages.ts';
import { RowList } from '../resource/row-list.tsx';

/** Who received a case, at which window, when. */
function Received({ row: { windowName, receivedBy, receivedAt } }: { row: InboxRow }) {
  const { t } = useTranslation();
  if (receivedBy === undefined || receivedAt === undefined) return <span>{windowName ?? t('inbox.online')}</span>;
  return (
    <span>
      {windowName} <span className="quiet">{receivedBy}</span> {momentWords(receivedAt)}
    </span>
  );
}

function Due({ row: { alert, dueWords } }: { row: InboxRow }) {
  const { t } = useTranslation();
  return (
    <span className="due-cell">
      <AlertMark alert={alert} />
      <span>{dueWords ?? t('queue.noDue')}</span>
    </span>
  );
}

/** 部门收件箱: what shared windows received for a unit; from the window's side what has been handed on and where it is. */
export function InboxPage({ side }: { side: 'unit' | 'window' }) {
  const { t } = useTranslation();
  const pages = usePages(side);
  const query = { side, ...(pages.cursor === undefined ? {} : { cursor: pages.cursor }) };
  const list = useResource(JSON.stringify(query), (signal) => call(routes.deskInbox, { query, signal }), REFRESH_MS);
  const title = t(side === 'unit' ? 'menu.inbox' : 'menu.handedOn');
  useTitle(title);
  return (
    <>
      <header className="page-head">
        <h1>{title}</h1>
        <p className="quiet">{t(`inbox.note.${side}`)}</p>
      </header>
      <Loaded resource={list}>
        {({ items, next }) => (
          <>
            {items.length === 0 && <Empty description={t(`inbox.empty.${side}`)} />}
            <RowList
              name={title}
              rows={items}
              cells={[
                {
                  title: t('queue.column.number'),
                  of: ({ id, number }) => (
                    <Link href={`/cases/${id}`} className="case-number">
                      {number}
                    </Link>
                  ),
                },
                { title: t('queue.column.matter'), of: ({ matterName }) => matterName },
                { title: t('queue.column.applicant'), of: ({ applicantName }) => applicantName },
                { title: t('inbox.received'), of: (row) => <Received row={row} /> },
                {
                  title: t(side === 'unit' ? 'queue.column.stage' : 'inbox.where'),
                  of: ({ stageName, waitingFor, departmentName }) =>
                    [side === 'window' ? departmentName : '', stageName, waitingFor].filter(Boolean).join(' · '),
                },
                { title: t('queue.column.due'), of: (row) => <Due row={row} /> },
              ]}
            />
            <PageTurner pages={pages} next={next} />
          </>
        )}
      </Loaded>
    </>
  );
}
