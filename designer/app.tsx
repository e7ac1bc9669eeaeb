import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/es/locale/zh_CN.js';
import { Redirect, Route, Router, Switch } from 'wouter';
import { EditorPage } from './frame/editor-page.tsx';
import { CentreReviewPage } from './organisation/centre-review-page.tsx';
import { CentreVersionsPage } from './organisation/centre-versions-page.tsx';
import { OrganisationPage } from './organisation/organisation-page.tsx';
import { FirstPage } from './matters/first-page.tsx';
import { ComparePage } from './review/compare-page.tsx';
import { ReviewPage } from './review/review-page.tsx';
import { VersionsPage } from './review/versions-page.tsx';
import { SessionGate } from './session/session.tsx';
import { StartPage } from './start/start-page.tsx';
import { theme } from './theme.ts';

/** The designer, served under /designer. */
export function App() {
  return (
    <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <AntApp component={false}>
        <Router base="/designer">
          <SessionGate>
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
          </SessionGate>
        </Router>
      </AntApp>
    </ConfigProvider>
  );
}
