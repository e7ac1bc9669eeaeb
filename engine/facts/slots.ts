/** The facts a compiled text reads: fetched and checked once an evaluation, then compared as often as needed. */
import type { Facts } from './fact.ts';
import type { FactSource } from './source.ts';
import { factTypes } from './types.ts';

/** One value a slot; `undefined` where the fact is missing or not of its declared type. */
export type Reading = readonly unknown[];

export class Slots {
  readonly #places: { source: FactSource; holds: (value: unknown) => boolean }[] = [];
  readonly #numbers = new Map<string, number>();

  /** The slot of a source; the same source always has the same slot. */
  numberOf(source: FactSource): number {
    const key = `${source.fact}${source.path ?? ''}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#places.length);
    return this.#places.push({ source, holds: factTypes[source.type].holds }) - 1;
  }

  read(facts: Facts): Reading {
    const seen: unknown[] = [];
    for (const { source, holds } of this.#places) {
      const value = source.read(facts);
      seen.push(holds(value) ? value : undefined);
    }
    return seen;
  }

  /** Names of the facts behind all slots. */
  facts(): ReadonlySet<string> {
    return new Set(this.#places.map(({ source }) => source.fact));
  }
}
