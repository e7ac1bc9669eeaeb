/** Sums and products that keep the BSON types of numbers: int grows to long, long must not overflow, a double makes a double. */
import { Double, Int32, Long } from 'bson';
import { asDouble } from '../bson/number.ts';
import { Failure, notSupported } from '../failure.ts';

export type Arithmetic = '+' | '-' | '*';

const EXACT: Record<Arithmetic, (a: bigint, b: bigint) => bigint> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
};
const ROUNDED: Record<Arithmetic, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
};

const isInteger = (value: unknown): value is Int32 | Long => value instanceof Int32 || value instanceof Long;
const toBigInt = (value: Int32 | Long): bigint => (value instanceof Long ? value.toBigInt() : BigInt(value.value));

export const isNumber = (value: unknown): boolean => isInteger(value) || value instanceof Double;

/** The nearest double of an int, long or double. */
export const toDouble = (value: unknown): number =>
  value instanceof Long ? value.toNumber() : (asDouble(value) ?? NaN);

/** @throws Failure when a long overflows or a Decimal128 takes part */
export function calculate(a: unknown, operation: Arithmetic, b: unknown, who: string): Int32 | Long | Double {
  if (!isNumber(a) || !isNumber(b)) throw notSupported(`${who} on anything but int, long and double`, 'TypeMismatch');
  if (!isInteger(a) || !isInteger(b)) return new Double(ROUNDED[operation](toDouble(a), toDouble(b)));
  const exact = EXACT[operation](toBigInt(a), toBigInt(b));
  if (a instanceof Int32 && b instanceof Int32 && BigInt.asIntN(32, exact) === exact) return new Int32(Number(exact));
  if (BigInt.asIntN(64, exact) !== exact)
    throw new Failure('BadValue', `Failed to apply ${who} to the current values: a long would overflow`);
  return Long.fromBigInt(exact);
}
