import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../frame/loaded.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemNote } from '../frame/problem-note.tsx';
import { useSession } from './session.tsx';
import { SignInForm } from './sign-in-form.tsx';

/**
 * What only applicants see. Who is not signed in does so here; when the session ends meanwhile, the page stays
 * with everything filled in and waits behind the sign-in.
 */
export function SignedIn({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { session, problem, gone } = useSession();
  const wasGone = useRef(false);
  useEffect(() => {
    if (wasGone.current && !gone) document.getElementById('main')?.focus();
    wasGone.current = gone;
  }, [gone]);
  if (problem) return <ProblemNote problem={problem} retry={() => location.reload()} />;
  if (!session) return <Loading />;
  if (session.kind !== 'applicant') {
    return (
      <>
        <PageTitle title={t('signIn.title')} />
        <p>{t('signIn.first')}</p>
        <SignInForm />
      </>
    );
  }
  return (
    <>
      {gone && (
        <section className="sign-in-again">
          <PageTitle title={t('signIn.again')} />
          <p>{t('signIn.kept')}</p>
          <SignInForm />
        </section>
      )}
      <div hidden={gone}>{children}</div>
    </>
  );
}
