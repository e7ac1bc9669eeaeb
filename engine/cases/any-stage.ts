/** Rows of the life cycle for what the system does at nearly every stage, and what follows a grant; the case stays where it is. */
import type { Stage } from './stage.ts';
import type { Transition } from './transition.ts';

export const remind = { by: ['reminder'], events: ['reminded'] } as const satisfies Omit<Transition, 'next'>;

/** The calendar has changed and with it the days a running clock ends; nothing else does. */
export const recount = { by: ['calendarChange'], events: ['recounted'] } as const satisfies Omit<Transition, 'next'>;

const checkCommitment = {
  by: ['commitmentChecker'],
  guards: ['promised'],
  events: ['commitmentChecked'],
} as const satisfies Omit<Transition, 'next'>;

/** What follows a grant that relied on promises, wherever the paper is by now. */
export const followAt = <S extends Stage>(...next: readonly S[]) => ({
  checkCommitment: { ...checkCommitment, next },
  remind: { ...remind, next },
  recount: { ...recount, next },
});
