/** Chooses how a query reads: through which index, between which keys, in which direction, and whether that gives the order. */
import { equal } from '../bson/compare.ts';
import { isDocument } from '../bson/node.ts';
import { Failure, notSupported } from '../failure.ts';
import type { Condition, Filter } from '../query/filter.ts';
import { certain } from '../query/match.ts';
import type { Collection } from '../storage/collection.ts';
import type { Index } from '../storage/index.ts';
import { type Direction, KEPT, type Pattern } from '../storage/keys.ts';
import type { KeyRange } from '../storage/store.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { implies } from './implies.ts';

/** `fixed` is the length of the exact values in front, after which the ranges of one plan can be merged in order. */
export type Span = KeyRange & { fixed: number };

export type IndexPlan = {
  index: Index;
  spans: Span[];
  bounds: (Bounds | undefined)[];
  backward: boolean;
  sorted: boolean;
  merged: boolean;
};
export type CollectionPlan = { index?: undefined; backward: boolean; sorted: boolean };
export type Plan = IndexPlan | CollectionPlan;

export type Wish = { filter: Filter; sort: Pattern; hint?: unknown };

const MAX_SPANS = 1000;

const inverted = (key: Buffer): Buffer => Buffer.from(key.map((byte) => 255 - byte));
const dotted = (path: readonly string[]): string => path.join('.');

/** Whether an array lies on both paths, so that bounds on both may be met by two different items. */
function shareArray(index: Index, a: readonly string[], b: readonly string[]): boolean {
  return [...index.arrays].some((array) => [a, b].every((path) => `${dotted(path)}.`.startsWith(`${array}.`)));
}

const throughArray = (index: Index, path: readonly string[]): boolean => shareArray(index, path, path);

function fieldBounds(index: Index, conditions: Map<string, Condition[]>): (Bounds | undefined)[] {
  const bounded: (readonly string[])[] = [];
  return index.pattern.map(({ path }) => {
    if (bounded.some((earlier) => shareArray(index, earlier, path))) return undefined;
    const bounds = boundsOf(conditions.get(dotted(path)) ?? [], throughArray(index, path));
    if (bounds) bounded.push(path);
    return bounds;
  });
}

/** Extends every prefix by the field's exact values, or closes with its range. */
function spansOf(index: Index, bounds: (Bounds | undefined)[]): { spans: Span[]; used: number } {
  let prefixes = [Buffer.alloc(0)];
  let used = 0;
  const close = (range?: KeyRange): Span[] =>
    prefixes.map((prefix) => ({
      low: range ? Buffer.concat([prefix, range.low]) : prefix,
      high: range ? Buffer.concat([prefix, range.high]) : prefix,
      fixed: prefix.length,
    }));
  for (const [field, { direction }] of index.pattern.entries()) {
    const bound = bounds[field];
    if (!bound) break;
    if ('range' in bound) {
      const { low, high } = bound.range;
      return {
        spans: close(direction === 1 ? bound.range : { low: inverted(high), high: inverted(low) }),
        used: used + 1,
      };
    }
    if (prefixes.length * bound.points.length > MAX_SPANS) break;
    const points = direction === 1 ? bound.points : bound.points.map(inverted);
    prefixes = prefixes.flatMap((prefix) => points.map((point) => Buffer.concat([prefix, point])));
    used++;
  }
  return { spans: close(), used };
}

const cut = ({ low, high, fixed }: Span): Span => ({ low: low.subarray(0, KEPT), high: high.subarray(0, KEPT), fixed });

type Order = { direction: Direction; merged: boolean };

/**
 * Whether reading the index forward or backward gives the order asked for. Fields with one exact value do not disturb it;
 * several exact values in front of the order are merged.
 */
