import { useState } from 'react';
import { type CaseView, type ProblemShape, routes, type BodyOf } from '../../../api/index.ts';
import { keyKeeper, problemOf } from '../../../browser/index.ts';
import { call } from '../api.ts';

type Command = BodyOf<typeof routes.myCommand>['command'];

/** Gives a command on a case once, however often it is asked for. */
export function useCommand(view: CaseView, done: () => void) {
  const [keyOf] = useState(keyKeeper);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemShape>();
  const give = async (command: Command) => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    const body = { command, expectedVersion: view.version };
    try {
      await call(routes.myCommand, { params: { id: view.case.id }, body, idempotencyKey: keyOf(body) });
      done();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { give, busy, problem };
}
