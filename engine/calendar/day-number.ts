/**
 * Days as whole numbers (1970-01-01 is 0), by integer arithmetic on the Gregorian calendar.
 * No `Date` is made, so no result depends on the time zone of the process.
 */
const daysIn400Years = 146_097;

/** Number of the day with this year, month (1–12) and day of the month. */
export function civilDay(year: number, month: number, dayOfMonth: number): number {
  // A year that starts in March puts the leap day at its end.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.trunc((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const leapDays = Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100);
  return era * daysIn400Years + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** Days of a month (1–12). */
export const monthLength = (year: number, month: number): number =>
  month === 12 ? 31 : civilDay(year, month + 1, 1) - civilDay(year, month, 1);

const zero = 48;
const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - zero;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** Number of a `YYYY-MM-DD` day, or NaN when the text is not a day that exists. */
function parse(date: string): number {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return Number.NaN;
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const dayOfMonth = digits(date, 8, 10);
  if (!(year >= 1 && month >= 1 && month <= 12 && dayOfMonth >= 1)) return Number.NaN;
  if (dayOfMonth > 28 && dayOfMonth > monthLength(year, month)) return Number.NaN;
  return civilDay(year, month, dayOfMonth);
}

/** Whether the text is a `YYYY-MM-DD` day that exists. */
export const isDate = (text: string): boolean => !Number.isNaN(parse(text));

/** Number of a `YYYY-MM-DD` day; throws RangeError when there is no such day. */
export function dayNumber(date: string): number {
  const day = parse(date);
  if (Number.isNaN(day)) throw new RangeError(`not a day: ${date}`);
  return day;
}

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** The `YYYY-MM-DD` day with this number. */
export function dateOf(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / daysIn400Years);
  const dayOfEra = shifted - era * daysIn400Years;
  const yearOfEra = Math.trunc(
    (dayOfEra - Math.trunc(dayOfEra / 1460) + Math.trunc(dayOfEra / 36_524) - Math.trunc(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100));
  const monthFromMarch = Math.trunc((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.trunc((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** Whether the day is a Saturday or a Sunday. */
export const isWeekend = (day: number): boolean => {
  const fromMonday = (((day + 3) % 7) + 7) % 7;
  return fromMonday > 4;
};
