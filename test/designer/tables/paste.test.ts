import fc from 'fast-check';
import { blockOf, blockText } from '../../../designer/tables/block.ts';
import { pasted, planPaste } from '../../../designer/tables/paste.ts';
import { aTable, area, days, kind } from './build.ts';

const columns = [kind, area, days];

function plan(text: string, from = { row: 0, column: 0 }) {
  let number = 0;
  return planPaste(blockOf(text), { table: aTable(), columns, from, serial: '序号', newId: () => `new${++number}` });
}
const faults = (text: string, from?: { row: number; column: number }) =>
  plan(text, from).flatMap(({ at, cells }) =>
    cells.flatMap(({ column, fault }) => (fault ? [[at + 1, columns[column]?.label, fault.code]] : [])),
  );

describe('a block out of a spreadsheet', () => {
  test('is read with quoted lines, tabs and quotation marks inside cells', () => {
    expect(blockOf('a\t"b\nc"\r\n"say ""x"""\t\r\n')).toEqual([
      ['a', 'b\nc'],
      ['say "x"', ''],
    ]);
    expect(blockOf('')).toEqual([]);
  });

  test('is copied so that it can be pasted again', () => {
    const cell = fc.stringMatching(/^[甲"\t\na ]{0,4}$/);
    const lines = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        lines.filter((all) => all.at(-1)?.some((one) => one !== '') === true),
        (all) => expect(blockOf(blockText(all))).toEqual(all),
      ),
    );
  });

  test('is laid over the rows from the chosen cell on, and goes on below the last', () => {
    const lines = plan('100-200\t7\n200以上\t9', { row: 1, column: 1 });
    const { rows } = pasted(aTable(), lines);
    expect(rows[1]).toEqual({
      id: 'pools',
      when: [
        { kind: 'oneOf', values: ['pool'] },
        { kind: 'between', min: 100, max: 200 },
      ],
      then: 7,
    });
    expect(rows[2]).toEqual({ id: 'new1', when: [{ kind: 'any' }, { kind: 'between', min: 200 }], then: 9 });
  });

  test('may name its columns in a first line, in any order and with numbers of rows', () => {
    const lines = plan('序号\t结果\t面积（平方米）\t场所类型\n1\t5\t不足100\t宾馆');
    expect(lines.map(({ at, row }) => [at, row?.then, row?.when[0]])).toEqual([
      [0, 5, { kind: 'oneOf', values: ['hot'] }],
    ]);
  });

  test('tells every cell that is wrong by row and column before anything changes', () => {
    expect(faults('游泳馆\t很大\t5\n网吧\t100\t五\n宾馆\t100\t5\t多的')).toEqual([
      [1, '面积', 'notNumber'],
      [2, '场所类型', 'notOption'],
      [2, '结果', 'notNumber'],
      [3, undefined, 'tooWide'],
    ]);
  });

  test('writes no row of which a cell is wrong', () => {
    const lines = plan('游泳馆\t很大\t5\n宾馆\t100\t6');
    const { rows } = pasted(aTable(), lines);
    expect(rows[0]).toEqual(aTable().rows[0]);
    expect(rows[1]?.then).toBe(6);
  });

  test('needs a result for a new row, and no more rows than a table may have', () => {
    expect(faults('宾馆\t100', { row: 2, column: 0 })).toEqual([[3, '结果', 'noResult']]);
    expect(faults('宾馆\t100\t5', { row: 300, column: 0 })).toEqual([[301, undefined, 'tooMany']]);
  });
});
