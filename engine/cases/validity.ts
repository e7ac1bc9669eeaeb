import type { Calendar } from '../calendar/calendar.ts';
import { daysLater, monthsLater } from '../calendar/later.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { Limit } from '../schema/limit.ts';
import type { PlannedResult } from './plan.ts';

/** Last day of a validity that begins on `from`: two years from 15 March end on 14 March. */
const lastDay: Readonly<
  Record<Limit['unit'], (from: string, amount: number, calendar: Calendar) => string | undefined>
> = {
  year: (from, years) => daysLater(monthsLater(from, years * 12), -1),
  month: (from, months) => daysLater(monthsLater(from, months), -1),
  naturalDay: (from, days) => daysLater(from, days - 1),
  workingDay: (from, days, calendar) => {
    const last = addWorkingDays(calendar, daysLater(from, -1), days);
    return typeof last === 'string' ? last : undefined;
  },
  windowHour: () => undefined,
  onTheSpot: () => undefined,
};

/** From when to when a result is valid; nothing for a result without an end. */
export function validityFrom(
  { validity, validUntil }: Pick<PlannedResult, 'validity' | 'validUntil'>,
  from: string,
  calendar: Calendar,
): { validFrom?: string; validTo?: string } {
  const validTo = validUntil ?? (validity && lastDay[validity.unit](from, validity.amount, calendar));
  return validTo === undefined ? {} : { validFrom: from, validTo };
}
