/** What a clock is given and what it tells. A clock is a ledger: every day with its reason and its ground. */
import type { Calendar, PendingCount } from '../calendar/calendar.ts';
import type { Moment } from '../calendar/moment.ts';
import type { ClockReading } from '../schema/calendar.ts';
import type { Limit } from '../schema/limit.ts';

/** Units counted by whole days; window hours are counted by the minute in `hour-ledger.ts`. */
export type DayUnit = Exclude<Limit['unit'], 'windowHour'>;

/** Time that is not counted, from the day it begins to the day work resumes; still running without `to`. */
export interface Pause {
  name: string;
  from: string;
  to?: string;
  basis: string;
}

/** More days, decided before the limit ran out. There can be one only (《行政许可法》第四十二条). */
export interface Extension {
  days: number;
  /** The day it was approved; an approval after the due day does not cure the delay. */
  on: string;
  basis: string;
}

/** A day of the ledger. A counted day uses up the limit; a skipped or a paused one does not. */
export interface LedgerDay {
  date: string;
  effect: 'counted' | 'skipped' | 'paused';
  /** Words for people: “工作日”, “国庆节放假”, “专家评审”. */
  reason: string;
  /** The law or paper behind it; a plain working day needs none. */
  basis: string | undefined;
}

/** When a period ends: a day, with the minute for window hours, or what is missing before it can be told. */
export type Due =
  | { pending: false; date: string; minute?: number }
  | (PendingCount & { why: 'unpublished' })
  | (Omit<PendingCount, 'year'> & { why: 'paused' });

export interface Ledger {
  unit: Limit['unit'];
  start: string;
  /** The day the ledger was read. */
  today: string;
  /** In days, or minutes for window hours; an extension is included. */
  limit: number;
  /** From the start day to the due day, or as far as can be told. */
  days: readonly LedgerDay[];
  due: Due;
  used: number;
  left: number;
  /** Days (minutes) beyond the due day, as far as the calendar is published. */
  overdue: number;
  state: 'running' | 'paused' | 'stopped' | 'overdue';
  /** What the clock is paused for today. */
  pausedFor?: string;
}

/** What every clock needs to be read: the calendar, the moment, and how the centre reads pauses. */
export interface Reading {
  calendar: Calendar;
  now: Moment;
  /** The office has closed today, so a period that ends today has ended (《民法典》第二百零三条第二款). */
  closed?: boolean;
  /** Default: the day of pausing counts, the day of resuming does not. */
  reading?: Pick<ClockReading, 'pauseDay' | 'resumeDay'>;
}
