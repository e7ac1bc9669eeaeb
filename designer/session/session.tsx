/** Who works at this page. When the session ends, signing in again goes over the page and nothing typed is lost. */
import { Button, Result } from 'antd';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded, SignInAgain, useSession } from '../../runtime/signed-in/index.ts';
import { SignInPage } from './sign-in-page.tsx';

export interface Worker {
  name: string;
  /** Department or centre the person works for. */
  unit: string;
  /** May write drafts. */
  drafts: boolean;
  /** May write drafts of the centre: windows, posts, calendar, catalogues. */
  arranges: boolean;
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
  const { session, first, gone, take, signOut } = useSession();
  const worker = useMemo<Worker | undefined>(() => {
    if (session?.kind !== 'staff') return undefined;
    const { name = '', posts = [] } = session;
    const holds = (kind: string) => posts.some((post) => post.kind === kind);
    const unit = posts[0]?.unitName ?? '';
    const drafts = holds('matterAdministrator');
    const arranges = drafts || holds('centreManager');
    return { name, unit, drafts, arranges, reviews: holds('matterReviewer'), signOut };
  }, [session, signOut]);

  if (!session) return <Loaded resource={first}>{() => null}</Loaded>;
  if (!worker) return <SignInPage onSignedIn={take} />;
  if (!worker.arranges && !worker.reviews) {
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
      <SignInAgain open={gone} onSignedIn={take} />
    </Context>
  );
}
