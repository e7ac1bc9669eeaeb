import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { Loading } from '../frame/loaded.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { useSession } from './session.tsx';
import { SignInForm } from './sign-in-form.tsx';

export function SignInPage() {
  const { t } = useTranslation();
  const { session } = useSession();
  if (!session) return <Loading />;
  if (session.kind === 'applicant') return <Redirect to="/my" />;
  return (
    <>
      <PageTitle title={t('signIn.title')} />
      <SignInForm />
    </>
  );
}
