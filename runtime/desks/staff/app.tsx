import { Suspense, lazy } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { Spin } from 'antd';
import { CasePage } from './case/case-page.tsx';
import { Frame } from './frame/frame.tsx';
import { menuFor } from './frame/menu.ts';
import { QueuePage } from './queue/queue-page.tsx';
import { SessionGate, useDesk } from './session/session.tsx';
import { DeskTheme } from './theme/desk-theme.tsx';

const WalkInPage = lazy(() => import('./walk-in/walk-in-page.tsx').then(({ WalkInPage: page }) => ({ default: page })));

function Pages() {
  const home = menuFor(useDesk().posts)[0]?.path ?? '/cases';
  return (
    <Suspense fallback={<Spin />}>
      <Switch>
        <Route path="/">{home === '/' ? <QueuePage key="waiting" start="waiting" /> : <Redirect to={home} />}</Route>
        <Route path="/cases">
          <QueuePage key="all" start="all" />
        </Route>
        <Route path="/walk-in">
          <WalkInPage />
        </Route>
        <Route path="/cases/:id/:action?">{({ id, action }) => <CasePage key={id} id={id} action={action} />}</Route>
        <Route>
          <Redirect to={home} />
        </Route>
      </Switch>
    </Suspense>
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
