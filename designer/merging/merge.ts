/** Two people changed one draft: one draft with the changes of both, and what both changed otherwise. */
import type { Bundle } from '../../engine/index.ts';
import type { Apart, Sides } from './apart.ts';
import { distinct } from './distinct.ts';
import type { Parts } from './keyed.ts';
import { join, placeKey, type Clash, type Joining, type Side } from './three-way.ts';

/** What both began from, as last saved here, and what either made of it. */
export type Bundles<C extends object = Bundle> = Sides<C>;

export interface Merged<C extends object> {
  /** Every change of either; where both changed the same, the chosen side, mine until somebody chose. */
  bundle: C;
  clashes: readonly Clash[];
}

export type Choices = ReadonlyMap<string, Side>;
const none: Choices = new Map();

/** Things made on both sides under one id are two things, unless one person made them all. */
export interface Made {
  byOne?: boolean;
}

export function merge<C extends object>(
  apart: Apart<C>,
  { base, mine, theirs }: Bundles<C>,
  choices = none,
  { byOne = false }: Made = {},
): Merged<C> {
  const own = byOne ? mine : distinct({ base, mine, theirs }, apart.written);
  const clashes: Clash[] = [];
  const joining: Joining = {
    sideAt: (at) => choices.get(placeKey(at)) ?? 'mine',
    clash: (clash) => void clashes.push(clash),
  };
  const [was, my, their] = apart.loosen([base, own, theirs]) as [Parts, Parts, Parts];
  const sides = { base: was, mine: my, theirs: their };
  const joined = join(sides, [], joining) as Parts;
  return { bundle: apart.tighten(joined, sides, joining), clashes };
}
