import type { CommandOf } from '../command.ts';
import { readingOf, type Asked } from '../context.ts';
import { owedMaterials } from '../materials.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { isRegistered } from '../registration.ts';
import type { Act } from './act.ts';

type Ground = CommandOf<'terminate'>['ground'];

/** What a ground needs to be true. */
const needs: Readonly<Partial<Record<Ground, (asked: Asked) => Refusal | undefined>>> = {
  deferredUnmet: (asked) => {
    const { case: one, matter, today } = asked;
    const { deferredDue: due } = one;
    const over = due !== undefined && (due < today || (due === today && readingOf(asked).closed));
    return over && owedMaterials({ case: one, matter }).length > 0
      ? undefined
      : refusal('CASE_DEFERRED_IN_TIME', '/ground', { day: one.deferredDue ?? '未定' });
  },
  falseCommitment: ({ case: one }) =>
    one.materials.some(({ way }) => way === 'commitment') ? undefined : refusal('CASE_NO_COMMITMENT', '/ground'),
};

/** Ends a case that cannot be decided any more, on one of the listed grounds; one that was granted only for what never followed. */
export const terminate: Act<'terminate'> = ({ ground, reason }, asked) => {
  const { case: one } = asked;
  if (isRegistered(one) || (one.decision && ground !== 'deferredUnmet'))
    return refusal('CASE_TERMINATE_DECIDED', '/ground');
  return needs[ground]?.(asked) ?? [{ kind: 'terminated', payload: { ground, reason } }];
};
