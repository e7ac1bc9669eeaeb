/** Decision tables → closures: every row is the conjunction of its cells, in the one condition language. */
import type { Build, Outcome, Scope } from '../conditions/compiled.ts';
import { reasons, type Explanation, type Truth } from '../conditions/explanation.ts';
import type { Facts } from '../facts/fact.ts';
import { Slots } from '../facts/slots.ts';
import type { HitPolicy, Table, TableRow } from '../schema/table.ts';
import { hit, type TableResult } from './hit.ts';
import { checkInput } from './input.ts';
import { checkOutput } from './output.ts';
import { tableProblem } from './problems.ts';
import { compileRow } from './row.ts';

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
  inputs.forEach((input, index) => checkInput(input, scope.facts, `${at}/inputs/${String(index)}`, problems));
  if (problems.length > 0) return { ok: false, problems };

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
