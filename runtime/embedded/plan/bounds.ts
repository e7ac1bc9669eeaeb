/** Turns the conditions on one indexed field into the part of the key order where matches can lie. */
import { BSONRegExp } from 'bson';
import { keyOf } from '../bson/key.ts';
import { RANK, rank } from '../bson/rank.ts';
import type { Condition } from '../query/filter.ts';
import { anchoredPrefix } from '../query/pattern.ts';
import type { KeyRange } from '../storage/store.ts';

/** Exact values, or one range; bytes that continue `high` still belong to it. What lies inside is checked again by the filter. */
export type Bounds = { points: Buffer[] } | { range: KeyRange };

const UNBOUNDED = new Set<number>([RANK.minKey, RANK.maxKey, RANK.array, RANK.regex]);

const typeBracket = (value: unknown): Buffer => Buffer.from([rank(value)]);
const boundable = (value: unknown): boolean => !UNBOUNDED.has(rank(value));

const READ: Record<string, (operand: unknown) => Bounds | undefined> = {
  $eq: (operand) => (boundable(operand) ? { points: [keyOf(operand)] } : undefined),
  $in: (operand) =>
    Array.isArray(operand) && operand.every(boundable) ? { points: distinct(operand.map(keyOf)) } : undefined,
  $gt: (operand) => (boundable(operand) ? { range: { low: keyOf(operand), high: typeBracket(operand) } } : undefined),
  $gte: (operand) => (boundable(operand) ? { range: { low: keyOf(operand), high: typeBracket(operand) } } : undefined),
  $lt: (operand) => (boundable(operand) ? { range: { low: typeBracket(operand), high: keyOf(operand) } } : undefined),
  $lte: (operand) => (boundable(operand) ? { range: { low: typeBracket(operand), high: keyOf(operand) } } : undefined),
  $regex: (operand) => {
    const prefix = operand instanceof BSONRegExp ? anchoredPrefix(operand) : undefined;
    if (prefix === undefined) return undefined;
    const key = keyOf(prefix).subarray(0, -1);
    return { range: { low: key, high: key } };
  },
};

export function distinct(keys: Buffer[]): Buffer[] {
  const sorted = [...keys].sort((a, b) => Buffer.compare(a, b));
  return sorted.filter((key, at) => at === 0 || !sorted[at - 1]?.equals(key));
}

/** Which of two upper ends lies lower; the longer one when it continues the shorter. */
function compareHigh(a: Buffer, b: Buffer): number {
  const shared = Math.min(a.length, b.length);
  return Buffer.compare(a.subarray(0, shared), b.subarray(0, shared)) || b.length - a.length;
}

function narrower(left: KeyRange, right: KeyRange): KeyRange {
  return {
    low: Buffer.compare(left.low, right.low) >= 0 ? left.low : right.low,
    high: compareHigh(left.high, right.high) <= 0 ? left.high : right.high,
  };
}

/** @param several some document has an array here, so that two conditions may be met by two different items */
export function boundsOf(conditions: Condition[], several: boolean): Bounds | undefined {
  const all = conditions.flatMap(({ op, operand }) => READ[op]?.(operand) ?? []);
  const points = all
    .flatMap((bounds) => ('points' in bounds ? [bounds.points] : []))
    .sort((a, b) => a.length - b.length)[0];
  if (points) return { points };
  const ranges = all.flatMap((bounds) => ('range' in bounds ? [bounds.range] : []));
  const [first] = ranges;
  if (!first) return undefined;
  return { range: several ? first : ranges.reduce(narrower) };
}
