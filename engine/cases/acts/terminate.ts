import type { CommandOf } from '../command.ts';
import type { Asked } from '../context.ts';
import { owedMaterials } from '../materials.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Act } from './act.ts';

type Ground = CommandOf<'terminate'>['ground'];

/** What a ground needs to be true. */
const needs: Readonly<Partial<Record<Ground, (asked: Asked) => Refusal | undefined>>> = {
  deferredUnmet: ({ case: one, matter, today }) => {
    const over = one.deferredDue !== undefined && one.deferredDue <= today;
    return over && owedMaterials({ case: one, matter }).length > 0
      ? undefined
      : refusal('CASE_DEFERRED_IN_TIME', '/ground', { day: one.deferredDue ?? '未定' });
  },
  falseCommitment: ({ case: one }) =>
    one.materials.some(({ way }) => way === 'commitment') ? undefined : refusal('CASE_NO_COMMITMENT', '/ground'),
};

/** Ends a case that cannot be decided any more, on one of the listed grounds. */
export const terminate: Act<'terminate'> = ({ ground, reason }, asked) =>
  needs[ground]?.(asked) ?? [{ kind: 'terminated', payload: { ground, reason } }];
