/** The ends that ledgers of days and of window hours share: a due date that cannot be told yet, and the state. */
import { daysLater } from '../calendar/later.ts';
import type { Due, Ledger } from './clock.ts';
import type { PausedBy } from './pauses.ts';

/** A due date that stays open because counting stopped before `date`. */
export function pendingDue(date: string, counted: number, limit: number, pause?: PausedBy): Due {
  const so = { pending: true, counted, left: limit - counted, until: daysLater(date, -1) } as const;
  return pause?.open ? { ...so, why: 'paused' } : { ...so, why: 'unpublished', year: Number(date.slice(0, 4)) };
}

interface Standing {
  stopped: boolean;
  late: boolean;
  /** Names of the pauses that are running. */
  paused: string | undefined;
}

/** Adds what is left and the state. A pause does not hide that the limit had already passed. */
export function closeLedger(
  facts: Omit<Ledger, 'left' | 'state' | 'pausedFor'>,
  { stopped, late, paused }: Standing,
): Ledger {
  const left = Math.max(0, facts.limit - facts.used);
  if (stopped) return { ...facts, left, state: 'stopped' };
  if (late) return { ...facts, left, state: 'overdue' };
  if (paused !== undefined) return { ...facts, left, state: 'paused', pausedFor: paused };
  return { ...facts, left, state: 'running' };
}
