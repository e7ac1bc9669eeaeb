import fc from 'fast-check';
import { Budget } from '../../../engine/analysis/budget.ts';
import { gapRow, rowForGap } from '../../../engine/analysis/gap-row.ts';
import { checkTable } from '../../../engine/analysis/tables.ts';
import { bareWorld } from '../../../engine/analysis/world.ts';
import { loadMatter } from '../../../engine/matter/load.ts';
import type { Cell, Table } from '../../../engine/schema/table.ts';
import { aBundle, filesOf } from '../../build/matter.ts';
import { any, register, row, table, tables } from '../tables/arbitrary.ts';

const world = bareWorld({ facts: register, named: new Map() });
const plenty = () => new Budget(50_000_000);
const proposed = (of: Table) => gapRow(of, world, plenty());
const found = (of: Table, code: string) => checkTable(of, world, '', plenty()).filter((one) => one.code === code);

const kinds = (...values: string[]): Cell => ({ kind: 'oneOf', values });
const between = (ends: object): Cell => ({ kind: 'between', ...ends });

describe('the row for a case that a table does not speak of', () => {
  const small = row('small', any, between({ maxExclusive: 100 }));

  test('is a whole range where a whole range is missing', () => {
    const pools = row('pools', kinds('pool'), between({ min: 100 }));
    expect(proposed(table({ rows: [small, pools] }))).toEqual([kinds('gym', 'ski'), between({ min: 100 })]);
  });

  test('ends where the next row begins, and takes the border nobody took', () => {
    const large = row('large', any, between({ minExclusive: 200 }));
    expect(proposed(table({ rows: [small, large] }))).toEqual([any, between({ min: 100, max: 200 })]);
    const exact = row('exact', any, { kind: 'oneOf', values: [100] });
    expect(proposed(table({ rows: [small, exact, large] }))).toEqual([any, between({ minExclusive: 100, max: 200 })]);
  });

  test('is every other text where only some are spoken of', () => {
    const texts = bareWorld({
      facts: new Map([['answers.word', { name: 'answers.word', origin: 'answers', type: 'text', label: '字号' }]]),
      named: new Map(),
    });
    const of = table({ inputs: [{ fact: 'answers.word' }], rows: [row('one', kinds('甲', '乙'))] });
    expect(gapRow(of, texts, plenty())).toEqual([{ kind: 'noneOf', values: ['甲', '乙'] }]);
  });

  test('is none where nothing is missing', () => {
    expect(proposed(table({ rows: [row('all', any, any)] }))).toBeUndefined();
  });

  test('closes the holes one after the other and never meets a row that was there', () => {
    fc.assert(
      fc.property(tables, (given) => {
        let of: Table = { ...given, hitPolicy: 'unique' };
        const collisions = found(of, 'TABLE_OVERLAP').length;
        for (let number = 0; ; number++) {
          const when = proposed(of);
          expect(when !== undefined).toBe(found(of, 'TABLE_GAP').length > 0);
          if (!when) break;
          expect(number).toBeLessThan(60);
          of = { ...of, rows: [...of.rows, row(`more${number}`, ...when)] };
          expect(found(of, 'TABLE_OVERLAP')).toHaveLength(collisions);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is found in a matter, where only what its form allows counts', () => {
    const bundle = aBundle();
    bundle.rules.tables![0]!.rows.pop();
    const loaded = loadMatter(filesOf(bundle));
    if (!loaded.ok) throw new Error('the matter does not load');
    expect(rowForGap(loaded.matter, 0)).toEqual([kinds('wall')]);
    expect(rowForGap(loaded.matter, 1)).toBeUndefined();
  });
});
