/** Limits that the matter may set and the centre's rules otherwise do. */
import type { Limit, Limits } from '../schema/limit.ts';
import type { Context } from './context.ts';

type Days = Pick<Limit, 'amount' | 'unit'>;
interface From extends Pick<Context, 'centre'> {
  matter: { limits: Pick<Limits, 'supplement'> };
}

/** How long the office has to say whether anything is missing. */
export const noticeLimit = ({ centre }: Pick<From, 'centre'>): Days => ({
  amount: centre.rules.noticeDays,
  unit: 'workingDay',
});

/** How long the applicant has to bring what the notice asks for. */
export const supplementLimit = ({ matter, centre }: From): Days =>
  matter.limits.supplement ?? { amount: centre.rules.supplementDays, unit: 'workingDay' };
