import { clocksOf } from './clocks-of.ts';
import type { Asked } from './context.ts';

/** Whether the promised or the statutory limit has passed; no pause cures that. */
export const isOverdue = ({ case: one, matter, ...time }: Asked): boolean =>
  clocksOf(one, matter, time).some(
    ({ kind, ledger }) => (kind === 'statutory' || kind === 'promised') && ledger.state === 'overdue',
  );
