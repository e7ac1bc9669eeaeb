import type { Moment } from '../calendar/moment.ts';
import { limitClock, type LimitInput } from '../clocks/limit-clock.ts';
import { readingOf, type OfficeTime } from './context.ts';

/** The day a limit ends that runs from `start`; `undefined` while it depends on an unpublished year. */
export function dueFrom(limit: LimitInput['limit'], start: Moment, time: OfficeTime): string | undefined {
  const { due } = limitClock({ ...readingOf(time), start, limit });
  return due.pending ? undefined : due.date;
}
