/** A year as its administrators look at it: month by month, with what is not confirmed yet. */
import type { Season } from '../schema/calendar.ts';
import type { Calendar, DayOn, MarkedDay } from './calendar.ts';
import { civilDay, monthLength } from './day-number.ts';
import { dayAt } from './day-on.ts';

export interface MonthOf {
  /** From 1. */
  month: number;
  /** `undefined` in an unpublished year. */
  workingDays: number | undefined;
  days: readonly DayOn[];
}

export interface YearOf {
  year: number;
  published: boolean;
  workingDays: number | undefined;
  months: readonly MonthOf[];
  /** Days listed with `verify`; they change nothing until they are confirmed. */
  unconfirmed: readonly MarkedDay[];
  seasons: readonly Season[];
}

export function yearOf(calendar: Calendar, year: number): YearOf {
  const published = calendar.years.includes(year);
  const count = (days: readonly DayOn[]) => (published ? days.filter(({ working }) => working).length : undefined);
  const months = Array.from({ length: 12 }, (_, index): MonthOf => {
    const month = index + 1;
    const first = civilDay(year, month, 1);
    const days = Array.from({ length: monthLength(year, month) }, (_day, step) => dayAt(calendar, first + step));
    return { month, workingDays: count(days), days };
  });
  return {
    year,
    published,
    workingDays: count(months.flatMap(({ days }) => days)),
    months,
    unconfirmed: calendar.unconfirmed.filter(({ date }) => date.startsWith(`${year}-`)),
    seasons: calendar.seasons.get(year) ?? [],
  };
}
