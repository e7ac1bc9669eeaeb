import fc from 'fast-check';
import { money, number } from '../../forms/fields/numerals.ts';

describe('an amount of money', () => {
  it.each<[string, number | string | undefined]>([
    ['12', 1200],
    ['12.3', 1230],
    ['12.', 1200],
    ['0.07', 7],
    ['1,234.50', 123450],
    ['１２．３４', 1234],
    [' 5 ', 500],
    ['', undefined],
    ['12.345', '12.345'],
    ['-1', '-1'],
    ['十元', '十元'],
    ['1e3', '1e3'],
  ])('typed as “%s” is kept as %s', (typed, kept) => expect(money.parse(typed)).toBe(kept));

  it('comes back as it was kept', () => {
    fc.assert(fc.property(fc.nat(1e12), (fen) => expect(money.parse(money.print(fen))).toBe(fen)));
  });
});

describe('a number', () => {
  it.each<[string, number | string | undefined]>([
    ['0.10', 0.1],
    ['3.', 3],
    ['-2', -2],
    ['１２', 12],
    ['', undefined],
    ['1e5', '1e5'],
    ['约10', '约10'],
    ['Infinity', 'Infinity'],
  ])('typed as “%s” is kept as %s', (typed, kept) => expect(number.parse(typed)).toBe(kept));
});
