/** Hours in which the windows are open, by season (冬夏令时). */
import type { Season } from '../schema/calendar.ts';
import type { Calendar } from './calendar.ts';
import { isWorkingDay } from './working-days.ts';

/** A stretch of opening, in minutes of the day. */
export interface OpenSpan {
  open: number;
  close: number;
}

/** Minute of the day of a `HH:MM` time. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether a season holds on a day given as `MM-DD`; a season may run across the turn of the year. */
export const inSeason = ({ from, to }: Season, monthDay: string): boolean =>
  from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;

/** Opening stretches of the day, empty on a day off; `undefined` when the year or its season is not known. */
export function officeHours(calendar: Calendar, date: string): readonly OpenSpan[] | undefined {
  const works = isWorkingDay(calendar, date);
  if (works !== true) return works === false ? [] : undefined;
  const season = calendar.seasons.get(Number(date.slice(0, 4)))?.find((one) => inSeason(one, date.slice(5)));
  return season?.hours.map(({ open, close }) => ({ open: minuteOf(open), close: minuteOf(close) }));
}
