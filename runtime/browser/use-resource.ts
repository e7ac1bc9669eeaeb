import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, type ProblemShape } from '../api/index.ts';

export interface Resource<T> {
  data?: T;
  problem?: ProblemShape;
  /** Nothing has come for this key yet. */
  loading: boolean;
  reload: () => void;
}

type Held<T> = { key: string } & Pick<Resource<T>, 'data' | 'problem'>;

/** Any failure as a problem that can be shown. */
export const problemOf = (error: unknown): ProblemShape =>
  error instanceof ApiError
    ? error.problem
    : { type: 'about:blank', title: error instanceof Error ? error.message : String(error), status: 0, code: 'PAGE' };

/**
 * Something read from the server, read again on `reload` and every `refreshMs`. What was read stays while it is
 * read again, and when that fails; another `key` starts over.
 */
export function useResource<T>(
  key: string,
  load: (signal: AbortSignal) => Promise<T>,
  refreshMs?: number,
): Resource<T> {
  const [held, setHeld] = useState<Held<T>>({ key: '' });
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });

  useEffect(() => {
    const abort = new AbortController();
    latest.current(abort.signal).then(
      (data) => {
        if (!abort.signal.aborted) setHeld({ key, data });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        setHeld((before) => ({ ...(before.key === key ? before : {}), key, problem: problemOf(error) }));
      },
    );
    return () => abort.abort();
  }, [key, turn]);

  useEffect(() => {
    if (refreshMs === undefined) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden) reload();
    }, refreshMs);
    return () => clearInterval(timer);
  }, [refreshMs, reload]);

  if (held.key !== key) return { loading: true, reload };
  return { ...held, loading: false, reload };
}
