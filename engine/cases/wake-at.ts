import type { Case } from './case.ts';
import type { OfficeTime } from './context.ts';
import type { MatterPlan } from './plan.ts';
import { timersOf } from './timers.ts';

/**
 * The instant (UTC) at which the system itself has to act next; `undefined` when it never has to, or the day depends
 * on an unpublished year.
 */
export const wakeAt = (one: Case, matter: MatterPlan, time: OfficeTime): string | undefined =>
  timersOf(one, matter, time)[0]?.at;
