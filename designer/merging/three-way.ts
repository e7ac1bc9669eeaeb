/** Three ways of one value become one: what one of two people changed is taken, what both changed otherwise is a clash. */
import { canonical } from '../../engine/index.ts';
import { isParts, keyedItems, type Keyed, type Parts } from './keyed.ts';
import { orderOf, ordersClash } from './order.ts';

export type Side = 'mine' | 'theirs';

/** The value as it was before both, and as either has it; `undefined` where it is not there. */
export interface Three {
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface Clash extends Three {
  /** Ids and names of properties from the content down; the last step of an order is `ORDER`. */
  at: readonly string[];
}

/** The order of a list, as a step of a place. */
export const ORDER = '#order';

export const placeKey = (at: readonly string[]): string => at.join('/');

export interface Joining {
  /** What was chosen where both changed the same; mine until somebody chose. */
  sideAt: (at: readonly string[]) => Side;
  clash: (clash: Clash) => void;
}

export const same = (one: unknown, other: unknown): boolean =>
  one === other || canonical(one ?? null) === canonical(other ?? null);

/** Tells a variant from the others; with another one the rest means something else. */
const tags = ['kind', 'by', 'mode'] as const;

const cellKinds: ReadonlySet<unknown> = new Set(['any', 'oneOf', 'noneOf', 'between']);
/** Conditions, limits, events of rules and cells say one thing each: half of one and half of the other would say a third. */
const isOneThing = (value: Parts): boolean =>
  ['operator', 'all', 'any', 'not', 'condition', 'params'].some((key) => key in value) ||
  ('amount' in value && 'unit' in value) ||
  (cellKinds.has(value.kind) && !('id' in value));

function partsOf({ base, mine, theirs }: Three): { base: Parts; mine: Parts; theirs: Parts } | undefined {
  const was = base ?? {};
  if (!isParts(was) || !isParts(mine) || !isParts(theirs)) return undefined;
  if ([was, mine, theirs].some(isOneThing)) return undefined;
  const isVariant = tags.some((tag) => mine[tag] !== theirs[tag] || (base !== undefined && mine[tag] !== was[tag]));
  return isVariant ? undefined : { base: was, mine, theirs };
}

function itemsOf({ base, mine, theirs }: Three): { base: Keyed; mine: Keyed; theirs: Keyed } | undefined {
  const [was, my, their] = [base ?? [], mine, theirs].map(keyedItems);
  return was && my && their && { base: was, mine: my, theirs: their };
}

export function join(three: Three, at: readonly string[], joining: Joining): unknown {
  const { base, mine, theirs } = three;
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  const items = itemsOf(three);
  if (items) return joinItems(items, at, joining);
  const parts = partsOf(three);
  if (parts) return joinParts(parts, at, joining);
  joining.clash({ ...three, at });
  return three[joining.sideAt(at)];
}

function joinParts(
  { base, mine, theirs }: { base: Parts; mine: Parts; theirs: Parts },
  at: readonly string[],
  joining: Joining,
): Parts {
  const names = [...Object.keys(mine), ...Object.keys(theirs).filter((name) => !(name in mine))];
  const joined = names.map(
    (name) =>
      [name, join({ base: base[name], mine: mine[name], theirs: theirs[name] }, [...at, name], joining)] as const,
  );
  return Object.fromEntries(joined.filter(([, value]) => value !== undefined));
}

function joinItems(
  { base, mine, theirs }: { base: Keyed; mine: Keyed; theirs: Keyed },
  at: readonly string[],
  joining: Joining,
): unknown[] {
  const joined = new Map<string, unknown>();
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const three = { base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) };
    const value = join(three, [...at, key], joining);
    if (value !== undefined) joined.set(key, value);
  }
  const orders = { base: [...base.keys()], mine: [...mine.keys()], theirs: [...theirs.keys()] };
  return joinOrder(orders, new Set(joined.keys()), at, joining).map((key) => joined.get(key));
}

/** The order of what is kept; a clash where both put the same things in orders of their own. */
export function joinOrder(
  orders: { base: string[]; mine: string[]; theirs: string[] },
  kept: ReadonlySet<string>,
  at: readonly string[],
  joining: Joining,
): string[] {
  const here = [...at, ORDER];
  if (ordersClash(orders)) joining.clash({ ...orders, at: here });
  return orderOf(orders, kept, joining.sideAt(here));
}
