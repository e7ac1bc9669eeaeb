import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type HomeShape, routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded, useTitle } from '../../../signed-in/index.ts';
import { REFRESH_MS } from '../frame/counts.tsx';
import { useDesk } from '../session/session.tsx';
import { CaseLines } from './case-lines.tsx';
import { GapsPanel } from './gaps-panel.tsx';
import { LateEntriesPanel } from './late-entries-panel.tsx';
import { OverviewPanel } from './overview-panel.tsx';
import { Panel } from './panel.tsx';
import { type PanelId, panelsFor } from './panels.ts';
import { PapersPanel } from './papers-panel.tsx';
import { UrgentPanel } from './urgent-panel.tsx';
import { WaitingPanel } from './waiting-panel.tsx';

interface Props {
  home: HomeShape;
}

function FreshPanel({ home: { fresh } }: Props) {
  const { t } = useTranslation();
  return (
    <Panel id="fresh" title={t('home.fresh')}>
      {fresh.length === 0 ? <p className="quiet">{t('home.nothingFresh')}</p> : <CaseLines rows={fresh} />}
    </Panel>
  );
}

function DonePanel({ home: { done } }: Props) {
  const { t } = useTranslation();
  return (
    <Panel id="done" title={t('home.done')}>
      {done.length === 0 && <p className="quiet">{t('home.nothingDone')}</p>}
      <ul className="panel-list">
        {done.map(({ command, name, count }) => (
          <li key={command}>
            <span>{name}</span>
            <b>{t('home.count', { count })}</b>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function InboxPanel({ home: { inbox } }: Props) {
  const { t } = useTranslation();
  return (
    <Panel id="inbox" title={t('menu.inbox')}>
      <p>{inbox === 0 ? t('inbox.empty.unit') : t('home.inbox', { count: inbox })}</p>
      {inbox > 0 && <Link href="/inbox">{t('home.openInbox')}</Link>}
    </Panel>
  );
}

function HandedOnPanel() {
  const { t } = useTranslation();
  return (
    <Panel id="handedOn" title={t('menu.handedOn')}>
      <p className="quiet">{t('home.handedOnNote')}</p>
      <Link href="/handed-on">{t('home.openHandedOn')}</Link>
    </Panel>
  );
}

function IssuePanel({ home: { waiting } }: Props) {
  const { t } = useTranslation();
  const count = waiting.filter(({ stage }) => stage === 'delivering').reduce((sum, one) => sum + one.count, 0);
  return (
    <Panel id="issue" title={t('menu.issue')}>
      <p>{t(count === 0 ? 'issue.empty.pickUp' : 'home.issue', { count })}</p>
      {count > 0 && <Link href="/issue">{t('home.openIssue')}</Link>}
    </Panel>
  );
}

function DesignerPanel() {
  const { t } = useTranslation();
  return (
    <Panel id="designer" title={t('home.designer')}>
      <a href="/designer">{t('home.openDesigner')}</a>
    </Panel>
  );
}

const panels: Readonly<Record<PanelId, ComponentType<Props>>> = {
  waiting: WaitingPanel,
  urgent: UrgentPanel,
  fresh: FreshPanel,
  done: DonePanel,
  inbox: InboxPanel,
  handedOn: HandedOnPanel,
  issue: IssuePanel,
  overview: OverviewPanel,
  designer: DesignerPanel,
  gaps: GapsPanel,
  papers: PapersPanel,
  lateEntries: LateEntriesPanel,
};

/** The desk of whoever is signed in, put together from the posts they hold. */
export function HomePage() {
  const { t } = useTranslation();
  const { name, posts } = useDesk();
  const shown = panelsFor(posts);
  const home = useResource('home', (signal) => call(routes.deskHome, { signal }), REFRESH_MS);
  useTitle(t('menu.home'));
  return (
    <>
      <header className="page-head">
        <h1>{t('menu.home')}</h1>
        <p className="quiet">{t('home.greeting', { name, posts: posts.map(({ title }) => title).join('、') })}</p>
      </header>
      {shown.length === 0 && <p>{t('home.noCases')}</p>}
      <Loaded resource={home}>
        {(data) => (
          <div className="panels">
            {shown.map((id) => {
              const Part = panels[id];
              return <Part key={id} home={data} />;
            })}
          </div>
        )}
      </Loaded>
    </>
  );
}