function givesOrder(index: Index, bounds: (Bounds | undefined)[], sort: Pattern): Order | undefined {
  if (sort.length === 0 || index.long) return undefined;
  const points = bounds.map((bound) => (bound && 'points' in bound ? bound.points.length : 0));
  const exact = (field: number): boolean => points.slice(0, field + 1).every((count) => count > 0);
  const several = (field: number): boolean => exact(field) && (points[field] ?? 0) > 1;
  let field = 0;
  let turned: number | undefined;
  let skipped = false;
  let sorted = false;
  for (const { path, direction } of sort) {
    if (throughArray(index, path)) return undefined;
    const here = (): boolean => dotted(index.pattern[field]?.path ?? []) === dotted(path);
    for (; field < index.pattern.length && !here() && exact(field); field++) skipped ||= several(field);
    const column = index.pattern[field];
    if (!column || !here()) return undefined;
    if (exact(field) && points[field] === 1) {
      field++;
      continue;
    }
    turned ??= column.direction * direction;
    if (turned !== column.direction * direction) return undefined;
    sorted ||= several(field++);
  }
  if (skipped && sorted) return undefined;
  return { direction: turned === 1 ? 1 : -1, merged: skipped };
}

type Scored = { plan: IndexPlan; score: number };

function usable(index: Index, filter: Filter, conditions: Map<string, Condition[]>): boolean {
  if (index.partial) return implies(filter, index.partial);
  if (!index.sparse) return true;
  const present = ({ op, operand }: Condition): boolean =>
    op === '$exists' || (op in { $eq: 1, $gt: 1, $gte: 1, $lt: 1, $lte: 1 } && operand !== null);
  return index.pattern.some(({ path }) => (conditions.get(dotted(path)) ?? []).some(present));
}

function scored(index: Index, { filter, sort }: Wish, conditions: Map<string, Condition[]>): Scored | undefined {
  if (!usable(index, filter, conditions)) return undefined;
  const all = fieldBounds(index, conditions);
  const { spans, used } = spansOf(index, all);
  const bounds = index.pattern.map((_, field) => (field < used ? all[field] : undefined));
  const order = givesOrder(index, bounds, sort);
  const worth = bounds.map((bound) => (!bound ? 0 : 'range' in bound ? 2 : bound.points.length === 1 ? 5 : 4));
  const exact =
    index.unique && bounds.every((bound) => bound && 'points' in bound && bound.points.length === 1) ? 100 : 0;
  const score = worth.reduce<number>((sum, value) => sum + value, exact) + (order ? 3 : 0);
  const sorted = [...spans].sort((a, b) => Buffer.compare(a.low, b.low)).map(cut);
  return {
    plan: {
      index,
      spans: sorted,
      bounds,
      backward: order?.direction === -1,
      sorted: order !== undefined,
      merged: order?.merged === true,
    },
    score,
  };
}

function hinted(collection: Collection, hint: unknown): Index | 'natural' | undefined {
  if (hint === undefined) return undefined;
  if (isDocument(hint) && '$natural' in hint) return 'natural';
  const index = collection.indexes.find(({ spec }) =>
    typeof hint === 'string' ? spec.name === hint : equal(spec.key, hint),
  );
  if (!index)
    throw new Failure('BadValue', 'error processing query: hint provided does not correspond to an existing index');
  return index;
}

const natural = (sort: Pattern): -1 | 0 | 1 =>
  sort.length === 1 && dotted(sort[0]?.path ?? []) === '$natural' ? (sort[0]?.direction ?? 1) : 0;

/** @throws Failure when the hint names no index */
export function choosePlan(collection: Collection, wish: Wish): Plan {
  const order = natural(wish.sort);
  const scan: CollectionPlan = { backward: order === -1, sorted: order !== 0 };
  const hint = hinted(collection, wish.hint);
  if (hint === 'natural' || order !== 0) return scan;
  const conditions = new Map<string, Condition[]>();
  for (const { path, condition } of certain(wish.filter)) {
    const name = dotted(path);
    conditions.set(name, [...(conditions.get(name) ?? []), condition]);
  }
  const candidates = collection.indexes
    .filter((index) => hint === undefined || index === hint)
    .flatMap((index) => scored(index, wish, conditions) ?? []);
  const best = candidates
    .filter(({ score }) => hint !== undefined || score > 0)
    .reduce<Scored | undefined>((top, next) => (top && top.score >= next.score ? top : next), undefined);
  if (hint && !best)
    throw notSupported(
      `hint of index '${hint.spec.name}', which does not hold every document the filter asks for; it`,
      'BadValue',
    );
  return best?.plan ?? scan;
}
