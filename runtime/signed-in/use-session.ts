/** The session of the page. When it ends while somebody works, the page stays and they sign in over it. */
import { useCallback, useEffect, useState } from 'react';
import { routes, type SessionShape } from '../api/index.ts';
import { call, onSessionGone, setCsrf } from './connection.ts';
import { type Resource, useResource } from '../browser/index.ts';

export interface OpenSession {
  /** Nobody has answered yet; `first` says whether that is still to come or failed. */
  session: SessionShape | undefined;
  first: Resource<SessionShape>;
  /** The session ended while somebody was at work. */
  gone: boolean;
  take: (next: SessionShape) => void;
  signOut: () => Promise<void>;
}

export function useSession(): OpenSession {
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
  // Another window of this browser may have opened a session anew; then nobody need sign in.
  useEffect(() => onSessionGone(() => void call(routes.session).then(take, () => setGone(true))), [take]);
  const signOut = useCallback(async () => {
    await call(routes.signOut);
    setCsrf(undefined);
    setSession({ kind: 'none' });
  }, []);

  return { session, first, gone, take, signOut };
}
