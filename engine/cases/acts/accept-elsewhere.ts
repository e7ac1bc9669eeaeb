import { duesOf } from '../clocks-of.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Writes down that the system where the matter is handled has accepted it: its number and its day, which the limits count from. */
export const acceptElsewhere: Act<'acceptElsewhere'> = ({ number, acceptedOn }, asked) => {
  const { case: one, matter, now: at, today: on, actor: by } = asked;
  const { elsewhere } = matter;
  if (!elsewhere) return refusal('CASE_HANDLED_HERE', '');
  const from = one.receivedOn ?? one.submittedOn;
  if (acceptedOn < from || acceptedOn > on) return refusal('CASE_ELSEWHERE_DAY', '/acceptedOn', { from });
  const accepted = { ...elsewhere, number, acceptedOn };
  const dues = duesOf({ ...one, acceptedAt: at, acceptedOn, elsewhere: { ...accepted, at, on, by } }, matter, asked);
  return [{ kind: 'acceptedElsewhere', payload: { ...accepted, ...dues } }];
};
