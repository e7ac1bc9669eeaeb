import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type SessionShape } from '../../runtime/api/index.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, type Credentials, SignInForm, TextSizeChoice, useTitle } from '../../runtime/signed-in/index.ts';
import { DemonstrationAccounts } from './demonstration-accounts.tsx';

export function SignInPage({ onSignedIn }: { onSignedIn: (session: SessionShape) => void }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Credentials>();
  const centre = useResource('centre', (signal) => call(routes.centre, { signal }));
  useTitle(t('signIn.title'));
  return (
    <main className="sign-in">
      <header>
        <h1>{t('product')}</h1>
        <p>{centre.data?.name}</p>
      </header>
      <section className="card" aria-labelledby="sign-in-title">
        <h2 id="sign-in-title">{t('signIn.title')}</h2>
        <SignInForm onSignedIn={onSignedIn} chosen={chosen} />
      </section>
      {centre.data?.demonstration === true && <DemonstrationAccounts chosen={chosen?.name} onChoose={setChosen} />}
      <footer className="sign-in-foot">
        <TextSizeChoice />
      </footer>
    </main>
  );
}
