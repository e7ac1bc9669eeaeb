/**
 * Numbers of all four BSON types as bytes whose order is exactly the order of the numbers: the double next towards zero,
 * then, when the number is no double, the decimal digits of what is left in units of that double's last place.
 */
import { Decimal128, Double, Int32, Long } from 'bson';

const CLASS = { nan: 1, minusInfinity: 2, minusHuge: 3, minus: 4, zero: 5, plus: 6, plusHuge: 7, plusInfinity: 8 };

const scratch = new DataView(new ArrayBuffer(8));

function bitsOf(double: number): bigint {
  scratch.setFloat64(0, double);
  return scratch.getBigUint64(0);
}

function doubleOf(bits: bigint): number {
  scratch.setBigUint64(0, bits);
  return scratch.getFloat64(0);
}

/** coefficient × 10 ^ exponent, without sign. */
type Magnitude = { coefficient: bigint; exponent: number };

const power = (base: bigint, exponent: number): bigint => (exponent > 0 ? base ** BigInt(exponent) : 1n);

/** How far the magnitude lies above (negative: below) the double, as a fraction of the double's last place. */
function distance({ coefficient, exponent }: Magnitude, double: number): [rest: bigint, place: bigint] {
  const bits = bitsOf(double);
  const biased = Number(bits >> 52n);
  const mantissa = (bits & 0xfffffffffffffn) + (biased === 0 ? 0n : 0x10000000000000n);
  const binary = Math.max(biased, 1) - 1075;
  const place = power(10n, -exponent) * power(2n, binary);
  return [coefficient * power(10n, exponent) * power(2n, -binary) - mantissa * place, place];
}

function doubleBytes(double: number): number[] {
  scratch.setFloat64(0, double);
  return Array.from(new Uint8Array(scratch.buffer));
}

function exactBytes(magnitude: Magnitude): { huge: boolean; bytes: number[] } {
  const digits = magnitude.coefficient.toString();
  let double = Number(`${digits}e${magnitude.exponent}`);
  if (double === Infinity) {
    const order = digits.length + magnitude.exponent;
    const significant = digits.replace(/0+$/, '');
    return {
      huge: true,
      bytes: [order >> 8, order & 0xff, ...Array.from(significant, (digit) => Number(digit) + 1), 0],
    };
  }
  let [rest, place] = distance(magnitude, double);
  if (rest < 0n) {
    double = doubleOf(bitsOf(double) - 1n);
    [rest, place] = distance(magnitude, double);
  }
  const bytes = doubleBytes(double);
  while (rest > 0n) {
    rest *= 10n;
    bytes.push(Number(rest / place) + 1);
    rest %= place;
  }
  return { huge: false, bytes: [...bytes, 0] };
}

function doubleKey(value: number): number[] {
  if (Number.isNaN(value)) return [CLASS.nan];
  if (value === 0) return [CLASS.zero];
  if (value === Infinity) return [CLASS.plusInfinity];
  if (value === -Infinity) return [CLASS.minusInfinity];
  const bytes = [...doubleBytes(Math.abs(value)), 0];
  return value > 0 ? [CLASS.plus, ...bytes] : [CLASS.minus, ...bytes.map((byte) => 255 - byte)];
}

function exactKey(negative: boolean, magnitude: Magnitude): number[] {
  if (magnitude.coefficient === 0n) return [CLASS.zero];
  const { huge, bytes } = exactBytes(magnitude);
  if (negative) return [huge ? CLASS.minusHuge : CLASS.minus, ...bytes.map((byte) => 255 - byte)];
  return [huge ? CLASS.plusHuge : CLASS.plus, ...bytes];
}

function decimalKey(text: string): number[] {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:E([+-]?\d+))?$/.exec(text);
  if (!parts) return doubleKey(Number(text));
  const [, sign, whole = '0', fraction = '', exponent = '0'] = parts;
  return exactKey(sign === '-', {
    coefficient: BigInt(whole + fraction),
    exponent: Number(exponent) - fraction.length,
  });
}

function integerKey(value: bigint): number[] {
  const exact = Number(value);
  if (BigInt(exact) === value) return doubleKey(exact);
  return exactKey(value < 0n, { coefficient: value < 0n ? -value : value, exponent: 0 });
}

/** The plain double of an int or double; undefined for the types a double cannot hold. */
export function asDouble(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return value instanceof Int32 || value instanceof Double ? value.value : undefined;
}

/** Bytes that sort like the number; equal numbers of different types have equal bytes. */
export function numberKey(value: unknown): number[] {
  const double = asDouble(value);
  if (double !== undefined) return doubleKey(double);
  if (value instanceof Long) return integerKey(value.toBigInt());
  if (typeof value === 'bigint') return integerKey(value);
  return decimalKey(value instanceof Decimal128 ? value.toString() : 'NaN');
}
