import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantActShape, ProblemShape } from '../../../api/index.ts';
import { keyKeeper, problemOf } from '../../../browser/index.ts';

/** One act on a grant: sent once however often it is tried, and told with what followed. */
export function useAct(done: string, onDone: (words: string) => void) {
  const { t } = useTranslation('grants');
  const [problem, setProblem] = useState<ProblemShape>();
  const [busy, setBusy] = useState(false);
  const keyFor = useMemo(() => keyKeeper(), []);
  const run = async (body: unknown, send: (idempotencyKey: string) => Promise<GrantActShape>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { rerouted } = await send(keyFor(body));
      onDone(rerouted === 0 ? done : t('rerouted', { done, count: rerouted }));
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  };
  return { problem, busy, run };
}
