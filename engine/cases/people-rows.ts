/** Rows about the people of a case, wherever it stands: who keeps out of it, and who presses for it. No clock moves. */
import type { Stage } from './stage.ts';
import type { Transition } from './transition.ts';

/** Whoever works on a case may have to keep out of it, at every stage. */
const recuse = { by: ['official'], events: ['recused'] } as const satisfies Omit<Transition, 'next'>;

/** A party asks it of somebody, at the portal or at a desk, as long as nothing is decided. */
const requestRecusal = { by: ['applicant', 'official'], events: ['recusalRequested'] } as const satisfies Omit<
  Transition,
  'next'
>;
const answerRecusal = {
  by: ['recusalDecider'],
  guards: ['recusalAsked'],
  events: ['recusalAnswered'],
} as const satisfies Omit<Transition, 'next'>;

/** Whoever watches over cases presses for one that lies with the office. */
const urge = { by: ['overseer'], events: ['urged'] } as const satisfies Omit<Transition, 'next'>;

/** Nothing is decided, and the applicant has it. */
export const withApplicantAt = <S extends Stage>(...next: readonly S[]) => ({
  recuse: { ...recuse, next },
  requestRecusal: { ...requestRecusal, next },
  answerRecusal: { ...answerRecusal, next },
});

/** Nothing is decided, and the office has it. */
export const withOfficeAt = <S extends Stage>(...next: readonly S[]) => ({
  ...withApplicantAt(...next),
  urge: { ...urge, next },
});

/** It is decided, and the office brings it to its end. */
export const toEndAt = <S extends Stage>(...next: readonly S[]) => ({
  recuse: { ...recuse, next },
  urge: { ...urge, next },
});
