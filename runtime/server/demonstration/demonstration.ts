/** A county filled with cases over a year, for trying out and for measuring: which one, and how far it has come. */
import { createHash } from 'node:crypto';
import type { Repositories } from '../repositories.ts';

export interface Demonstration {
  centre: string;
  /** Names the county: the same seed, number and year give the same cases. */
  seed: string;
  cases: number;
  year: number;
  /** The moment the county is shown at, in milliseconds since 1970; nothing happens after it. */
  until: number;
}

type Named = Omit<Demonstration, 'until'>;
const nameOf = ({ seed, cases, year }: Named): string => `demonstration:${seed}:${cases}:${year}`;

/** The key under which the `turn`-th command of the `nth` case is sent, however often it is sent. */
export const keyOf = ({ seed, cases, year }: Named, nth: number, turn: number): string =>
  `demo-${seed}-${cases}-${year}:${nth}:${turn}`;

/** Number of the case whose first command had this key; `undefined` for cases of anybody else. */
export function nthOf(named: Named, key: string): number | undefined {
  const prefix = `demo-${named.seed}-${named.cases}-${named.year}:`;
  return key.startsWith(prefix) ? Number(key.slice(prefix.length).split(':')[0]) : undefined;
}

/** An id such as the office draws, from the moment and from words instead of chance: it sorts by age and is always the same. */
export const idAt = (at: number, ...words: readonly (string | number)[]): string =>
  at.toString(16).padStart(12, '0') + createHash('sha256').update(words.join('/')).digest('hex').slice(0, 12);

/** A query code that is always the same; it guards a case that does not exist. */
export function queryCodeOf(words: string): string {
  const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
  return [...createHash('sha256').update(words).digest().subarray(0, 8)]
    .map((byte) => alphabet[byte % alphabet.length])
    .join('');
}

/** How far it has come, kept beside the running numbers: the moment up to which everything is written. */
export function progressOf({ reservations }: Pick<Repositories, 'reservations'>, named: Named) {
  const { centre } = named;
  const until = `${nameOf(named)}:until`;
  const reached = `${nameOf(named)}:reached`;
  const keep = (name: string, value: number) => reservations.bring(centre, [], [{ name, value }]);
  return {
    /** The moment it is shown at: that of its first run. */
    until: async (now: number): Promise<number> => {
      const known = await reservations.drawn(centre, until);
      if (known === 0) await keep(until, now);
      return known === 0 ? now : known;
    },
    reached: () => reservations.drawn(centre, reached),
    keepReached: (moment: number) => keep(reached, moment),
  };
}
