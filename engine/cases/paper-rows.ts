/** What is done with the papers of a case wherever it stands: they are sealed, and what came in is handed over. No clock moves. */
import { blanksAt } from './blank-rows.ts';
import type { Stage } from './stage.ts';
import type { Transition } from './transition.ts';

const seal = { by: ['sealer'], guards: ['toSeal'], events: ['sealed'] } as const satisfies Omit<Transition, 'next'>;
const handOver = {
  by: ['paperHolder'],
  guards: ['handsOver', 'hasPapers', 'noHandOver'],
  events: ['papersHandedOver'],
} as const satisfies Omit<Transition, 'next'>;
const answerHandOver = {
  by: ['paperTaker'],
  guards: ['handOver'],
  events: ['papersAnswered'],
} as const satisfies Omit<Transition, 'next'>;

/** Whether what was entered late counts from its true time; every clock is worked out anew from there. */
const answerLateEntry = {
  by: ['overseer'],
  guards: ['lateEntry'],
  events: ['lateEntryAnswered'],
} as const satisfies Omit<Transition, 'next'>;

export const lateEntryAt = <S extends Stage>(...next: readonly S[]) => ({
  answerLateEntry: { ...answerLateEntry, next },
});

/** Before acceptance all paper is at the window. */
export const sealedAt = <S extends Stage>(...next: readonly S[]) => ({ seal: { ...seal, next } });

export const papersAt = <S extends Stage>(...next: readonly S[]) => ({
  ...sealedAt(...next),
  ...blanksAt(...next),
  handOver: { ...handOver, next },
  answerHandOver: { ...answerHandOver, next },
});
