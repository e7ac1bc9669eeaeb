import fc from 'fast-check';
import { readCell, readResult, sayCell, sayResult } from '../../../designer/tables/cell-text.ts';
import type { Cell, Column } from '../../../designer/tables/column.ts';
import { area, chain, days, invested, kind, opened, post, word } from './build.ts';

const one = (...values: (string | number | boolean)[]): Cell => ({ kind: 'oneOf', values });
const between = (ends: object): Cell => ({ kind: 'between', ...ends });
const again = (text: string, column: Column) => {
  const read = readCell(text, column);
  return 'code' in read ? read : sayCell(read, column);
};

describe('a cell is written as people write', () => {
  test.each<[Column, string, Cell, string]>([
    [area, '', { kind: 'any' }, '任意'],
    [area, '>=100', between({ min: 100 }), '不少于 100'],
    [area, '≥１００平方米', between({ min: 100 }), '不少于 100'],
    [area, '100以上', between({ min: 100 }), '不少于 100'],
    [area, '不足100', between({ maxExclusive: 100 }), '不足 100'],
    [area, '不满 100 平方米', between({ maxExclusive: 100 }), '不足 100'],
    [area, '大于等于 100、小于 200.5', between({ min: 100, maxExclusive: 200.5 }), '不少于 100、不足 200.5'],
    [area, '>100 <=200', between({ minExclusive: 100, max: 200 }), '超过 100、不超过 200'],
    [area, '100-200', between({ min: 100, max: 200 }), '100 至 200'],
    [area, '100～200', between({ min: 100, max: 200 }), '100 至 200'],
    [area, '-5到-1', between({ min: -5, max: -1 }), '-5 至 -1'],
    [area, '100，200', one(100, 200), '100、200'],
    [area, '不是 0', { kind: 'noneOf', values: [0] }, '不是 0'],
    [invested, '0.5 至 3', between({ min: 50, max: 300 }), '0.5 元 至 3 元'],
    [opened, '2026年3月1日', one('2026-03-01'), '2026-03-01'],
    [opened, '2026-1-1-2026-6-30', between({ min: '2026-01-01', max: '2026-06-30' }), '2026-01-01 至 2026-06-30'],
    [opened, '不早于2026/3/1', between({ min: '2026-03-01' }), '不早于 2026-03-01'],
    [opened, '<2026.3.1', between({ maxExclusive: '2026-03-01' }), '早于 2026-03-01'],
    [kind, '宾馆、旅店', one('hotel'), '宾馆、旅店'],
    [kind, '宾馆，游泳馆', one('hot', 'pool'), '宾馆、游泳馆'],
    [kind, '不是游泳馆', { kind: 'noneOf', values: ['pool'] }, '不是 游泳馆'],
    [chain, '√', one(true), '是'],
    [word, '老字号；新字号', one('老字号', '新字号'), '老字号、新字号'],
    [word, '“甲、乙”', one('甲、乙'), '“甲、乙”'],
  ])('%#. %p', (column, typed, cell, said) => {
    expect(readCell(typed, column)).toEqual(cell);
    expect(sayCell(cell, column)).toBe(said);
    expect(again(said, column)).toBe(said);
  });

  test.each<[Column, string, object]>([
    [area, '很大', { code: 'notNumber', text: '很大' }],
    [area, '不少于 大', { code: 'notNumber', text: '不少于 大' }],
    [area, '1,000', { code: 'comma', text: '1,000' }],
    [area, '≥100、≥200', { code: 'twice' }],
    [area, '200-100', { code: 'void' }],
    [area, '≥100、200', { code: 'mixed' }],
    [invested, '十万', { code: 'notMoney', text: '十万' }],
    [opened, '2026-02-30', { code: 'notDate', text: '2026-02-30' }],
    [kind, '游泳馆、网吧', { code: 'notOption', text: '网吧', options: '游泳馆、宾馆、旅店、宾馆' }],
    [chain, '也许', { code: 'notYesNo', text: '也许' }],
    [{ ...word, kind: 'gone' }, '甲', { code: 'gone' }],
  ])('%#. and refused with the part that is not understood', (column, typed, fault) => {
    expect(readCell(typed, column)).toEqual(fault);
  });

  const number = fc.integer({ min: -9999, max: 9999 }).map((cents) => cents / 100);
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  const text = fc.stringMatching(/^[甲乙、，“”不是任意a-c ]{1,8}$/).filter((one) => one.trim() === one);
  const kinds: [Column, fc.Arbitrary<string | number | boolean>][] = [
    [area, number],
    [invested, fc.nat(1e9)],
    [opened, day.map((one) => one.toISOString().slice(0, 10))],
    [kind, fc.constantFrom('pool', 'hotel', 'hot')],
    [word, text],
  ];
  test.each(kinds)('%#. what is written is read as the same cell', (column, values) => {
    const lists = fc
      .tuple(
        fc.constantFrom('oneOf' as const, 'noneOf' as const),
        fc.uniqueArray(values, { minLength: 1, maxLength: 4 }),
      )
      .map(([form, list]): Cell => ({ kind: form, values: list }));
    const ranges = fc
      .tuple(fc.constantFrom('min', 'minExclusive', ''), fc.constantFrom('max', 'maxExclusive', ''), values, values)
      .filter(([low, high, from, to]) => low + high !== '' && from < to)
      .map(([low, high, from, to]): Cell => between({ ...(low && { [low]: from }), ...(high && { [high]: to }) }));
    const isLine = ['number', 'money', 'date'].includes(column.kind);
    fc.assert(
      fc.property(isLine ? fc.oneof(lists, ranges) : lists, (cell) => {
        expect(readCell(sayCell(cell, column), column)).toEqual(cell);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a result', () => {
  test('is one value of the kind the table gives', () => {
    expect(readResult(' 5 ', days)).toBe(5);
    expect(readResult('承办人', post)).toBe('reviewer');
    expect(sayResult('technicalReviewer', post)).toBe('技术审查员');
  });

  test('is refused when it is none', () => {
    expect(readResult('', days)).toEqual({ code: 'noResult' });
    expect(readResult('五天', days)).toEqual({ code: 'notNumber', text: '五天' });
    expect(readResult('谁都行', post)).toEqual({ code: 'notOption', text: '谁都行', options: '承办人、技术审查员' });
  });
});
