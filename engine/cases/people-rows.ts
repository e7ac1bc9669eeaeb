/** Rows about the people of a case, wherever it stands: who keeps out of it, and who presses for it. No clock moves. */
import type { Stage } from './stage.ts';
import type { Transition } from './transition.ts';

/** Whoever works on a case may have to keep out of it, at every stage. */
const recuse = { by: ['official'], events: ['recused'] } as const satisfies Omit<Transition, 'next'>;

/** Whoever watches over cases presses for one that lies with the office. */
const urge = { by: ['overseer'], events: ['urged'] } as const satisfies Omit<Transition, 'next'>;

export const withApplicantAt = <S extends Stage>(...next: readonly S[]) => ({ recuse: { ...recuse, next } });

export const withOfficeAt = <S extends Stage>(...next: readonly S[]) => ({
  recuse: { ...recuse, next },
  urge: { ...urge, next },
});
