import type { Act } from './act.ts';

/** Strikes out an entry made in error. Every event stays; no statistics count it. */
export const voidEntry: Act<'void'> = ({ cause, reason }) => [{ kind: 'voided', payload: { cause, reason } }];
