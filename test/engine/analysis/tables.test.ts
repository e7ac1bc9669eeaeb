import fc from 'fast-check';
import { Budget } from '../../../engine/analysis/budget.ts';
import { checkTable } from '../../../engine/analysis/tables.ts';
import type { World } from '../../../engine/analysis/variable.ts';
import { bareWorld } from '../../../engine/analysis/world.ts';
import type { Cell, HitPolicy, Table, TableRow } from '../../../engine/schema/table.ts';
import { everyCase, truthOf, type SmallCondition } from '../../oracle/every-case.ts';
import { problemsOf } from '../../oracle/every-row.ts';
import { any, everything, register, row, table, tables } from '../tables/arbitrary.ts';
import { conditionOver, smallForms, worldFor, type Known } from './small-form.ts';

const bare = bareWorld({ facts: register, named: new Map() });
const plenty = () => new Budget(50_000_000);
const problems = (of: Table, world: World = bare) => checkTable(of, world, '', plenty());
const codes = (found: readonly { code: string; pointer: string }[]) =>
  found.map(({ code, pointer }) => `${code} ${pointer}`);
const found = (of: Table, world?: World) => codes(problems(of, world));

const possible = everything
  .filter(([, area]) => area >= 0)
  .map(([kind, area, chain]) => ({ 'answers.kind': kind, 'answers.area': area, 'answers.chain': chain }));

/** A cell over the values of one field. */
const cellOver = ({ constants, family }: Known[number]['kind']): fc.Arbitrary<Cell> => {
  const values = fc.subarray([...constants], { minLength: 1, maxLength: 2 });
  const listed = fc.record({ kind: fc.constantFrom('oneOf' as const, 'noneOf' as const), values });
  const from = fc.constantFrom(...constants).map((min): Cell => ({ kind: 'between', min: min as number }));
  const below = fc.constantFrom(...constants).map((end): Cell => ({ kind: 'between', maxExclusive: end as number }));
  return family === 'words' || family === 'boolean'
    ? fc.oneof(fc.constant(any), listed)
    : fc.oneof(fc.constant(any), listed, from, below);
};

/** A table over the fields of a small form; lists cannot be inputs. */
const overForms = smallForms
  .filter(({ known }) => known.some(({ kind }) => kind.family !== 'choices'))
  .chain((small) => {
    const read = small.known.filter(({ kind }) => kind.family !== 'choices');
    const rows = fc.array(fc.tuple(...read.map(({ kind }) => cellOver(kind))), { minLength: 1, maxLength: 5 });
    return fc
      .tuple(rows, fc.constantFrom<HitPolicy>('unique', 'first', 'collect'), conditionOver(small.known))
      .map(([cells, hitPolicy, given]) => ({
        small,
        given,
        of: table({
          hitPolicy,
          inputs: read.map(({ id }) => ({ fact: `answers.${id}` })),
          rows: cells.map((when, index) => row(`r${index}`, ...when)),
        }),
      }));
  });

describe('the analysis of a table', () => {
  test('finds exactly the overlaps, gaps and dead rows that trying everything finds', () => {
    fc.assert(
      fc.property(tables, (of) => expect(found(of)).toEqual(problemsOf(of, possible))),
      { numRuns: 600 },
    );
  });

  test('looks only at cases the form can have, and says where a missing answer leaves it without one', () => {
    fc.assert(
      fc.property(overForms, ({ small: { form, fields }, of }) => {
        expect(found(of, worldFor(form))).toEqual(problemsOf(of, everyCase(fields)));
      }),
      { numRuns: 400 },
    );
  });

  test('looks only at cases in which the table is asked', () => {
    fc.assert(
      fc.property(overForms, ({ small: { form, fields }, of, given }) => {
        const cases = everyCase(fields).filter((facts) => truthOf(given as SmallCondition, facts) === true);
        const wanted = cases.length === 0 ? [] : problemsOf(of, cases);
        expect(codes(checkTable(of, worldFor(form), '', plenty(), given))).toEqual(wanted);
      }),
      { numRuns: 400 },
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
    const [gap] = problems(
      table({
        rows: [row('a', { kind: 'noneOf', values: ['gym'] }, any), row('b', any, { kind: 'between', max: 100 })],
      }),
    ).filter(({ code }) => code === 'TABLE_GAP');
    expect(gap).toMatchObject({
      severity: 'warning',
      message: '这种情况没有规定：「场所类型」为 健身，「面积」为 101',
    });
  });

  test('shows the case in which two rows collide', () => {
    const collides = table({
      rows: [row('a', { kind: 'oneOf', values: ['gym'] }, any), row('b', any, { kind: 'between', minExclusive: 7 })],
    });
    expect(problems(collides)[0]).toMatchObject({
      code: 'TABLE_OVERLAP',
      severity: 'error',
      message: '第 1 行与第 2 行会同时命中：「场所类型」为 健身，「面积」为 8',
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

  test('says that it is not whole where the budget ends', () => {
    const rows = [row('a', { kind: 'oneOf', values: ['gym'] }, any), row('b', any, any)];
    expect(codes(checkTable(table({ hitPolicy: 'first', rows }), bare, '', new Budget(1)))).toEqual([
      'TABLE_UNDECIDED ',
    ]);
  });
});
