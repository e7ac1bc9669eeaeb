/** A decision table of 200 rows over 8 facts that covers everything once: the space is halved until there are enough boxes. */
import { declareFacts, registerFacts, type Bundle, type Form, type Table } from '../../engine/index.ts';
import { sixtyFields } from './sixty-fields.ts';

const options = ['pool', 'gym', 'ski', 'inn', 'bath'];
const HIGH = 1024;

/** What one column of a row takes: some of the options, or the numbers from one up to another. */
type Side = { some: readonly string[] } | { from: number; to: number };
type Box = readonly Side[];

const isWhole = (side: Side) => ('some' in side ? side.some.length === options.length : side.to - side.from === HIGH);

function halves(side: Side): readonly [Side, Side] | undefined {
  if ('some' in side) {
    const middle = Math.ceil(side.some.length / 2);
    return side.some.length < 2 ? undefined : [{ some: side.some.slice(0, middle) }, { some: side.some.slice(middle) }];
  }
  const middle = (side.from + side.to) / 2;
  return side.to - side.from < 2
    ? undefined
    : [
        { from: side.from, to: middle },
        { from: middle, to: side.to },
      ];
}

/** Splits the first box that can be split along its turn's column, until there are `count`. */
function boxes(columns: Box, count: number): Box[] {
  const all = [columns];
  for (let turn = 0; all.length < count; turn++) {
    const box = all.shift()!;
    const column = (turn * 5) % box.length;
    const pair = halves(box[column]!);
    all.push(...(pair ? pair.map((half) => box.with(column, half)) : [box]));
  }
  return all;
}

const cellOf = (side: Side): Table['rows'][number]['when'][number] => {
  if (isWhole(side)) return { kind: 'any' };
  if ('some' in side) return { kind: 'oneOf', values: [...side.some] };
  return { kind: 'between', min: side.from, maxExclusive: side.to };
};

/** A bundle with nothing but the table to analyse, and the facts it reads. */
export function largeTable(hitPolicy: Table['hitPolicy'], count: number, columns: number) {
  const fields: Form['sections'][number]['fields'] = Array.from({ length: columns }, (_, index) => {
    const shared = { id: `f${index}`, title: `事实${index}`, required: true };
    return index % 2 === 0
      ? { kind: 'choice', ...shared, options: options.map((value) => ({ value, label: value })) }
      : { kind: 'number', ...shared, maximum: HIGH - 1 };
  });
  const whole = fields.map(({ kind }): Side => (kind === 'choice' ? { some: options } : { from: 0, to: HIGH }));
  const form: Form = { sections: [{ id: 'all', title: '全部', fields }] };
  const { bundle } = sixtyFields().matter;
  const table: Table = {
    id: 'route',
    title: '由谁办理',
    hitPolicy,
    inputs: fields.map(({ id }) => ({ fact: `answers.${id}` })),
    output: { kind: 'text' },
    rows: boxes(whole, count).map((box, index) => ({ id: `r${index}`, when: box.map(cellOf), then: `第 ${index} 组` })),
  };
  const alone: Bundle = {
    ...bundle,
    matter: {
      ...bundle.matter,
      steps: [],
      specialProcedures: [],
      fees: [],
      results: [],
      requirements: { acceptance: [] },
    },
    form,
    materials: { materials: [] },
    documents: { documents: [] },
    rules: { tables: [table] },
  };
  return { bundle: alone, scope: { facts: registerFacts(declareFacts(form)).facts, named: new Map() } };
}
