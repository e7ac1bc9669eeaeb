/** Who works at this page. When the session ends, signing in again goes over the page and nothing typed is lost. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { SessionShape } from '../../../api/index.ts';
import { Loaded, SignInAgain, useSession } from '../../../signed-in/index.ts';
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
  const { session, first, gone, take, signOut } = useSession();
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
      <SignInAgain open={gone} onSignedIn={take} />
    </Context>
  );
}
