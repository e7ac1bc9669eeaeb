/** Between instants (UTC, ISO 8601 ending in Z) and moments of the centre's own day. */
import { dateOf, dayNumber } from './day-number.ts';

/** A day in the centre's calendar and the minute of that day, 0–1440. */
export interface Moment {
  date: string;
  minute: number;
}

const instantShape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):[0-5]\d(?:\.\d{1,9})?Z$/;
const offsetShape = /^([+-])(0\d|1[0-4]):([0-5]\d)$/;
const minutesOfDay = 1440;

/** Minutes east of UTC of an offset such as `+08:00`. */
function offsetMinutes(offset: string): number {
  const [, sign, hours, minutes] = offsetShape.exec(offset) ?? [];
  if (sign === undefined) throw new RangeError(`not an offset from UTC: ${offset}`);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const momentOf = (minutes: number): Moment => {
  const day = Math.floor(minutes / minutesOfDay);
  return { date: dateOf(day), minute: minutes - day * minutesOfDay };
};

/** The centre's day and minute at an instant. Throws RangeError on a text that is not an instant. */
export function momentAt(instant: string, offset: string): Moment {
  const [, date, hour, minute] = instantShape.exec(instant) ?? [];
  if (date === undefined) throw new RangeError(`not an instant in UTC: ${instant}`);
  return momentOf(dayNumber(date) * minutesOfDay + Number(hour) * 60 + Number(minute) + offsetMinutes(offset));
}

/** The instant of a moment; minute 1440 is midnight at the end of the day. */
export function instantOf(moment: Moment, offset: string): string {
  const { date, minute } = momentOf(dayNumber(moment.date) * minutesOfDay + moment.minute - offsetMinutes(offset));
  const hours = String(Math.floor(minute / 60)).padStart(2, '0');
  return `${date}T${hours}:${String(minute % 60).padStart(2, '0')}:00.000Z`;
}
