import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type ProblemShape, routes, type SessionShape } from '../../../api/index.ts';
import { problemOf } from '../../../browser/index.ts';
import { call, onSessionGone, setCsrf } from '../api.ts';

interface SessionState {
  /** `undefined` while it is being read. */
  session: SessionShape | undefined;
  problem: ProblemShape | undefined;
  /** It ended while the page was open; what is filled in stays. */
  gone: boolean;
  /** Takes the session a sign-in opened. */
  enter: (session: SessionShape) => void;
  signOut: () => Promise<void>;
}

const SessionContext = createContext<SessionState | undefined>(undefined);

export function SessionProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<SessionShape>();
  const [problem, setProblem] = useState<ProblemShape>();
  const [gone, setGone] = useState(false);

  useEffect(() => onSessionGone(() => setGone(true)), []);
  useEffect(() => {
    call(routes.session).then(
      (read) => {
        setCsrf(read.csrf);
        setSession(read);
      },
      (error: unknown) => setProblem(problemOf(error)),
    );
  }, []);

  const value = useMemo<SessionState>(
    () => ({
      session,
      problem,
      gone,
      enter: (opened) => {
        setCsrf(opened.csrf);
        setSession(opened);
        setGone(false);
      },
      signOut: async () => {
        await call(routes.signOut);
        setCsrf(undefined);
        setSession({ kind: 'none' });
      },
    }),
    [session, problem, gone],
  );
  return <SessionContext value={value}>{children}</SessionContext>;
}

export function useSession(): SessionState {
  const state = useContext(SessionContext);
  if (!state) throw new Error('useSession outside of SessionProvider');
  return state;
}
