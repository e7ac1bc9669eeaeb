/** What $group gathers for each group. */
import { Double, Int32 } from 'bson';
import { compare } from '../bson/compare.ts';
import { plain } from '../bson/node.ts';
import { keyOf } from '../bson/key.ts';
import { bsonClass } from '../bson/rank.ts';
import { notSupported } from '../failure.ts';
import { calculate, isNumber, toDouble } from '../update/arithmetic.ts';

/** Takes the values of one group one by one. */
export type Accumulator = { add: (value: unknown) => void; result: () => unknown };

const absent = (value: unknown): boolean => value === undefined || value === null;

function extreme(sign: 1 | -1): Accumulator {
  let best: unknown = null;
  return {
    add: (value) => {
      if (!absent(value) && (best === null || compare(value, best) * sign > 0)) best = plain(value);
    },
    result: () => best,
  };
}

/** Numbers only; a Decimal128 is refused rather than left out of the sum. */
function numeric(value: unknown, who: string): boolean {
  if (bsonClass(value) === 'Decimal128') throw notSupported(`${who} of Decimal128`, 'TypeMismatch');
  return isNumber(value);
}

export const accumulators: Record<string, () => Accumulator> = {
  $sum: () => {
    let sum: unknown = new Int32(0);
    return { add: (value) => { if (numeric(value, '$sum')) sum = calculate(sum, '+', value, '$sum'); }, result: () => sum }; // prettier-ignore
  },
  $count: () => {
    let count = 0;
    return {
      add: () => {
        count++;
      },
      result: () => new Int32(count),
    };
  },
  $avg: () => {
    let sum = 0;
    let count = 0;
    return {
      add: (value) => {
        if (!numeric(value, '$avg')) return;
        sum += toDouble(value);
        count++;
      },
      result: () => (count === 0 ? null : new Double(sum / count)),
    };
  },
  $min: () => extreme(-1),
  $max: () => extreme(1),
  $first: () => {
    let first: { value: unknown } | undefined;
    return { add: (value) => void (first ??= { value: plain(value) }), result: () => first?.value ?? null };
  },
  $last: () => {
    let last: unknown;
    return { add: (value) => void (last = plain(value)), result: () => last ?? null };
  },
  $push: () => {
    const all: unknown[] = [];
    return { add: (value) => { if (value !== undefined) all.push(plain(value)); }, result: () => all }; // prettier-ignore
  },
  $addToSet: () => {
    const all = new Map<string, unknown>();
    return {
      add: (value) => {
        if (value !== undefined) all.set(keyOf(value).toString('latin1'), plain(value));
      },
      result: () => [...all.values()],
    };
  },
};
