/** How each unit of days counts: a new unit is a row here. */
import { dayNumber } from '../calendar/day-number.ts';
import { monthsLater } from '../calendar/later.ts';
import type { DayUnit } from './clock.ts';

interface UnitOfDays {
  /** Days to count for an amount that begins after `start`. */
  days: (start: string, amount: number) => number;
  /** Only working days use up the limit. */
  workingOnly: boolean;
}

const daysOfMonths = (start: string, months: number) => dayNumber(monthsLater(start, months)) - dayNumber(start);

export const units: Readonly<Record<DayUnit, UnitOfDays>> = {
  workingDay: { days: (_, amount) => amount, workingOnly: true },
  naturalDay: { days: (_, amount) => amount, workingOnly: false },
  month: { days: daysOfMonths, workingOnly: false },
  year: { days: (start, years) => daysOfMonths(start, years * 12), workingOnly: false },
  onTheSpot: { days: () => 0, workingOnly: true },
};
