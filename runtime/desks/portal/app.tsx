import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { MyCasesPage } from './cases/my-cases-page.tsx';
import { MessagesPage } from './cases/messages-page.tsx';
import { CentreProvider } from './frame/centre.tsx';
import { Frame } from './frame/frame.tsx';
import { Loading } from './frame/loaded.tsx';
import { PageTitle } from './frame/page-title.tsx';
import { SessionProvider } from './session/session.tsx';
import { SignInPage } from './session/sign-in-page.tsx';
import { SignedIn } from './session/signed-in.tsx';
import { TrackPage } from './track/track-page.tsx';

// What shows forms comes when it is needed.
const ApplyPage = lazy(async () => ({ default: (await import('./apply/apply-page.tsx')).ApplyPage }));
const CasePage = lazy(async () => ({ default: (await import('./cases/case-page.tsx')).CasePage }));

function Nowhere() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('nowhere')} />
      <p>
        <a href="/">{t('home')}</a>
      </p>
    </>
  );
}

export function App() {
  return (
    <CentreProvider>
      <SessionProvider>
        <Frame>
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route path="/apply/:matter">
                {({ matter }) => (
                  <SignedIn>
                    <ApplyPage key={matter} matter={matter} />
                  </SignedIn>
                )}
              </Route>
              <Route path="/my">
                <SignedIn>
                  <MyCasesPage />
                </SignedIn>
              </Route>
              <Route path="/my/messages">
                <SignedIn>
                  <MessagesPage />
                </SignedIn>
              </Route>
              <Route path="/my/cases/:id">
                {({ id }) => (
                  <SignedIn>
                    <CasePage key={id} id={id} />
                  </SignedIn>
                )}
              </Route>
              <Route path="/track">
                <TrackPage />
              </Route>
              <Route path="/sign-in">
                <SignInPage />
              </Route>
              <Route>
                <Nowhere />
              </Route>
            </Switch>
          </Suspense>
        </Frame>
      </SessionProvider>
    </CentreProvider>
  );
}
