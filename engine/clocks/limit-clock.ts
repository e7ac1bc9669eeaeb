import type { Moment } from '../calendar/moment.ts';
import type { Limit } from '../schema/limit.ts';
import type { Extension, Ledger, Pause, Reading } from './clock.ts';
import { hourLedger } from './hour-ledger.ts';
import { ledger } from './ledger.ts';

export interface LimitInput extends Reading {
  /** When the event happened that the period runs from. Its minute matters to window hours only. */
  start: Moment;
  limit: Pick<Limit, 'amount' | 'unit'>;
  pauses?: readonly Pause[];
  /** Whole days; a limit in window hours is not extended. */
  extension?: Extension;
  /** When the act was done that ends the clock. */
  stopped?: Moment;
}

/** The clock of one limit of the bundle, in whatever unit: a step, delivery after the decision, the promise. */
export function limitClock({ start, limit, now, stopped, closed, extension, ...rest }: LimitInput): Ledger {
  const { amount, unit } = limit;
  if (unit === 'windowHour')
    return hourLedger({ ...rest, start, hours: amount, now, ...(stopped && { stoppedAt: stopped }) });
  return ledger({
    ...rest,
    start: start.date,
    limit: { amount, unit },
    today: now.date,
    ...(closed === undefined ? {} : { closed }),
    ...(extension && { extension }),
    ...(stopped && { stoppedOn: stopped.date }),
  });
}
