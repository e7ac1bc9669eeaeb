/** Two people changed one draft: one draft with the changes of both, and what both changed otherwise. */
import type { Bundle } from '../../engine/index.ts';
import { distinct } from './distinct.ts';
import { isParts } from './keyed.ts';
import { HOME, IN_GROUP, loosen, tighten, type Loose, type OrderFields } from './loose.ts';
import { join, joinOrder, placeKey, type Clash, type Joining, type Side } from './three-way.ts';

export interface Bundles {
  /** What both began from: as last saved here. */
  base: Bundle;
  mine: Bundle;
  theirs: Bundle;
}

export interface Merged {
  /** Every change of either; where both changed the same, the chosen side, mine until somebody chose. */
  bundle: Bundle;
  clashes: readonly Clash[];
}

export type Choices = ReadonlyMap<string, Side>;
const none: Choices = new Map();

/** Things made on both sides under one id are two things, unless one person made them all. */
export interface Made {
  byOne?: boolean;
}

export function merge({ base, mine, theirs }: Bundles, choices = none, { byOne = false }: Made = {}): Merged {
  const own = byOne ? mine : distinct({ base, mine, theirs });
  const clashes: Clash[] = [];
  const joining: Joining = {
    sideAt: (at) => choices.get(placeKey(at)) ?? 'mine',
    clash: (clash) => void clashes.push(clash),
  };
  const [was, my, their] = loosen([base, own, theirs]) as [Loose, Loose, Loose];
  const joined = join({ base: was, mine: my, theirs: their }, [], joining) as Loose;
  const orderFields: OrderFields = (home, kept) => {
    const [old, one, other] = [was, my, their].map((loose) => fieldsIn(loose, home)) as [string[], string[], string[]];
    return joinOrder({ base: old, mine: one, theirs: other }, kept, listAt(home), joining);
  };
  return { bundle: tighten(joined, [their, my, was], orderFields), clashes };
}

const fieldsIn = ({ form: { fields } }: Loose, home: string): string[] =>
  isParts(fields)
    ? Object.entries(fields).flatMap(([id, field]) => (isParts(field) && field[HOME] === home ? [id] : []))
    : [];

/** The list of a section or group, as a place. */
const listAt = (home: string): readonly string[] =>
  home.startsWith(IN_GROUP)
    ? ['form', 'fields', home.slice(IN_GROUP.length), 'fields']
    : ['form', 'sections', home, 'fields'];
