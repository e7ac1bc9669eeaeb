import { useState } from 'react';
import type { ProblemShape } from '../../../api/index.ts';
import { keyKeeper, problemOf } from '../../../browser/index.ts';

/** What a dialog saves: sent once however often it is tried; a problem leaves the dialog as it was filled in. */
export function useSave<T>(onSaved: (answer: T) => void) {
  const [problem, setProblem] = useState<ProblemShape>();
  const [busy, setBusy] = useState(false);
  const [keyFor] = useState(keyKeeper);
  const save = async (body: unknown, send: (idempotencyKey: string) => Promise<T>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      onSaved(await send(keyFor(body)));
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  };
  return { problem, busy, save };
}
