/** The rival that knows the State Council's holidays: chinese-days, which looks at one day after another. */
import chinese from 'chinese-days';

/** The `count`-th working day after `date`. */
export const findWorkday = (date: string, count: number): string => chinese.findWorkday(count, date);

export interface Span {
  from: string;
  to: string;
}

/** Due day of `count` working days with pauses, by asking the library about each day; no reasons kept. */
export function dueWithPauses(start: string, count: number, pauses: readonly Span[]): string {
  const day = new Date(`${start}T00:00:00Z`);
  let date = start;
  for (let left = count; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    date = day.toISOString().slice(0, 10);
    const at = date;
    if (chinese.isWorkday(at) && !pauses.some(({ from, to }) => from < at && at <= to)) left--;
  }
  return date;
}
