/** What the clocks of a case are read from: lists fetch this of each case, and no more. */
import type { Case } from './case.ts';
import type { Heard } from './hearing.ts';

const read = [
  ...(['stage', 'matter', 'window', 'byOffice', 'submittedOn', 'completeOn', 'acceptedAt', 'acceptedOn'] as const),
  ...(['notices', 'refusal', 'withdrawal', 'termination', 'voiding', 'elsewhere', 'forwards', 'procedures'] as const),
  ...(['extension', 'hearing', 'steps', 'consultations', 'decision', 'handedOut', 'handOvers', 'followUp'] as const),
] as const satisfies readonly (keyof Case)[];

export type Timed = Pick<Case, (typeof read)[number]> & Heard;

/** Paths into a case. */
export const timedBy: readonly string[] = [...read, 'applicant.name'];
