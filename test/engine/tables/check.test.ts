import fc from 'fast-check';
import type { Cell, Table, TableRow } from '../../../engine/schema/table.ts';
import { checkTable } from '../../../engine/tables/check.ts';
import { any, everything, register, row, table, tables, within } from './arbitrary.ts';

const found = (of: Table) => checkTable(of, register, '').map(({ code, pointer }) => `${code} ${pointer}`);
const possible = everything.filter(([, area]) => area >= 0);
type Values = (typeof everything)[number];
const holds = ({ when }: TableRow, values: Values) => when.every((cell, index) => within(cell, values[index]!));

/** The oracle: tries every combination. */
const expected = ({ rows, hitPolicy }: Table): string[] => {
  const at = (code: string, index: number) => `${code} /rows/${String(index)}`;
  const gap = possible.some((values) => !rows.some((one) => holds(one, values))) ? ['TABLE_GAP /rows'] : [];
  if (hitPolicy === 'collect') return [];
  if (hitPolicy === 'first') {
    const dead = rows.flatMap((one, index) =>
      possible.some((values) => holds(one, values) && !rows.slice(0, index).some((above) => holds(above, values)))
        ? []
        : [at('TABLE_ROW_DEAD', index)],
    );
    return [...gap, ...dead];
  }
  const overlaps = rows.flatMap((one, index) =>
    rows
      .slice(0, index)
      .filter((above) => possible.some((values) => holds(one, values) && holds(above, values)))
      .map(() => at('TABLE_OVERLAP', index)),
  );
  return [...overlaps, ...gap];
};

describe('the check of a table', () => {
  test('finds exactly the overlaps, gaps and dead rows that trying everything finds', () => {
    fc.assert(
      fc.property(tables, (of) => expect(found(of)).toEqual(expected(of))),
      { numRuns: 1500 },
    );
  });

  const season = (min: string, max: string): Cell => ({ kind: 'between', min, max });
  const dates = (...rows: TableRow[]) => table({ inputs: [{ fact: 'answers.opened' }], hitPolicy: 'first', rows });

  test('counts days one by one: the day after the last is the next', () => {
    const rest: Cell = { kind: 'between', maxExclusive: '2025-01-01' };
    const later: Cell = { kind: 'between', min: '2026-01-01' };
    expect(found(dates(row('a', rest), row('b', season('2025-01-01', '2025-12-31')), row('c', later)))).toEqual([]);
    expect(found(dates(row('a', rest), row('b', season('2025-01-01', '2025-12-30')), row('c', later)))).toEqual([
      'TABLE_GAP /rows',
    ]);
  });

  test('shows a case nobody thought of, in words', () => {
    const [gap] = checkTable(
      table({
        rows: [row('a', { kind: 'noneOf', values: ['gym'] }, any), row('b', any, { kind: 'between', max: 100 })],
      }),
      register,
      '',
    ).filter(({ code }) => code === 'TABLE_GAP');
    expect(gap).toMatchObject({
      severity: 'warning',
      message: '这种情况没有规定：「场所类型」为 健身，「面积」为 101',
    });
  });

  test('is whole for the largest table there may be', () => {
    const slices = Array.from({ length: 300 }, (_, index) =>
      row(`r${String(index)}`, any, {
        kind: 'between',
        min: index,
        ...(index < 299 ? { maxExclusive: index + 1 } : {}),
      }),
    );
    expect(found(table({ rows: slices }))).toEqual([]);
  });
});
