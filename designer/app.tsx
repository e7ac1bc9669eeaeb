import { App as AntApp, ConfigProvider, Spin } from 'antd';
import zhCN from 'antd/es/locale/zh_CN.js';
import { lazy } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { Fetched, TextSize } from '../runtime/signed-in/index.ts';
import { useKeptFocus } from './focus/use-kept-focus.ts';
import { EditorPage } from './frame/editor-page.tsx';
import { FirstPage } from './matters/first-page.tsx';
import { SessionGate } from './session/session.tsx';
import { themeOf } from './theme.ts';

const CentreReviewPage = lazy(() =>
  import('./organisation/centre-review-page.tsx').then(({ CentreReviewPage: page }) => ({ default: page })),
);
const CentreVersionsPage = lazy(() =>
  import('./organisation/centre-versions-page.tsx').then(({ CentreVersionsPage: page }) => ({ default: page })),
);
const OrganisationPage = lazy(() =>
  import('./organisation/organisation-page.tsx').then(({ OrganisationPage: page }) => ({ default: page })),
);
const ComparePage = lazy(() =>
  import('./review/compare-page.tsx').then(({ ComparePage: page }) => ({ default: page })),
);
const ReviewPage = lazy(() => import('./review/review-page.tsx').then(({ ReviewPage: page }) => ({ default: page })));
const VersionsPage = lazy(() =>
  import('./review/versions-page.tsx').then(({ VersionsPage: page }) => ({ default: page })),
);
const StartPage = lazy(() => import('./start/start-page.tsx').then(({ StartPage: page }) => ({ default: page })));

/** Forms are shown as the portal shows them: the page's own text is smaller than theirs. */
const ROOT = 16 / 14;

/** The designer, served under /designer. */
export function App() {
  useKeptFocus();
  return (
    <TextSize root={ROOT}>
      {(measures) => (
        <ConfigProvider locale={zhCN} theme={themeOf(measures)} button={{ autoInsertSpace: false }}>
          <AntApp component={false}>
            <Router base="/designer">
              <SessionGate>
                <Fetched waiting={<Spin />}>
                  <Switch>
                    <Route path="/">
                      <FirstPage />
                    </Route>
                    <Route path="/new">
                      <StartPage />
                    </Route>
                    <Route path="/organisation">
                      <OrganisationPage />
                    </Route>
                    <Route path="/organisation/review">
                      <CentreReviewPage />
                    </Route>
                    <Route path="/organisation/versions">
                      <CentreVersionsPage />
                    </Route>
                    <Route path="/matters/:matter">{({ matter }) => <EditorPage key={matter} matter={matter} />}</Route>
                    <Route path="/matters/:matter/review">
                      {({ matter }) => <ReviewPage key={matter} matter={matter} />}
                    </Route>
                    <Route path="/matters/:matter/compare">
                      {({ matter }) => <ComparePage key={matter} matter={matter} />}
                    </Route>
                    <Route path="/matters/:matter/versions">
                      {({ matter }) => <VersionsPage key={matter} matter={matter} />}
                    </Route>
                    <Route>
                      <Redirect to="/" />
                    </Route>
                  </Switch>
                </Fetched>
              </SessionGate>
            </Router>
          </AntApp>
        </ConfigProvider>
      )}
    </TextSize>
  );
}
