/** Clocks in window hours: minutes in which the windows are open, counted from the minute itself. */
import { dateOf, dayNumber } from '../calendar/day-number.ts';
import { dayAt } from '../calendar/day-on.ts';
import type { Moment } from '../calendar/moment.ts';
import { officeHours, type OpenSpan } from '../calendar/office-hours.ts';
import type { Due, Ledger, LedgerDay, Pause, Reading } from './clock.ts';
import { closeLedger, pendingDue } from './close-ledger.ts';
import { pausedFor, pausesByDay } from './pauses.ts';

export interface HourLedgerInput extends Omit<Reading, 'closed'> {
  /** Periods in hours run from the moment itself (《民法典》第二百零一条第二款). */
  start: Moment;
  hours: number;
  /** A pause lasts whole days. */
  pauses?: readonly Pause[];
  stoppedAt?: Moment;
}

const wholeDay = 1440;
const isBefore = (one: Moment, other: Moment) =>
  one.date < other.date || (one.date === other.date && one.minute < other.minute);

const minutesWithin = (spans: readonly OpenSpan[], from: number, to: number) =>
  spans.reduce((sum, { open, close }) => sum + Math.max(0, Math.min(close, to) - Math.max(open, from)), 0);

/** Open minutes that are not paused, from one moment to another, as far as the calendar is published. */
function minutesBetween({ calendar, pauses = [], reading }: HourLedgerInput, from: Moment, to: Moment): number {
  const pausedOn = pausesByDay(pauses, reading);
  let minutes = 0;
  for (let day = dayNumber(from.date); day <= dayNumber(to.date); day++) {
    const date = dateOf(day);
    const first = date === from.date ? from.minute : 0;
    const last = date === to.date ? to.minute : wholeDay;
    if (!pausedOn(day)) minutes += minutesWithin(officeHours(calendar, date) ?? [], first, last);
  }
  return minutes;
}

/** The minute at which `wanted` open minutes after `from` are over. */
function minuteAfter(spans: readonly OpenSpan[], from: number, wanted: number): number {
  let left = wanted;
  for (const { open, close } of spans) {
    const begin = Math.max(open, from);
    if (begin < close && left <= close - begin) return begin + left;
    left -= Math.max(0, close - begin);
  }
  return wholeDay;
}

/** Reads a clock in window hours. Amounts in the ledger are minutes. Throws RangeError when `hours` is not above 0. */
export function hourLedger(input: HourLedgerInput): Ledger {
  const { start, hours, now, pauses = [], stoppedAt } = input;
  const total = Math.round(hours * 60);
  if (!(total > 0)) throw new RangeError(`not a limit in hours: ${hours}`);
  const stopped = stoppedAt !== undefined && !isBefore(now, stoppedAt);
  const last = stopped ? stoppedAt : now;
  const { days, due } = walk(input, total, last);
  const dueMoment = due.pending ? undefined : { date: due.date, minute: due.minute ?? wholeDay };
  const late = dueMoment !== undefined && isBefore(dueMoment, last);
  const overdue = late ? minutesBetween({ ...input, pauses: [] }, dueMoment, last) : 0;
  const used = late ? total + overdue : minutesBetween(input, start, last);
  const facts = {
    unit: 'windowHour',
    start: start.date,
    today: now.date,
    limit: total,
    days,
    due,
    used,
    overdue,
  } as const;
  return closeLedger(facts, { stopped, late, paused: pausedFor(pauses, last.date) });
}

function walk({ start, pauses = [], calendar, reading }: HourLedgerInput, total: number, last: Moment) {
  const pausedOn = pausesByDay(pauses, reading);
  const days: LedgerDay[] = [];
  let counted = 0;
  for (let day = dayNumber(start.date); ; day++) {
    const { date, reason, basis } = dayAt(calendar, day);
    const spans = officeHours(calendar, date);
    const pause = pausedOn(day);
    if (spans === undefined || (pause?.open === true && date > last.date)) {
      return { days, due: pendingDue(date, counted, total, pause) };
    }
    const from = date === start.date ? start.minute : 0;
    const open = minutesWithin(spans, from, wholeDay);
    if (open > 0 && pause) days.push({ date, effect: 'paused', reason: pause.name, basis: pause.basis });
    else {
      days.push({ date, effect: open > 0 ? 'counted' : 'skipped', reason, basis });
      if (open >= total - counted) {
        const due: Due = { pending: false, date, minute: minuteAfter(spans, from, total - counted) };
        return { days, due };
      }
      counted += open;
    }
  }
}
