/** Days and months later on the plain calendar, without regard to working days. */
import { civilDay, dateOf, dayNumber, monthLength } from './day-number.ts';

/** The day `count` natural days later (earlier when negative). */
export const daysLater = (date: string, count: number): string => dateOf(dayNumber(date) + count);

/**
 * The corresponding day `count` months later, or the last day of that month when it has none
 * (《民法典》第二百零二条). A year is twelve months.
 */
export function monthsLater(date: string, count: number): string {
  dayNumber(date);
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dateOf(civilDay(year, month, Math.min(Number(date.slice(8)), monthLength(year, month))));
}
