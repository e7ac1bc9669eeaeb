import { isWrongHeading, planSheet, sheetLines, withSheet } from '../../../designer/tables/sheet.ts';
import type { SheetCell } from '../../../runtime/api/index.ts';
import { aTable, area, days, kind, opened } from './build.ts';

const columns = [kind, area, days];
const table = {
  ...aTable(),
  rows: aTable().rows.map((row, index) => (index === 0 ? { ...row, basis: { law: '《某条例》' } } : row)),
};
let number = 0;
const newId = () => `new${++number}`;
const plan = (rows: SheetCell[][], of = columns) => planSheet({ rows }, { table, columns: of, serial: '序号', newId });
const lines = (rows: SheetCell[][], of = columns) => {
  const read = plan(rows, of);
  if (isWrongHeading(read)) throw new Error(JSON.stringify(read));
  return read;
};
const faults = (rows: SheetCell[][], of = columns) =>
  lines(rows, of).flatMap(({ at, cells }) =>
    cells.flatMap(({ column, fault }) => (fault ? [[at + 1, of[column]?.label, fault.code]] : [])),
  );
const heading = ['场所类型', '面积（平方米）', '结果'];

describe('a decision table as a sheet', () => {
  test('names its columns with their units, and numbers that stand alone are numbers to a spreadsheet', () => {
    expect(sheetLines(table, columns)).toEqual([heading, ['任意', '不足 100', 5], ['游泳馆', '不少于 100', 10]]);
  });

  test('comes back as the same table', () => {
    expect(withSheet(table, lines(sheetLines(table, columns)))).toEqual(table);
  });

  test('may have its columns in another order, numbers of rows and empty lines', () => {
    const read = lines([
      ['序号', '结果', '场所类型', '面积'],
      [1, 5, '任意', '不足 100'],
      [null, null, null, ''],
      [2, 10, '游泳馆', '不少于100'],
    ]);
    expect(withSheet(table, read)).toEqual(table);
  });

  test('replaces the whole table: rows left out are gone, rows that moved keep who they are, new ones are new', () => {
    const { rows } = withSheet(table, lines([heading, ['宾馆', 50, 3], ['任意', '不足 100', 5]]));
    expect(rows.map(({ id, then, basis }) => [id, then, basis?.law])).toEqual([
      [expect.stringMatching(/^new/), 3, undefined],
      ['small', 5, '《某条例》'],
    ]);
  });

  test('a row written over keeps its basis', () => {
    const { rows } = withSheet(table, lines([heading, ['任意', '不足 80', 4], ['游泳馆', '不少于 100', 10]]));
    expect(rows[0]).toEqual({
      ...table.rows[0],
      when: [{ kind: 'any' }, { kind: 'between', maxExclusive: 80 }],
      then: 4,
    });
  });

  test('tells every cell of a wrong type, and a formula whatever it came to', () => {
    expect(faults([heading, ['网吧', '很大', 5], ['任意', { formula: true }, '五']])).toEqual([
      [1, '场所类型', 'notOption'],
      [1, '面积', 'notNumber'],
      [2, '面积', 'formula'],
      [2, '结果', 'notNumber'],
    ]);
  });

  test('reads a day that a spreadsheet made a number of', () => {
    const [line] = lines(
      [
        ['开业日期', '结果'],
        [46_082, 5],
      ],
      [opened, days],
    );
    expect(line?.row?.when[0]).toEqual({ kind: 'oneOf', values: ['2026-03-01'] });
  });

  test('is refused where its columns are not those of the table', () => {
    expect(plan([['场所类型', '楼层', '结果']])).toEqual({ missing: ['面积'], unknown: ['楼层'] });
    expect(plan([])).toEqual({ missing: ['场所类型', '面积', '结果'], unknown: [] });
  });
});
