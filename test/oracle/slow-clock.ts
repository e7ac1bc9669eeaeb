/**
 * A clock told a second time: day by day on UTC dates, from the start until the limit is used up. Knows the layers of
 * a calendar, pauses, extensions and the day the clock was stopped; imports nothing of the engine.
 */
export interface Mark {
  date: string;
  kind: 'off' | 'work';
  /** Not verified: without effect. */
  verify: boolean;
}

export interface SlowCalendar {
  /** Years whose arrangement is published, without a gap. */
  years: readonly number[];
  /** From the whole country to the hall; the later layer goes first, and within a layer the later mark. */
  layers: readonly (readonly Mark[])[];
}

export interface SlowCase {
  start: string;
  amount: number;
  unit: 'workingDay' | 'naturalDay';
  pauses: readonly { from: string; to?: string | undefined }[];
  pauseDayCounts: boolean;
  resumeDayCounts: boolean;
  extension?: { days: number; on: string } | undefined;
  stoppedOn?: string | undefined;
  today: string;
  /** The office has closed today. */
  closed: boolean;
}

export interface SlowAnswer {
  /** Missing while it cannot be told. */
  due: string | undefined;
  limit: number;
  used: number;
  left: number;
  overdue: number;
  state: string;
}

export const shifted = (date: string, days: number): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};
const next = (date: string): string => shifted(date, 1);

/** `undefined` in a year that is not published. */
function works({ years, layers }: SlowCalendar, date: string): boolean | undefined {
  if (!years.includes(Number(date.slice(0, 4)))) return undefined;
  for (const layer of [...layers].reverse()) {
    const mark = layer.findLast((one) => one.date === date && !one.verify);
    if (mark) return mark.kind === 'work';
  }
  return ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

const lastDay = ({ stoppedOn, today }: SlowCase): string =>
  stoppedOn !== undefined && stoppedOn <= today ? stoppedOn : today;

/** Whether the day is left out; `open` while nobody knows until when. */
function pausedOn({ pauses, pauseDayCounts, resumeDayCounts }: SlowCase, date: string): 'no' | 'yes' | 'open' {
  const over = pauses.filter(({ from, to }) => {
    const begun = pauseDayCounts ? from < date : from <= date;
    return begun && (to === undefined || (resumeDayCounts ? date < to : date <= to));
  });
  if (over.some(({ to }) => to === undefined)) return 'open';
  return over.length > 0 ? 'yes' : 'no';
}

/** A period that would end on a day off ends on the next working day. */
function rolled(calendar: SlowCalendar, date: string): string | undefined {
  let day = date;
  while (works(calendar, day) === false) day = next(day);
  return works(calendar, day) ? day : undefined;
}

interface Counted {
  days: readonly string[];
  due: string | undefined;
  limit: number;
}

function count(calendar: SlowCalendar, asked: SlowCase): Counted {
  const { start, amount, unit, extension } = asked;
  if (amount === 0) return { days: [], due: rolled(calendar, start), limit: 0 };
  const days: string[] = [];
  let limit = amount;
  let more = extension;
  for (let date = next(start); ; date = next(date)) {
    const uses = unit === 'naturalDay' ? true : works(calendar, date);
    const paused = pausedOn(asked, date);
    if (uses === undefined || (paused === 'open' && date > lastDay(asked)))
      return { days, due: undefined, limit: limit + (more?.days ?? 0) };
    if (!uses || paused !== 'no') continue;
    days.push(date);
    if (days.length < limit) continue;
    if (!more || more.on > date) return { days, due: rolled(calendar, date), limit };
    limit += more.days;
    more = undefined;
  }
}

function daysOver(calendar: SlowCalendar, unit: SlowCase['unit'], due: string, last: string): number {
  let over = 0;
  for (let date = due; date < last;) {
    date = next(date);
    if (unit === 'naturalDay' || works(calendar, date)) over++;
  }
  return over;
}

function stateOf(asked: SlowCase, due: string | undefined): string {
  const { stoppedOn, today, closed, pauses } = asked;
  const last = lastDay(asked);
  if (stoppedOn !== undefined && stoppedOn <= today) return 'stopped';
  if (due !== undefined && (due < last || (due === last && closed))) return 'overdue';
  return pauses.some(({ from, to }) => from <= last && (to === undefined || last < to)) ? 'paused' : 'running';
}

export function slowClock(calendar: SlowCalendar, asked: SlowCase): SlowAnswer {
  const { days, due, limit } = count(calendar, asked);
  const last = lastDay(asked);
  const overdue = due === undefined ? 0 : daysOver(calendar, asked.unit, due, last);
  const used = days.filter((date) => date <= last).length + overdue;
  return { due, limit, used, left: Math.max(0, limit - used), overdue, state: stateOf(asked, due) };
}

/** Due day of `amount` working days after `start`; the day of pausing counts, the day of resuming does not. */
export const slowDue = (
  calendar: SlowCalendar,
  start: string,
  amount: number,
  pauses: SlowCase['pauses'] = [],
): string | undefined =>
  slowClock(calendar, {
    ...{ start, amount, unit: 'workingDay', pauses, pauseDayCounts: true, resumeDayCounts: false },
    ...{ today: start, closed: false },
  }).due;
