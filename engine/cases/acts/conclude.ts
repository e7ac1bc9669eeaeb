import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** What the post carried has arrived, or the days of a public notice are over. */
export const conclude: Act<'conclude'> = ({ note }, { case: one, today }) => {
  const until = one.handedOut?.until;
  if (until !== undefined && today < until) return refusal('CASE_ANNOUNCED', '', { until });
  return [{ kind: 'concluded', payload: note === undefined ? {} : { note } }];
};
