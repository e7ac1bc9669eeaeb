import fc from 'fast-check';
import { product, sum } from '../../../engine/form/decimal.ts';

/** A decimal as text, and the whole number of ten-thousandths it stands for. */
const decimal = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 4 }))
  .map(([whole, fraction, places]) => {
    const digits = String(fraction).padStart(4, '0').slice(0, places);
    const text = places === 0 ? String(whole) : `${whole}.${digits}`;
    const sign = text.startsWith('-') ? -1n : 1n;
    return {
      number: Number(text),
      parts: sign * BigInt(text.replace('-', '').replace('.', '') + '0'.repeat(4 - places)),
    };
  });

const half = (units: bigint, step: bigint) =>
  units < 0n ? -((-units + step / 2n) / step) : (units + step / 2n) / step;

describe('decimals', () => {
  it('multiply and add as on paper', () => {
    expect(product([0.1, 3], 1)).toBe(0.3);
    expect(product([1.005, 100], 2)).toBe(100.5);
    expect(product([1.005, 1], 2)).toBe(1.01);
    expect(product([-2.5, 1], 0)).toBe(-3);
    expect(sum([0.1, 0.2], 2)).toBe(0.3);
    expect(sum([], 2)).toBe(0);
    expect(product([1e21, 1e-7], 0)).toBe(1e14);
  });

  it('round the exact product half up', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: 0, max: 4 }), (one, other, decimals) => {
        const rounded = half(one.parts * other.parts, 10n ** BigInt(8 - decimals));
        expect(product([one.number, other.number], decimals) + 0).toBe(Number(`${rounded}e-${decimals}`) + 0);
      }),
    );
  });

  it('round the exact sum half up', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 8 }), fc.integer({ min: 0, max: 4 }), (terms, decimals) => {
        const exact = terms.reduce((total, { parts }) => total + parts, 0n);
        const rounded = half(exact, 10n ** BigInt(4 - decimals));
        const numbers = terms.map(({ number }) => number);
        expect(sum(numbers, decimals) + 0).toBe(Number(`${rounded}e-${decimals}`) + 0);
      }),
    );
  });
});
