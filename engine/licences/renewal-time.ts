/** When a renewal may be asked for (行政许可法 第五十条第一款). */
import type { Calendar } from '../calendar/calendar.ts';
import { daysLater } from '../calendar/later.ts';
import { workingDayBefore } from '../calendar/working-days.ts';
import type { RenewalWindow, Span } from '../schema/business.ts';

/** What holds where the matter says nothing else. */
const ofLaw: RenewalWindow = { latest: { amount: 30, unit: 'naturalDay' } };

/** First and last day to ask; a bound that rests on an unpublished year is left out, and nothing is guessed. */
export interface RenewalDays {
  from?: string;
  to?: string;
}

const daysBefore: Readonly<
  Record<Span['unit'], (end: string, amount: number, calendar: Calendar) => string | undefined>
> = {
  naturalDay: (end, amount) => daysLater(end, -amount),
  workingDay: (end, amount, calendar) => workingDayBefore(calendar, end, amount),
};

export function renewalDays(validTo: string, calendar: Calendar, window: RenewalWindow = ofLaw): RenewalDays {
  const dayOf = ({ amount, unit }: Span) => daysBefore[unit](validTo, amount, calendar);
  const from = window.earliest && dayOf(window.earliest);
  const to = dayOf(window.latest);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Where a day stands: before the window, in it, behind it, or after the licence has run out. */
export type RenewalTime = 'early' | 'inTime' | 'late' | 'over';

export function renewalTime(day: string, validTo: string, { from, to }: RenewalDays): RenewalTime {
  if (day > validTo) return 'over';
  if (from !== undefined && day < from) return 'early';
  return to !== undefined && day > to ? 'late' : 'inTime';
}
