/** Printing onto blanks (套打) wherever a case has papers. One blank serves one paper, and no clock moves. */
import type { Stage } from './stage.ts';
import type { Transition } from './transition.ts';

const useBlank = {
  by: ['issuer', 'grantedProducer'],
  guards: ['awaitsBlank'],
  events: ['blankUsed'],
} as const satisfies Omit<Transition, 'next'>;

/** What was printed wrong goes to waste, and the paper waits for another blank. */
const spoilBlank = {
  by: ['issuer', 'grantedProducer'],
  guards: ['bearsBlank'],
  events: ['blankSpoiled'],
} as const satisfies Omit<Transition, 'next'>;

export const blanksAt = <S extends Stage>(...next: readonly S[]) => ({
  useBlank: { ...useBlank, next },
  spoilBlank: { ...spoilBlank, next },
});
