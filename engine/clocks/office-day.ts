/** From instants to the day a clock is read on, and from a due day to the instant it ends. */
import type { Calendar } from '../calendar/calendar.ts';
import { instantOf, momentAt } from '../calendar/moment.ts';
import { officeHours } from '../calendar/office-hours.ts';
import type { ClockReading } from '../schema/calendar.ts';
import type { Due, Reading } from './clock.ts';

interface Office {
  calendar: Calendar;
  /** Offset from UTC such as `+08:00`. */
  offset: string;
  dueMoment: ClockReading['dueMoment'];
}

const midnight = 1440;

/** Minute at which a period that ends on the day ends: closing time or 24:00 (《民法典》第二百零三条第二款). */
function lastMinute({ calendar, dueMoment }: Office, date: string): number {
  return dueMoment === 'closing' ? (officeHours(calendar, date)?.at(-1)?.close ?? midnight) : midnight;
}

/** The centre's moment at an instant, and whether periods that end on that day have ended. */
export function officeDay(office: Office, instant: string): Required<Pick<Reading, 'now' | 'closed'>> {
  const now = momentAt(instant, office.offset);
  return { now, closed: now.minute >= lastMinute(office, now.date) };
}

/** The instant a due date ends, for timers; `undefined` while it is pending. */
export function dueInstant(office: Office, due: Due): string | undefined {
  if (due.pending) return undefined;
  return instantOf({ date: due.date, minute: due.minute ?? lastMinute(office, due.date) }, office.offset);
}
