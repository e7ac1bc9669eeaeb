/** What a grant brings: the chief result with its validity, the check of promises, the share of a limited quantity. */
import { daysLater } from '../calendar/later.ts';
import { followUpOf } from './commitment.ts';
import type { Asked } from './context.ts';
import type { Payloads } from './event.ts';
import type { PlannedResult } from './plan.ts';
import { validityFrom } from './validity.ts';

type Validity = Pick<Payloads['decided'], 'validFrom' | 'validTo'>;

/** A renewal goes on where the licence ends, unless the matter counts from the decision; other papers keep their time. */
function validityOf(result: PlannedResult, { case: one, matter, today, calendar }: Asked): Validity {
  const { business } = one;
  if (!business) return validityFrom(result, today, calendar);
  const { validFrom, validTo } = business.licence;
  if (business.kind !== 'renewal' || validTo === undefined) {
    return {
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
    };
  }
  const offered = matter.businesses.find(({ kind }) => kind === 'renewal');
  const from = offered?.runsFrom === 'decision' || validTo < today ? today : daysLater(validTo, 1);
  return validityFrom(result, from, calendar);
}

export function granted(asked: Asked): Partial<Payloads['decided']> {
  const { case: one, matter, reserved, today } = asked;
  const followUp = followUpOf(asked);
  const cancels = one.business?.kind === 'cancellation';
  const result = cancels ? undefined : matter.results.find(({ kind }) => kind !== 'none');
  const { ledger, amount } = matter.quota ?? {};
  const reservation = reserved?.quota;
  const year = Number(today.slice(0, 4));
  return {
    ...(result && { resultName: result.name, ...validityOf(result, asked) }),
    ...(ledger !== undefined && amount !== undefined && reservation !== undefined && !one.business
      ? { quota: { ledger, year, amount, reservation } }
      : {}),
    ...(followUp ? { followUp } : {}),
  };
}
