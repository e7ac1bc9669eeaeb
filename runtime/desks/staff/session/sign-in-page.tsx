import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type SessionShape } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, SignInForm, TextSizeChoice, useTitle } from '../../../signed-in/index.ts';
import { DemonstrationAccounts } from './demonstration-accounts.tsx';

export function SignInPage({ onSignedIn }: { onSignedIn: (session: SessionShape) => void }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<{ name: string; password: string }>();
  const centre = useResource('centre', (signal) => call(routes.centre, { signal }));
  useTitle(t('signIn.title'));
  return (
    <main className="sign-in">
      <header className="sign-in-head">
        <h1>{t('signIn.product')}</h1>
        <p>{centre.data?.name}</p>
      </header>
      <section className="sign-in-card" aria-labelledby="sign-in-title">
        <h2 id="sign-in-title">{t('signIn.title')}</h2>
        <SignInForm onSignedIn={onSignedIn} chosen={chosen} />
      </section>
      {centre.data?.demonstration && <DemonstrationAccounts chosen={chosen?.name} onChoose={setChosen} />}
      <footer className="sign-in-foot">
        <TextSizeChoice />
      </footer>
    </main>
  );
}
