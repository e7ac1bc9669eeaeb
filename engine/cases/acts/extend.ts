import { permitLaw } from '../../clocks/law.ts';
import { cite } from '../../schema/basis.ts';
import { duesOf } from '../clocks-of.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/**
 * Gives more days, once, before the limit runs out; the applicant is told why in the same act
 * (行政许可法 第四十二条). Whether the promise moves as well is the centre's rule, fixed with the act.
 */
export const extend: Act<'extend'> = ({ days, reason }, asked) => {
  const { case: one, matter, today, actor, centre } = asked;
  const { extension: most } = matter.limits;
  if (!most || days > most.amount) return refusal('CASE_EXTENSION_LONG', '/days', { most: most?.amount ?? 0 });
  const given = {
    days,
    reason,
    basis: most.basis ? cite(most.basis) : permitLaw.approval.basis,
    movesPromise: centre.rules.extensionMovesPromise,
  };
  const dues = duesOf({ ...one, extension: { on: today, by: actor, ...given } }, matter, asked);
  return [{ kind: 'extended', payload: { ...given, before: duesOf(one, matter, asked), ...dues } }];
};
