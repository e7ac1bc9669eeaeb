import fc from 'fast-check';
import Nzh from 'nzh/cn';
import { dayChinese, dayText, isDay } from '../../../engine/documents/day.ts';
import { printValue } from '../../../engine/documents/formats.ts';
import { moneyCapital, moneyText, mostFen } from '../../../engine/documents/money.ts';

const fen = fc.oneof(
  fc.integer({ min: 0, max: mostFen }),
  fc.integer({ min: 0, max: 100_000 }),
  // Many zeros, where the rules of 零 are.
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 110 }))
    .map(([head, zeros, tail]) => head * 10 ** zeros + tail),
);

describe('大写金额', () => {
  test.each([
    [0, '零元整'],
    [5, '伍分'],
    [50, '伍角'],
    [100, '壹元整'],
    [105, '壹元零伍分'],
    [1050, '壹拾元伍角'],
    [120_050, '壹仟贰佰元伍角'],
    [1_000_500, '壹万零伍元整'],
    [10_005_000, '壹拾万零伍拾元整'],
    [10_700_000, '壹拾万柒仟元整'],
    [10_000_000_500, '壹亿零伍元整'],
    [68_073_289, '陆拾捌万零柒佰叁拾贰元捌角玖分'],
  ])('writes %i fen as %s', (amount, words) => {
    expect(moneyCapital(amount)).toBe(words);
  });

  test('agrees with another program but for the 零 and 整 that the rules leave open', () => {
    const open = (words: string) => words.replaceAll(/[零整]/g, '');
    fc.assert(
      fc.property(fen, (amount) => {
        const decimal = `${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
        expect(open(moneyCapital(amount))).toBe(open(Nzh.toMoney(decimal, { outSymbol: false })));
      }),
      { numRuns: 1000 },
    );
  });

  test('is never the same for two amounts', () => {
    fc.assert(
      fc.property(fen, fen, (a, b) => {
        fc.pre(a !== b);
        expect(moneyCapital(a)).not.toBe(moneyCapital(b));
      }),
    );
  });
});

test('amounts in figures lose no fen', () => {
  expect([0, 5, 12_050, 123_456_789].map(moneyText)).toEqual(['0.00元', '0.05元', '120.50元', '1,234,567.89元']);
  fc.assert(fc.property(fen, (amount) => expect(Number(moneyText(amount).replaceAll(/[,.元]/g, ''))).toBe(amount)));
});

test('days are written in figures and in Chinese', () => {
  expect(dayText('2026-03-04')).toBe('2026年3月4日');
  expect(['2026-03-04', '2026-10-10', '2026-11-21', '2030-12-30'].map(dayChinese)).toEqual([
    '二〇二六年三月四日',
    '二〇二六年十月十日',
    '二〇二六年十一月二十一日',
    '二〇三〇年十二月三十日',
  ]);
});

test('a day that the calendar does not have is none', () => {
  expect(['2024-02-29', '2026-02-29', '2026-13-01', '2026-1-1', '2026-01-01T00:00'].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('masks hide the middle and count characters', () => {
  const mask = (value: string, kind: string) => printValue(value, { name: 'mask', options: [kind] });
  expect(mask('𠮷田太郎', 'name')).toBe('𠮷*');
  expect(mask('431129200001010000', 'id')).toBe('431***********0000');
  expect(mask('15400000000', 'phone')).toBe('154****0000');
  expect(mask('6222020000000000', 'account')).toBe('************0000');
  expect(mask('1234', 'phone')).toBe('****');
});
