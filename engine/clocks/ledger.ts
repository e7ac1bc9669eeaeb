import type { Calendar } from '../calendar/calendar.ts';
import { dayNumber } from '../calendar/day-number.ts';
import { dayAt } from '../calendar/day-on.ts';
import { publishedUntil, workingDayFrom, workingDaysBetween } from '../calendar/working-days.ts';
import type { DayUnit, Due, Extension, Ledger, LedgerDay, Pause, Reading } from './clock.ts';
import { closeLedger, pendingDue } from './close-ledger.ts';
import { pausedFor, pausesByDay } from './pauses.ts';
import { units } from './units.ts';

export interface LedgerInput extends Omit<Reading, 'now'> {
  today: string;
  /** Day of the event the period runs from; it is not counted. */
  start: string;
  limit: { amount: number; unit: DayUnit };
  pauses?: readonly Pause[];
  extension?: Extension;
  /** Day of the act that ends the clock. */
  stoppedOn?: string;
}

const startNotCounted = '《民法典》第二百零一条';
const rollsOverHolidays = '《民法典》第二百零三条';

/**
 * Reads a clock: walks from the start day to the due day and writes down what each day did.
 * Throws RangeError when the amount is not a whole number of at least 0.
 */
export function ledger(input: LedgerInput): Ledger {
  const { start, limit, pauses = [], stoppedOn, today, closed = false, calendar } = input;
  if (!Number.isInteger(limit.amount) || limit.amount < 0) throw new RangeError(`not a limit: ${limit.amount}`);
  const stopped = stoppedOn !== undefined && stoppedOn <= today;
  const last = stopped ? stoppedOn : today;
  const { days, due, total } = walk(input, last);
  const overdue = due.pending || last <= due.date ? 0 : daysOver(calendar, limit.unit, due.date, last);
  const used = days.filter(({ effect, date }) => effect === 'counted' && date <= last).length + overdue;
  const late = !due.pending && (last > due.date || (last === due.date && closed));
  const facts = { unit: limit.unit, start, today, limit: total, days, due, used, overdue };
  return closeLedger(facts, { stopped, late, paused: pausedFor(pauses, last) });
}

interface Walk {
  days: LedgerDay[];
  due: Due;
  total: number;
}

function walk({ start, limit, pauses = [], extension, calendar, reading }: LedgerInput, last: string): Walk {
  const unit = units[limit.unit];
  const pausedOn = pausesByDay(pauses, reading);
  const days: LedgerDay[] = [{ date: start, effect: 'skipped', reason: '起算日不计入', basis: startNotCounted }];
  let total = unit.days(start, limit.amount);
  let counted = 0;
  let extra = extension;
  if (total === 0) return { days, due: roll(calendar, start, 0, days), total };
  for (let day = dayNumber(start) + 1; ; day++) {
    const on = dayAt(calendar, day);
    const { date, reason, basis } = on;
    const pause = pausedOn(day);
    const uses = unit.workingOnly ? on.working : true;
    const endless = pause?.open === true && date > last;
    if (endless || uses === undefined) {
      // The limit has not run out, so an approved extension is in time.
      total += extra?.days ?? 0;
      return { days, due: pendingDue(date, counted, total, pause), total };
    }
    if (!uses) days.push({ date, effect: 'skipped', reason, basis });
    else if (pause) days.push({ date, effect: 'paused', reason: pause.name, basis: pause.basis });
    else {
      counted++;
      days.push({ date, effect: 'counted', reason, basis });
      if (counted < total) continue;
      if (extra === undefined || extra.on > date) return { days, due: roll(calendar, date, counted, days), total };
      total += extra.days;
      extra = undefined;
    }
  }
}

/** A period that ends on a day off ends on the next working day; the days between are written down too. */
function roll(calendar: Calendar, date: string, counted: number, days: LedgerDay[]): Due {
  const due = workingDayFrom(calendar, date);
  if (typeof due !== 'string') return { ...due, counted, left: 0, why: 'unpublished' };
  for (let day = dayNumber(date) + 1; day <= dayNumber(due); day++) {
    const on = dayAt(calendar, day);
    const reason = on.date === due ? '最后一日放假，顺延至当日' : `${on.reason}，顺延`;
    days.push({ date: on.date, effect: 'skipped', reason, basis: rollsOverHolidays });
  }
  return { pending: false, date: due };
}

/** Days beyond the due day, to the last published one when the calendar ends before. */
function daysOver(calendar: Calendar, unit: DayUnit, due: string, last: string): number {
  if (!units[unit].workingOnly) return dayNumber(last) - dayNumber(due);
  const known = publishedUntil(calendar, due) ?? due;
  return workingDaysBetween(calendar, due, last < known ? last : known) ?? 0;
}
