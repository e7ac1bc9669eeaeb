/** Who works at this page. When the session ends, signing in again goes over the page and nothing typed is lost. */
import { Button, Modal, Result } from 'antd';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type SessionShape } from '../../runtime/api/index.ts';
import { Loaded } from '../resource/loaded.tsx';
import { useResource } from '../resource/use-resource.ts';
import { call, onSessionGone, setCsrf } from './api.ts';
import { SignInForm } from './sign-in-form.tsx';
import { SignInPage } from './sign-in-page.tsx';

export interface Worker {
  name: string;
  /** Department or centre the person works for. */
  unit: string;
  /** May write drafts. */
  drafts: boolean;
  /** May publish what others wrote. */
  reviews: boolean;
  signOut: () => Promise<void>;
}

const Context = createContext<Worker | undefined>(undefined);

/** Who is signed in; only inside `SessionGate`. */
export function useWorker(): Worker {
  const worker = useContext(Context);
  if (!worker) throw new Error('nobody is signed in');
  return worker;
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
  const first = useResource(async () => {
    const found = await call(routes.session);
    take(found);
    return found;
  });
  useEffect(() => onSessionGone(() => setGone(true)), []);

  const signOut = useCallback(async () => {
    await call(routes.signOut);
    setCsrf(undefined);
    setSession({ kind: 'none' });
  }, []);
  const worker = useMemo<Worker | undefined>(() => {
    if (session?.kind !== 'staff') return undefined;
    const { name = '', posts = [] } = session;
    const holds = (kind: string) => posts.some((post) => post.kind === kind);
    const unit = posts[0]?.unitName ?? '';
    return { name, unit, drafts: holds('matterAdministrator'), reviews: holds('matterReviewer'), signOut };
  }, [session, signOut]);

  if (!session) return <Loaded resource={first}>{() => null}</Loaded>;
  if (!worker) return <SignInPage onSignedIn={take} />;
  if (!worker.drafts && !worker.reviews) {
    return (
      <Result
        status="warning"
        title={t('signIn.noPost')}
        subTitle={t('signIn.noPostHint', { name: worker.name })}
        extra={<Button onClick={() => void worker.signOut()}>{t('signIn.other')}</Button>}
      />
    );
  }
  return (
    <Context value={worker} key={worker.name}>
      {children}
      <Modal open={gone} footer={null} closable={false} title={t('signIn.again')}>
        <SignInForm onSignedIn={take} />
      </Modal>
    </Context>
  );
}
