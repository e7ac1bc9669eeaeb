/** Decision tables → closures: every row is the conjunction of its cells, in the one condition language. */
import type { Build, Outcome, Part, Scope } from '../conditions/compiled.ts';
import { reasons, type Explanation, type Truth } from '../conditions/explanation.ts';
import { group } from '../conditions/group.ts';
import { compileLeaf } from '../conditions/leaf.ts';
import type { Facts } from '../facts/fact.ts';
import { Slots } from '../facts/slots.ts';
import type { HitPolicy, Table, TableRow } from '../schema/table.ts';
import { cellTests } from './cell.ts';
import { hit, type TableResult } from './hit.ts';
import { checkOutput } from './output.ts';
import { tableProblem } from './problems.ts';

export interface RowExplanation {
  row: TableRow;
  outcome: Truth;
  /** `undefined` when every cell of the row is 不限. */
  because: Explanation | undefined;
}
export interface TableExplanation {
  table: string;
  title: string;
  hitPolicy: HitPolicy;
  result: TableResult;
  rows: readonly RowExplanation[];
  /** Why the result is unknown, as “缺少 面积”; empty otherwise. */
  reasons: readonly string[];
}

/** A table ready to run; pure. */
export interface CompiledTable {
  id: string;
  title: string;
  evaluate: (facts: Facts) => TableResult;
  explain: (facts: Facts) => TableExplanation;
  reads: ReadonlySet<string>;
}

/** Compiles a table of the shape of `tableSchema`; `at` is its JSON pointer. */
export function compileTable(table: Table, scope: Scope, at: string): Outcome<{ table: CompiledTable }> {
  const { id, title, hitPolicy, rows, inputs } = table;
  const problems: Build['problems'] = [];
  const slots = new Slots();
  const build = { ...scope, slots, problems };
  if (rows.length === 0 || inputs.length === 0) problems.push(tableProblem('TABLE_EMPTY', at, { title }));
  const seen = new Set<string>();
  const parts = rows.map((row, index) => {
    const place = `${at}/rows/${String(index)}`;
    if (seen.has(row.id)) problems.push(tableProblem('TABLE_ROW_DUPLICATE', `${place}/id`, { title, row: row.id }));
    seen.add(row.id);
    checkOutput(row.then, table.output, `${place}/then`, problems);
    return compileRow(row, table, build, { row: place, inputs: `${at}/inputs` });
  });
  if (problems.length > 0) return { ok: false, problems };

  const decide = hit(
    hitPolicy,
    rows,
    parts.map((part) => part?.test),
  );
  const evaluate = (facts: Facts) => decide(slots.read(facts));
  const explain = (facts: Facts): TableExplanation => {
    const seen = slots.read(facts);
    const result = decide(seen);
    const explained = rows.map((row, index): RowExplanation => {
      const because = parts[index]?.explain(seen, facts);
      return { row, outcome: because ? because.outcome : true, because };
    });
    const open =
      result.outcome === 'unknown' ? explained.flatMap((row) => (row.because ? reasons(row.because) : [])) : [];
    return { table: id, title, hitPolicy, result, rows: explained, reasons: [...new Set(open)] };
  };
  return { ok: true, table: { id, title, evaluate, explain, reads: slots.facts() } };
}

/** The conjunction of a row's cells; `undefined` when no cell asks anything. */
function compileRow(
  row: TableRow,
  { title, inputs }: Table,
  build: Build,
  at: { row: string; inputs: string },
): Part | undefined {
  if (row.when.length !== inputs.length) {
    const widths = { cells: row.when.length, inputs: inputs.length, title };
    build.problems.push(tableProblem('TABLE_ROW_WIDTH', `${at.row}/when`, widths));
    return undefined;
  }
  const asked = inputs.flatMap((input, index) => {
    const cell = row.when[index];
    const place = `${at.row}/when/${String(index)}`;
    const tests = (cell && cellTests(cell, place, build.problems)) ?? [];
    const named = `${at.inputs}/${String(index)}`;
    return tests.map(({ key, operator, value }) => {
      const places = { fact: `${named}/fact`, path: `${named}/path`, operator: place, value: `${place}/${key}` };
      return compileLeaf({ ...input, operator, value }, build, places);
    });
  });
  const parts = asked.filter((part) => part !== undefined);
  return parts.length > 0 ? group('all', parts) : undefined;
}
