import { dayWords } from './clock-words.ts';
import type { Due, Ledger } from './clock.ts';

/** A due date that is no longer the one told before. */
export interface DueMoved {
  from: Due;
  to: Due;
  words: string;
}

const isSame = (one: Due, other: Due): boolean => {
  if (one.pending || other.pending) return one.pending && other.pending && one.left === other.left;
  return one.date === other.date && one.minute === other.minute;
};

function movedWords(from: Due, to: Due, today: string): string {
  if (!to.pending) {
    const now = dayWords(to.date, today);
    return from.pending ? `到期日确定为${now}` : `到期日由${dayWords(from.date, today)}改为${now}`;
  }
  return from.pending ? '到期日仍待确定，还需计算的天数有变化' : `到期日原为${dayWords(from.date, today)}，现待确定`;
}

/**
 * What moved when an open clock is read again, after a year's arrangement came in or was changed;
 * `undefined` when the due date is as it was told.
 */
export function dueMoved(told: Due, now: Ledger): DueMoved | undefined {
  if (isSame(told, now.due)) return undefined;
  return { from: told, to: now.due, words: movedWords(told, now.due, now.today) };
}
