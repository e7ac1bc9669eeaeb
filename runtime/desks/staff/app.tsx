import { lazy } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { Spin } from 'antd';
import { Fetched } from '../../signed-in/index.ts';
import { Frame } from './frame/frame.tsx';
import { HomePage } from './home/home-page.tsx';
import { SessionGate } from './session/session.tsx';
import { DeskTheme } from './theme/desk-theme.tsx';

const CasePage = lazy(() => import('./case/case-page.tsx').then(({ CasePage: page }) => ({ default: page })));
const QueuePage = lazy(() => import('./queue/queue-page.tsx').then(({ QueuePage: page }) => ({ default: page })));
const InboxPage = lazy(() => import('./inbox/inbox-page.tsx').then(({ InboxPage: page }) => ({ default: page })));
const IssuePage = lazy(() => import('./issue/issue-page.tsx').then(({ IssuePage: page }) => ({ default: page })));
const PapersPage = lazy(() => import('./papers/papers-page.tsx').then(({ PapersPage: page }) => ({ default: page })));
const WalkInPage = lazy(() => import('./walk-in/walk-in-page.tsx').then(({ WalkInPage: page }) => ({ default: page })));

const AuditPage = lazy(() => import('./audit/audit-page.tsx').then(({ AuditPage: page }) => ({ default: page })));
const LicencesPage = lazy(() =>
  import('./licences/licences-page.tsx').then(({ LicencesPage: page }) => ({ default: page })),
);
const LicencePage = lazy(() =>
  import('./licences/licence-page.tsx').then(({ LicencePage: page }) => ({ default: page })),
);
const EarlierEntriesPage = lazy(() =>
  import('./earlier/entries-page.tsx').then(({ EarlierEntriesPage: page }) => ({ default: page })),
);
const EarlierLinePage = lazy(() =>
  import('./earlier/line-page.tsx').then(({ EarlierLinePage: page }) => ({ default: page })),
);
const EarlierFilePage = lazy(() =>
  import('./earlier/file-page.tsx').then(({ EarlierFilePage: page }) => ({ default: page })),
);
const EarlierEntryPage = lazy(() =>
  import('./earlier/entry-page.tsx').then(({ EarlierEntryPage: page }) => ({ default: page })),
);
const EarlierCorrectionPage = lazy(() =>
  import('./earlier/correction-page.tsx').then(({ EarlierCorrectionPage: page }) => ({ default: page })),
);
const DepartmentGrantsPage = lazy(() =>
  import('./grants/department-grants-page.tsx').then(({ DepartmentGrantsPage: page }) => ({ default: page })),
);
const OwnSealsPage = lazy(() =>
  import('./seals/own-seals-page.tsx').then(({ OwnSealsPage: page }) => ({ default: page })),
);
const BlanksPage = lazy(() => import('./blanks/blanks-page.tsx').then(({ BlanksPage: page }) => ({ default: page })));
const TiesPage = lazy(() => import('./grants/ties-page.tsx').then(({ TiesPage: page }) => ({ default: page })));
const WindowGrantsPage = lazy(() =>
  import('./grants/window-grants-page.tsx').then(({ WindowGrantsPage: page }) => ({ default: page })),
);
const CentrePage = lazy(() => import('./centre/centre-page.tsx').then(({ CentrePage: page }) => ({ default: page })));

function Pages() {
  return (
    <Fetched waiting={<Spin />}>
      <Switch>
        <Route path="/">
          <HomePage />
        </Route>
        <Route path="/waiting">
          <QueuePage key="waiting" start="waiting" />
        </Route>
        <Route path="/inbox">
          <InboxPage key="unit" side="unit" />
        </Route>
        <Route path="/handed-on">
          <InboxPage key="window" side="window" />
        </Route>
        <Route path="/papers">
          <PapersPage />
        </Route>
        <Route path="/issue">
          <IssuePage />
        </Route>
        <Route path="/cases">
          <QueuePage key="all" start="all" />
        </Route>
        <Route path="/walk-in">
          <WalkInPage />
        </Route>
        <Route path="/licences">
          <LicencesPage />
        </Route>
        <Route path="/licences/earlier">
          <EarlierEntriesPage />
        </Route>
        <Route path="/licences/earlier/new">
          <EarlierLinePage />
        </Route>
        <Route path="/licences/earlier/file">
          <EarlierFilePage />
        </Route>
        <Route path="/licences/earlier/:id/correction">{({ id }) => <EarlierCorrectionPage key={id} id={id} />}</Route>
        <Route path="/licences/earlier/:id">{({ id }) => <EarlierEntryPage key={id} id={id} />}</Route>
        <Route path="/licences/:id">{({ id }) => <LicencePage key={id} id={id} />}</Route>
        <Route path="/grants">
          <DepartmentGrantsPage />
        </Route>
        <Route path="/window-grants">
          <WindowGrantsPage />
        </Route>
        <Route path="/seals">
          <OwnSealsPage />
        </Route>
        <Route path="/blanks">
          <BlanksPage />
        </Route>
        <Route path="/ties">
          <TiesPage />
        </Route>
        <Route path="/audit">
          <AuditPage />
        </Route>
        <Route path="/centre/:part?">{({ part }) => <CentrePage part={part ?? 'windows'} />}</Route>
        <Route path="/cases/:id/:action?">{({ id, action }) => <CasePage key={id} id={id} action={action} />}</Route>
        <Route>
          <Redirect to="/" />
        </Route>
      </Switch>
    </Fetched>
  );
}

/** The staff front end, served under /desk. */
export function App() {
  return (
    <DeskTheme>
      <Router base="/desk">
        <SessionGate>
          <Frame>
            <Pages />
          </Frame>
        </SessionGate>
      </Router>
    </DeskTheme>
  );
}
