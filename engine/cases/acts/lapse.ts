import { supplementUntil } from '../timers.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** What the notice asked for did not come in time: the application counts as withdrawn. */
export const lapse: Act<'lapse'> = (_, asked) => {
  const until = supplementUntil(asked.case, asked.matter, asked);
  return until === undefined ? refusal('CASE_NOTHING_LAPSED', '') : [{ kind: 'lapsed', payload: { until } }];
};
