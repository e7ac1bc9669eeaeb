/** Pauses as stretches of whole days. Days that several pauses cover are left out once and name all of them. */
import { dayNumber } from '../calendar/day-number.ts';
import type { Pause, Reading } from './clock.ts';

interface Stretch {
  first: number;
  /** Infinity while the pause is still running. */
  last: number;
  name: string;
  basis: string;
}

/** What pauses a day. */
export type PausedBy = Pick<Stretch, 'name' | 'basis'> & { open: boolean };

const usual = { pauseDay: 'counts', resumeDay: 'skips' } as const;
const joined = (words: string, more: string) => (words.split('、').includes(more) ? words : `${words}、${more}`);

/** Answers for a day number which pauses cover it, if any. */
export function pausesByDay(
  pauses: readonly Pause[],
  reading: Reading['reading'] = usual,
): (day: number) => PausedBy | undefined {
  const stretches = pauses.map(({ name, from, to, basis }): Stretch => ({
    first: dayNumber(from) + (reading.pauseDay === 'counts' ? 1 : 0),
    last: to === undefined ? Infinity : dayNumber(to) - (reading.resumeDay === 'counts' ? 1 : 0),
    name,
    basis,
  }));
  return (day) => {
    let paused: PausedBy | undefined;
    for (const { first, last, name, basis } of stretches) {
      if (day < first || day > last) continue;
      const open = last === Infinity;
      paused = paused
        ? { name: joined(paused.name, name), basis: joined(paused.basis, basis), open: paused.open || open }
        : { name, basis, open };
    }
    return paused;
  };
}

/** What keeps the clock still on `today`: pauses that have begun and not been resumed by the end of it. */
export function pausedFor(pauses: readonly Pause[], today: string): string | undefined {
  const now = pauses.filter(({ from, to }) => from <= today && (to === undefined || today < to));
  return now.length === 0 ? undefined : [...new Set(now.map(({ name }) => name))].join('、');
}
