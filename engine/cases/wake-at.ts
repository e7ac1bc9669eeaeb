import { dueInstant } from '../clocks/office-day.ts';
import type { Case } from './case.ts';
import type { OfficeTime } from './context.ts';
import { noticeOf } from './notice.ts';
import type { MatterPlan } from './plan.ts';

/**
 * The instant (UTC) at which the system itself has to act: when silence becomes acceptance it gives `accept`.
 * `undefined` when it never has to, or the day depends on an unpublished year.
 */
export function wakeAt(one: Case, matter: MatterPlan, time: OfficeTime): string | undefined {
  const { rules, utcOffset: offset } = time.centre;
  const unanswered = one.stage === 'submitted' || one.stage === 'received';
  if (!unanswered || !rules.deemedAcceptanceFor.includes(matter.type)) return undefined;
  const { due } = noticeOf(one, matter, time).ledger;
  return dueInstant({ calendar: time.calendar, offset, dueMoment: rules.clocks.dueMoment }, due);
}
