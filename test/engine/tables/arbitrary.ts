/** Random tables over three facts, and every combination worth trying. */
import fc from 'fast-check';
import { registerFacts } from '../../../engine/facts/register.ts';
import type { Cell, HitPolicy, Table, TableRow } from '../../../engine/schema/table.ts';

const kinds = ['pool', 'gym', 'ski'] as const;
export const { facts: register } = registerFacts([
  {
    name: 'answers.kind',
    origin: 'answers',
    type: 'choice',
    label: '场所类型',
    options: kinds,
    titles: { gym: '健身' },
  },
  { name: 'answers.area', origin: 'answers', type: 'number', label: '面积' },
  { name: 'answers.opened', origin: 'answers', type: 'date', label: '开业日期' },
  { name: 'answers.chain', origin: 'answers', type: 'boolean', label: '连锁' },
  { name: 'answers.services', origin: 'answers', type: 'choices', label: '服务', options: ['food'] },
]);
export const any: Cell = { kind: 'any' };

export const table = (more: Partial<Table>): Table => ({
  id: 'route',
  title: '路由',
  hitPolicy: 'unique',
  inputs: [{ fact: 'answers.kind' }, { fact: 'answers.area' }],
  output: { kind: 'text' },
  rows: [],
  ...more,
});
export const row = (id: string, ...when: Cell[]): TableRow => ({ id, when, then: `to ${id}` });

const listCell = <T extends string | number | boolean>(values: readonly T[]) =>
  fc.record({
    kind: fc.constantFrom('oneOf' as const, 'noneOf' as const),
    values: fc.subarray([...values], { minLength: 1 }),
  });
const rangeCell = fc
  .tuple(
    fc.constantFrom('min', 'minExclusive'),
    fc.constantFrom('max', 'maxExclusive'),
    fc.nat(3),
    fc.integer({ min: 1, max: 3 }),
    fc.nat(2),
  )
  .map(([low, high, from, width, ends]): Cell => ({
    kind: 'between',
    ...(ends === 1 ? {} : { [low]: from }),
    ...(ends === 2 ? {} : { [high]: from + width }),
  }));
const cells = fc.tuple(
  fc.oneof(fc.constant(any), listCell(kinds)),
  fc.oneof(fc.constant(any), listCell([0, 1, 2, 3]), rangeCell),
  fc.oneof(
    fc.constant(any),
    fc.constantFrom(true, false).map((one): Cell => ({ kind: 'oneOf', values: [one] })),
  ),
);
export const tables = fc
  .record({
    hitPolicy: fc.constantFrom<HitPolicy>('unique', 'first', 'collect'),
    rows: fc.array(cells, { minLength: 1, maxLength: 6 }),
  })
  .map(({ hitPolicy, rows }) =>
    table({
      hitPolicy,
      inputs: [{ fact: 'answers.kind' }, { fact: 'answers.area' }, { fact: 'answers.chain' }],
      rows: rows.map((when, index) => row(`r${String(index)}`, ...when)),
    }),
  );
export const everything = kinds.flatMap((kind) =>
  [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 7].flatMap((area) =>
    [true, false].map((chain) => [kind, area, chain] as const),
  ),
);
