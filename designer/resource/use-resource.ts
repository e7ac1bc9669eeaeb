import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { ApiError, type ProblemShape } from '../../runtime/api/index.ts';

export interface Resource<T> {
  data?: T;
  problem?: ProblemShape;
  reload: () => void;
}

/** Any failure as a problem that can be shown. */
export const problemOf = (error: unknown): ProblemShape =>
  error instanceof ApiError
    ? error.problem
    : { type: 'about:blank', title: error instanceof Error ? error.message : String(error), status: 0, code: 'PAGE' };

/** Something read from the server once, and again on `reload`; what was read stays while it is read again. */
export function useResource<T>(load: (signal: AbortSignal) => Promise<T>): Resource<T> {
  const [held, setHeld] = useState<Pick<Resource<T>, 'data' | 'problem'>>({});
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  const read = useEffectEvent(load);

  useEffect(() => {
    const abort = new AbortController();
    read(abort.signal).then(
      (data) => {
        if (!abort.signal.aborted) setHeld({ data });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setHeld((before) => ({ ...before, problem: problemOf(error) }));
      },
    );
    return () => abort.abort();
  }, [turn]);

  return { ...held, reload };
}
