/** Reminder, yellow and red card of a clock, by the levels the centre chose. */
import type { AlertLevels } from '../schema/calendar.ts';
import type { Ledger } from './clock.ts';

export type Alert = 'none' | 'warn' | 'yellow' | 'red';

/** Reminder when a fifth is left, yellow when a tenth is left, red once the limit has passed. */
export const usualAlerts: AlertLevels = { warn: { left: 20 }, yellow: { left: 10 }, red: { over: 1 } };

const severest = ['red', 'yellow', 'warn'] as const;

/** The severest level the clock has reached. A clock that stopped shows only how late it stopped. */
export function alertOf(clock: Ledger, levels: AlertLevels = usualAlerts): Alert {
  const over = clock.state === 'overdue' ? Math.max(1, clock.overdue) : clock.overdue;
  const leftPercent = clock.state === 'stopped' || clock.limit === 0 ? Infinity : (clock.left / clock.limit) * 100;
  const reached = severest.find((level) => {
    const threshold = levels[level];
    return over >= (threshold.over ?? Infinity) || leftPercent <= (threshold.left ?? -1);
  });
  return reached ?? 'none';
}
