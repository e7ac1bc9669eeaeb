import type { Moment } from '../calendar/moment.ts';
import type { Ledger, Reading } from './clock.ts';
import { limitClock } from './limit-clock.ts';

export interface NoticeInput extends Reading {
  /** When the application, or its supplement, came in. */
  received: Moment;
  /** Working days; 5 for permits. */
  days: number;
  /** When the office notified once, accepted or refused acceptance. */
  answered?: Moment;
  /** Silence past the due day means accepted: permits, and types for which the centre says so. */
  silenceAccepts: boolean;
}

export interface NoticeClock {
  ledger: Ledger;
  /** Set once silence has accepted the application: the day of receipt (《行政许可法》第三十二条第一款第四项). */
  deemedAcceptedFrom?: string;
}

/** The clock in which the office must say whether anything is missing. */
export function noticeClock({ received, days, answered, silenceAccepts, ...reading }: NoticeInput): NoticeClock {
  const ledger = limitClock({
    ...reading,
    start: received,
    limit: { amount: days, unit: 'workingDay' },
    ...(answered && { stopped: answered }),
  });
  const { state, due } = ledger;
  const silent = state === 'overdue' || (state === 'stopped' && !due.pending && (answered?.date ?? '') > due.date);
  return silenceAccepts && silent ? { ledger, deemedAcceptedFrom: received.date } : { ledger };
}
