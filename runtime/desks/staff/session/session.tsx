/** Who works at this page. When the session ends, signing in again goes over the page and nothing typed is lost. */
import { Modal } from 'antd';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type SessionShape } from '../../../api/index.ts';
import { call, onSessionGone, setCsrf } from '../desk-api.ts';
import { Loaded } from '../resource/loaded.tsx';
import { useResource } from '../resource/use-resource.ts';
import { SignInForm } from './sign-in-form.tsx';
import { SignInPage } from './sign-in-page.tsx';

export interface Desk {
  name: string;
  posts: NonNullable<SessionShape['posts']>;
  window?: { id: string; name: string };
  signOut: () => Promise<void>;
}

const Context = createContext<Desk | undefined>(undefined);

/** Who is signed in; only inside `SessionGate`. */
export function useDesk(): Desk {
  const desk = useContext(Context);
  if (!desk) throw new Error('nobody is signed in');
  return desk;
}

export function SessionGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [session, setSession] = useState<SessionShape>();
  const [gone, setGone] = useState(false);

  const take = useCallback((next: SessionShape) => {
    setCsrf(next.csrf);
    setSession((before) => (next.kind === 'staff' || before === undefined ? next : before));
    setGone(next.kind !== 'staff');
  }, []);
  const first = useResource('session', async () => {
    const found = await call(routes.session);
    take(found);
    return found;
  });
  useEffect(() => onSessionGone(() => void call(routes.session).then(take, () => setGone(true))), [take]);

  const signOut = useCallback(async () => {
    await call(routes.signOut);
    setCsrf(undefined);
    setSession({ kind: 'none' });
  }, []);
  const desk = useMemo<Desk | undefined>(() => {
    if (session?.kind !== 'staff') return undefined;
    const { name = '', posts = [], window } = session;
    return { name, posts, signOut, ...(window ? { window } : {}) };
  }, [session, signOut]);

  if (!session) return <Loaded resource={first}>{() => null}</Loaded>;
  if (!desk) return <SignInPage onSignedIn={take} />;
  return (
    <Context value={desk} key={desk.name}>
      {children}
      <Modal open={gone} footer={null} closable={false} title={t('signIn.again')}>
        <SignInForm onSignedIn={take} />
      </Modal>
    </Context>
  );
}
