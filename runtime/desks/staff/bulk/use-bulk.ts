import { useRef, useState } from 'react';
import { routes, type CaseView } from '../../../api/index.ts';
import { keyKeeper, problemOf } from '../../../browser/index.ts';
import type { CaseCommandKind } from '../actions/action.ts';
import { call } from '../../../signed-in/index.ts';

export interface BulkCase {
  id: string;
  number: string;
  matterName: string;
  /** What was filled in for this case, over what the act starts with. */
  values?: object;
}

export type Answer = { state: 'running' } | { state: 'done' } | { state: 'refused'; words: string };

export interface Bulk {
  answers: ReadonlyMap<string, Answer>;
  running: boolean;
  finished: boolean;
  /** Ends after the case in hand; those behind it stay as they are. */
  stop: () => void;
  run: () => Promise<void>;
}

/** @throws ApiError */
async function actOn(
  kind: CaseCommandKind,
  { id, values }: BulkCase,
  keyFor: (body: unknown) => string,
): Promise<Answer> {
  const view: CaseView = await call(routes.deskCase, { params: { id } });
  const row = view.allowed.find(({ command }) => command === kind);
  if (row?.allowed !== true) return { state: 'refused', words: row?.reason?.words ?? '' };
  const { actions } = await import('../actions/registry.ts');
  const action = actions[kind];
  const command = action.command({ ...action.start(view), ...values }, view);
  const body = { command, expectedVersion: view.version };
  await call(routes.deskCommand, { params: { id }, body, idempotencyKey: keyFor({ id, body }) });
  return { state: 'done' };
}

/** The same act on several cases, one after another. Each is done whole or not at all, and a refusal stops no other. */
export function useBulk(kind: CaseCommandKind, cases: readonly BulkCase[]): Bulk {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [running, setRunning] = useState(false);
  const [finished, setFinished] = useState(false);
  const stopped = useRef(false);
  const [keyFor] = useState(keyKeeper);
  const set = (id: string, answer: Answer) => setAnswers((before) => new Map(before).set(id, answer));

  const isStopped = () => stopped.current;

  const run = async () => {
    stopped.current = false;
    setRunning(true);
    for (const one of cases) {
      if (isStopped()) break;
      if (answers.get(one.id)?.state === 'done') continue;
      set(one.id, { state: 'running' });
      try {
        set(one.id, await actOn(kind, one, keyFor));
      } catch (error) {
        const { title, errors = [] } = problemOf(error);
        set(one.id, { state: 'refused', words: errors[0]?.message ?? title });
      }
    }
    setRunning(false);
    setFinished(true);
  };
  return { answers, running, finished, run, stop: () => (stopped.current = true) };
}
