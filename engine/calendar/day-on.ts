import type { Calendar, DayOn } from './calendar.ts';
import { dateOf, dayNumber } from './day-number.ts';

/** A day of a year whose arrangement is not published: neither a working day nor a day off. */
export const unpublishedDay = (date: string): DayOn => ({
  date,
  working: undefined,
  reason: `${date.slice(0, 4)} 年放假安排未公布`,
  layer: undefined,
  basis: undefined,
});

/** The day with this number. */
export const dayAt = (calendar: Calendar, day: number): DayOn =>
  calendar.days[day - calendar.first] ?? unpublishedDay(dateOf(day));

/** The day with its reason, the layer that decided it and the paper behind it. */
export const dayOn = (calendar: Calendar, date: string): DayOn => dayAt(calendar, dayNumber(date));
