/**
 * Working days of a calendar, each answer in constant time. A day of a year whose arrangement is not published
 * is neither a working day nor a day off: the answer is `undefined` or pending.
 */
import type { Calendar, PendingCount } from './calendar.ts';
import { dateOf, dayNumber } from './day-number.ts';
import { dayAt, dayOn } from './day-on.ts';

const yearAfter = (date: string): number => Number(dateOf(dayNumber(date) + 1).slice(0, 4));

/** Whether the office works that day; `undefined` in an unpublished year. */
export const isWorkingDay = (calendar: Calendar, date: string): boolean | undefined => dayOn(calendar, date).working;

/**
 * The `count`-th working day after `date`, which itself is not counted (《民法典》第二百零一条); `date` when 0.
 * Throws RangeError when the count is not a whole number of at least 0.
 */
export function addWorkingDays(calendar: Calendar, date: string, count: number): string | PendingCount {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of working days: ${count}`);
  if (count === 0) return date;
  const { first, stretch, before, workdays } = calendar;
  const next = dayNumber(date) - first + 1;
  const end = stretch[next] ?? -1;
  if (end === -1) return { pending: true, counted: 0, left: count, until: date, year: yearAfter(date) };
  const already = before[next] ?? 0;
  const due = workdays[already + count - 1];
  if (due !== undefined && due <= end) return dayAt(calendar, first + due).date;
  const counted = (before[end + 1] ?? 0) - already;
  const until = dateOf(first + end);
  return { pending: true, counted, left: count - counted, until, year: yearAfter(until) };
}

/** The `count`-th working day before `date`, itself not counted; `undefined` when a day between is unpublished. */
export function workingDayBefore(calendar: Calendar, date: string, count: number): string | undefined {
  const { first, stretch, before, workdays } = calendar;
  const at = dayNumber(date) - first;
  const day = workdays[(before[at] ?? 0) - count];
  if (day === undefined || (stretch[day] ?? -1) < at - 1) return undefined;
  return dayAt(calendar, first + day).date;
}

/**
 * Working days after `after` up to and including `until`; negative when `until` is the earlier one,
 * `undefined` when a day between them is unpublished.
 */
export function workingDaysBetween(calendar: Calendar, after: string, until: string): number | undefined {
  const from = dayNumber(after) - calendar.first + 1;
  const to = dayNumber(until) - calendar.first + 1;
  if (from === to) return 0;
  const reach = calendar.stretch[Math.min(from, to)] ?? -1;
  if (reach < Math.max(from, to) - 1) return undefined;
  return (calendar.before[to] ?? 0) - (calendar.before[from] ?? 0);
}

/** The day itself when the office works, else the first working day after it (《民法典》第二百零三条). */
export function workingDayFrom(calendar: Calendar, date: string): string | PendingCount {
  const works = isWorkingDay(calendar, date);
  if (works !== undefined) return works ? date : addWorkingDays(calendar, date, 1);
  const until = dateOf(dayNumber(date) - 1);
  return { pending: true, counted: 0, left: 0, until, year: yearAfter(until) };
}

/** Last day of the unbroken published stretch that `date` lies in; `undefined` in an unpublished year. */
export function publishedUntil(calendar: Calendar, date: string): string | undefined {
  const end = calendar.stretch[dayNumber(date) - calendar.first] ?? -1;
  return end === -1 ? undefined : dateOf(calendar.first + end);
}
