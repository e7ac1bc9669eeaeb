import fc from 'fast-check';
import type { Facts } from '../../../engine/facts/fact.ts';
import type { Cell, HitPolicy, Table } from '../../../engine/schema/table.ts';
import { compileTable, type CompiledTable } from '../../../engine/tables/compile.ts';
import { within } from '../../oracle/every-row.ts';
import { any, everything, register, row, table, tables } from './arbitrary.ts';

const scope = { facts: register, named: new Map() };

function compiled(of: Table): CompiledTable {
  const outcome = compileTable(of, scope, '');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.table;
}
const said = (of: CompiledTable, facts: Facts) => {
  const { outcome, rows } = of.evaluate(facts);
  return [outcome, ...rows.map(({ id }) => id)].join(' ');
};

const expected = (policy: HitPolicy, hits: readonly string[]): string => {
  if (hits.length === 0) return 'none';
  if (policy === 'collect') return ['found', ...hits].join(' ');
  return policy === 'unique' && hits.length > 1 ? ['conflict', ...hits].join(' ') : `found ${String(hits[0])}`;
};

const names = ['answers.kind', 'answers.area', 'answers.chain'];
const factsOf = (values: readonly unknown[]): Facts =>
  Object.fromEntries(names.flatMap((name, index) => (values[index] === undefined ? [] : [[name, values[index]]])));

describe('a decision table', () => {
  test('says for every combination what reading it row by row says', () => {
    fc.assert(
      fc.property(tables, (of) => {
        const ours = compiled(of);
        for (const values of everything) {
          const hits = of.rows.filter(({ when }) => when.every((cell, index) => within(cell, values[index]!)));
          expect(said(ours, factsOf(values))).toBe(
            expected(
              of.hitPolicy,
              hits.map(({ id }) => id),
            ),
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  test('never takes back an answer when a fact is added', () => {
    const holes = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(tables, fc.constantFrom(...everything), holes, (of, values, taken) => {
        const { evaluate } = compiled(of);
        const before = evaluate(factsOf(values.map((value, index) => (taken[index] ? undefined : value))));
        const after = evaluate(factsOf(values));
        expect(after.outcome).not.toBe('unknown');
        if (before.outcome === 'found' || before.outcome === 'none') expect(after).toEqual(before);
        if (before.outcome === 'conflict') expect(after.outcome).toBe('conflict');
      }),
      { numRuns: 2000 },
    );
  });

  const route = table({
    hitPolicy: 'first',
    rows: [
      row('pool', { kind: 'oneOf', values: ['pool'] }, any),
      row('large', any, { kind: 'between', min: 500 }),
      row('rest', any, { kind: 'between', max: 100 }),
    ],
  });

  test('does not ask for facts the answer does not need', () => {
    expect(said(compiled(route), { 'answers.kind': 'pool' })).toBe('found pool');
  });

  test('says what it needs when it cannot decide', () => {
    const { result, reasons } = compiled(route).explain({ 'answers.kind': 'gym' });
    expect(result.outcome).toBe('unknown');
    expect(reasons).toEqual(['缺少 面积']);
  });

  test('explains each row, with the value it gives', () => {
    const { result, rows } = compiled(route).explain({ 'answers.kind': 'gym', 'answers.area': 600 });
    expect(result.values).toEqual(['to large']);
    expect(rows.map(({ row: { id }, outcome }) => [id, outcome])).toEqual([
      ['pool', false],
      ['large', true],
      ['rest', false],
    ]);
  });

  test('names a hole as such', () => {
    expect(said(compiled(route), { 'answers.kind': 'gym', 'answers.area': 300 })).toBe('none');
  });

  test('compares days in their order', () => {
    const until: Cell = { kind: 'between', min: '2025-01-01', maxExclusive: '2025-10-01' };
    const by = compiled(table({ inputs: [{ fact: 'answers.opened' }], rows: [row('season', until)] }));
    expect(said(by, { 'answers.opened': '2025-09-30' })).toBe('found season');
    expect(said(by, { 'answers.opened': '2025-10-01' })).toBe('none');
    expect(said(by, { 'answers.opened': '2025-9-30' })).toBe('unknown');
  });
});

describe('a table that cannot mean anything is refused at its place', () => {
  const faults = (more: Partial<Table>) => {
    const outcome = compileTable(table(more), scope, '/tables/0');
    return outcome.ok ? [] : outcome.problems.map(({ code, pointer }) => `${code} ${pointer.replace('/tables/0', '')}`);
  };
  const cell = (first: unknown) => faults({ rows: [row('a', first as Cell, any)] });
  const area = (second: unknown) => faults({ rows: [row('a', any, second as Cell)] });

  test.each<[string, string[], string[]]>([
    ['no rows', faults({}), ['TABLE_EMPTY ']],
    ['a row too short', faults({ rows: [row('a', any)] }), ['TABLE_ROW_WIDTH /rows/0/when']],
    [
      'two rows of one name',
      faults({ rows: [row('a', any, any), row('a', any, any)] }),
      ['TABLE_ROW_DUPLICATE /rows/1/id'],
    ],
    [
      'an undeclared input',
      faults({ inputs: [{ fact: 'answers.x' }], rows: [row('a', any)] }),
      ['FACT_UNKNOWN /inputs/0/fact'],
    ],
    [
      'an input that is a list',
      faults({ inputs: [{ fact: 'answers.services' }], rows: [row('a', any)] }),
      ['TABLE_INPUT /inputs/0'],
    ],
    ['an unknown cell', cell({ kind: 'toString' }), ['TABLE_CELL_KIND /rows/0/when/0']],
    ['a value that is no option', cell({ kind: 'oneOf', values: ['bath'] }), ['VALUE_OPTION /rows/0/when/0/values']],
    ['an empty list', cell({ kind: 'oneOf', values: [] }), ['VALUE_UNFIT /rows/0/when/0/values']],
    ['a range of options', cell({ kind: 'between', min: 1 }), ['OPERATOR_UNFIT /rows/0/when/0']],
    ['text for a bound of a number', area({ kind: 'between', min: '1' }), ['VALUE_UNFIT /rows/0/when/1/min']],
    ['a range without bounds', area({ kind: 'between' }), ['TABLE_BETWEEN_EMPTY /rows/0/when/1']],
    ['two lower bounds', area({ kind: 'between', min: 1, minExclusive: 1 }), ['TABLE_BETWEEN_TWICE /rows/0/when/1']],
    ['a range of nothing', area({ kind: 'between', min: 1, maxExclusive: 1 }), ['TABLE_BETWEEN_VOID /rows/0/when/1']],
    [
      'a value of another type',
      faults({ output: { kind: 'number' }, rows: [row('a', any, any)] }),
      ['TABLE_OUTPUT /rows/0/then'],
    ],
    [
      'a value that is not offered',
      faults({ output: { kind: 'choice', options: ['chief'] }, rows: [row('a', any, any)] }),
      ['TABLE_OUTPUT_OPTION /rows/0/then'],
    ],
  ])('%s', (_, found, wanted) => expect(found).toEqual(wanted));
});
