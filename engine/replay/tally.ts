/** The effects of a new version on many cases, counted by kind. */
import { aspects, type AspectName, type How } from './aspects.ts';
import type { Effect } from './compare.ts';

/** One thing that comes out otherwise, for how many cases, with the numbers of some. */
export interface Tallied extends Omit<Effect, 'aspect' | 'how'> {
  cases: number;
  numbers: readonly string[];
}

/** One kind of difference: cases that have at least one, and what they are, the most frequent first. */
export interface EffectKind {
  aspect: AspectName;
  how: How;
  title: string;
  cases: number;
  effects: readonly Tallied[];
}

export interface Impact {
  /** Cases gone through. */
  looked: number;
  /** Cases for which anything comes out otherwise. */
  differing: number;
  /** In the order of the aspects. */
  kinds: readonly EffectKind[];
}

/** Numbers kept of each effect. */
const SHOWN = 5;
/** Effects kept of each kind; a bundle of ordinary size has fewer. */
const MOST = 40;

interface Counted extends Tallied {
  numbers: string[];
}
interface Kind {
  cases: number;
  effects: Map<string, Counted>;
}

export interface Tally {
  /** @param number of the case the effects are those of */
  add: (number: string, effects: readonly Effect[]) => void;
  read: () => Impact;
}

const order = Object.keys(aspects) as AspectName[];
const hows: readonly How[] = ['added', 'removed', 'changed'];

export function tally(): Tally {
  const kinds = new Map<string, Kind>();
  let looked = 0;
  let differing = 0;

  const count = (number: string, { aspect, how, ...effect }: Effect, met: Set<Kind>): void => {
    const key = `${aspect}:${how}`;
    const kind: Kind = kinds.get(key) ?? { cases: 0, effects: new Map() };
    kinds.set(key, kind);
    if (!met.has(kind)) kind.cases += 1;
    met.add(kind);
    const id = JSON.stringify(effect);
    const known = kind.effects.get(id) ?? { ...effect, cases: 0, numbers: [] };
    kind.effects.set(id, known);
    known.cases += 1;
    if (known.numbers.length < SHOWN) known.numbers.push(number);
  };

  return {
    add: (number, effects) => {
      looked += 1;
      if (effects.length > 0) differing += 1;
      const met = new Set<Kind>();
      for (const effect of effects) count(number, effect, met);
    },
    read: () => ({
      looked,
      differing,
      kinds: order.flatMap((aspect) =>
        hows.flatMap((how) => {
          const found = kinds.get(`${aspect}:${how}`);
          if (!found) return [];
          const effects = [...found.effects.values()].sort((a, b) => b.cases - a.cases).slice(0, MOST);
          return { aspect, how, title: aspects[aspect].told[how] ?? '', cases: found.cases, effects };
        }),
      ),
    }),
  };
}
