import { Progress } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type EarlierRow, routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded, useTitle } from '../../../signed-in/index.ts';
import { momentWords } from '../case/moment-words.ts';
import { PageTurner } from '../queue/page-turner.tsx';
import { usePages } from '../queue/use-pages.ts';
import { EntryActs } from './entry-acts.tsx';
import { EntryLines } from './entry-lines.tsx';
import { EarlierStateTag } from './state-tag.tsx';

/** How often somebody who waits sees how far it has come. */
const REFRESH_MS = 1500;

/** One entry of earlier licences, line by line, with what may be done about it. */
export function EarlierEntryPage({ id }: { id: string }) {
  const { t } = useTranslation('earlier');
  const pages = usePages(id);
  const query = pages.cursor === undefined ? {} : { cursor: pages.cursor };
  const key = `earlier ${id} ${pages.cursor ?? ''}`;
  const found = useResource(key, (signal) => call(routes.earlierEntry, { params: { id }, query, signal }));
  useTitle(t('title'));
  return (
    <Loaded resource={found}>
      {({ entry, items, next }) => (
        <>
          <Head entry={entry} />
          {entry.state === 'entering' && <Waiting onTurn={found.reload} />}
          <EntryActs entry={entry} onDone={found.reload} />
          <EntryLines entry={entry} lines={items} />
          <PageTurner pages={pages} next={next} />
        </>
      )}
    </Loaded>
  );
}

/** Looks again while they come into the register. */
function Waiting({ onTurn }: { onTurn: () => void }) {
  useEffect(() => {
    const timer = setInterval(onTurn, REFRESH_MS);
    return () => clearInterval(timer);
  }, [onTurn]);
  return null;
}

function Head({ entry }: { entry: EarlierRow }) {
  const { t } = useTranslation('earlier');
  const { name, count, entered, state, matterName, unitName, file, by, at, answeredBy, answeredAt, reason } = entry;
  return (
    <header className="case-head">
      <div className="page-head">
        <h1>{t('entry.title', { name, count })}</h1>
        <Link href="/licences/earlier">{t('title')}</Link>
      </div>
      <p className="case-facts">
        <EarlierStateTag entry={entry} />
        <span>{t('entry.kind', { matter: matterName, unit: unitName })}</span>
        <span>{t('entry.by', { name: by, at: momentWords(at) })}</span>
        {file !== undefined && <span>{t('entry.file', { file })}</span>}
        {answeredBy !== undefined && (
          <span>
            {t(state === 'withdrawn' ? 'entry.withdrawnBy' : 'entry.answeredBy', {
              name: answeredBy,
              at: momentWords(answeredAt ?? ''),
            })}
          </span>
        )}
      </p>
      {reason !== undefined && <p>{t('entry.reason', { reason })}</p>}
      {state === 'entering' && (
        <p role="status">
          {t('entry.consented')}
          <Progress percent={Math.floor((entered / count) * 100)} aria-label={t('progress', { entered, count })} />
        </p>
      )}
      {state === 'entered' && <p role="status">{t('entry.done', { count })}</p>}
      {state === 'withdrawn' && <p role="status">{t('entry.gone')}</p>}
    </header>
  );
}
