/** A decision table laid over the facts it reads: which rows accept which value of which fact. */
import type { Condition } from '../schema/condition.ts';
import type { Table } from '../schema/table.ts';
import { cellTests } from '../tables/cell.ts';
import type { Budget } from './budget.ts';
import { Frame, OPEN, type Ready, type Test } from './frame.ts';
import { YES } from './mask.ts';
import { rowsWhere, shared, wordsFor, type RowSet } from './row-set.ts';
import type { World } from './variable.ts';

/** Rows as one fact leaves them. */
export interface Cut {
  /** By candidate: the rows that accept it. */
  accept: readonly RowSet[];
  /** The rows that do not ask for the fact: they alone can be told when it is missing. */
  indifferent: RowSet;
}

export interface TableFrame {
  ready: Ready;
  rows: number;
  /** By depth, for the facts the table reads. */
  cuts: readonly (Cut | undefined)[];
  /** By depth: rows that accept whatever the facts from there on can be; missing ones leave them open. */
  sure: readonly RowSet[];
  /** By depth: whether a fact the table reads may be missing from there on. */
  gaps: readonly boolean[];
  /** Where the table is asked at all. */
  given: Test | undefined;
}

/** Cells held against a value here for one comparison of a search. */
const CHEAP = 16;

/** `undefined` when there are too many values to try. */
export function tableFrame(
  { inputs, rows }: Table,
  world: World,
  given: Condition | undefined,
  budget: Budget,
): TableFrame | undefined {
  const frame = new Frame(world);
  const numbers = inputs.map((input) => frame.numberOf(input));
  const cells = rows.map(({ when }) =>
    inputs.flatMap((input, index) => {
      const cell = when[index];
      const number = numbers[index] ?? 0;
      const tests = (cell && cellTests(cell, '', [])) ?? [];
      return tests.map(({ operator, value }) => ({ number, test: frame.comparison(input, operator, value) }));
    }),
  );
  const asked = given && frame.test(given);
  const ready = frame.ready(budget);
  if (!ready) return undefined;
  const values = ready.candidates.reduce((sum, all) => sum + all.length, 0);
  if (!budget.spend(Math.ceil((values * rows.length) / CHEAP))) return undefined;

  const tried = ready.variables.map((): unknown => OPEN);
  const cutBy = (number: number): Cut => {
    const asking = cells.map((row) => row.filter((cell) => cell.number === number));
    const accepts = (value: unknown) => {
      tried[number] = value;
      return rowsWhere(rows.length, (row) => asking[row]?.every(({ test }) => test(tried) === YES) ?? false);
    };
    return {
      accept: (ready.candidates[number] ?? []).map(accepts),
      indifferent: rowsWhere(rows.length, (row) => asking[row]?.length === 0),
    };
  };
  const cuts = ready.order.map((number) => (numbers.includes(number) ? cutBy(number) : undefined));
  const every = rowsWhere(rows.length, () => true);
  const sure = cuts.reduceRight<RowSet[]>(
    (below, cut) => [(cut?.accept ?? []).reduce(shared, below[0] ?? every), ...below],
    [every],
  );
  const mayMiss = (depth: number) => {
    const variable = ready.variables[ready.order[depth] ?? -1];
    return (
      cuts[depth] !== undefined &&
      variable !== undefined &&
      (variable.about.blank || variable.shown.length + variable.needs.length > 0)
    );
  };
  const gaps = cuts.reduceRight<boolean[]>(
    (below, _cut, depth) => [mayMiss(depth) || below[0] === true, ...below],
    [false],
  );
  // A step joins sets of rows a few times; their cells were compared once, above.
  const size = 4 * wordsFor(rows.length);
  return { ready: { ...ready, size }, rows: rows.length, cuts, sure, gaps, given: asked };
}
