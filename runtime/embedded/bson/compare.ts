/** Compares two values in BSON order; short ways for the common types, encoded keys for the rest. */
import { keyOf } from './key.ts';
import { asDouble } from './number.ts';
import { RANK, rank } from './rank.ts';

/** Moves surrogates above the rest of the basic plane, so that UTF-16 units order as UTF-8 bytes do. */
const asUtf8 = (unit: number): number => (unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit);

function compareText(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) return asUtf8(left) - asUtf8(right);
  }
  return a.length - b.length;
}

function compareDoubles(a: number, b: number): number {
  if (a < b || (Number.isNaN(a) && !Number.isNaN(b))) return -1;
  return a > b || (Number.isNaN(b) && !Number.isNaN(a)) ? 1 : 0;
}

/** Negative, zero or positive as `a` sorts before, with or after `b`; a missing value counts as null. */
export function compare(a: unknown, b: unknown): number {
  const left = rank(a);
  const right = rank(b);
  if (left !== right) return left - right;
  if (left === RANK.null) return 0;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (left === RANK.number) {
    const x = asDouble(a);
    const y = asDouble(b);
    if (x !== undefined && y !== undefined) return compareDoubles(x, y);
  }
  return Buffer.compare(keyOf(a), keyOf(b));
}

export const equal = (a: unknown, b: unknown): boolean => compare(a, b) === 0;
