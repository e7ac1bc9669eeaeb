/** What reading a table row by row does not show: rows that collide, cases nobody thought of, rows never reached. */
import type { FactRegister } from '../facts/fact.ts';
import { factSource, titleOf, type FactSource } from '../facts/source.ts';
import type { Problem } from '../problems.ts';
import type { Scalar } from '../schema/condition.ts';
import type { HitPolicy, Table } from '../schema/table.ts';
import { atomsOf, type Atom } from './atoms.ts';
import { tableProblem } from './problems.ts';
import { uncovered } from './uncovered.ts';

/** Collisions reported at most. */
const enough = 20;

interface Checked {
  table: Table;
  sources: readonly FactSource[];
  columns: readonly (readonly Atom[])[];
  at: string;
}
type Check = (checked: Checked) => Problem[];

/** What is wrong depends on how rows are picked; collecting tables may overlap and may say nothing. */
const checks: Readonly<Record<HitPolicy, readonly Check[]>> = {
  unique: [overlaps, gaps],
  first: [gaps, dead],
  collect: [],
};

/**
 * Checks a table that `compileTable` accepts. An overlap in a `unique` table is an error, since it would stop a case;
 * a gap or a row never reached is a warning. Each problem shows a combination of values to try.
 */
export function checkTable(table: Table, facts: FactRegister, at: string): Problem[] {
  const sources = table.inputs
    .map(({ fact, path }) => factSource(fact, path, facts, { fact: at, path: at }))
    .filter((source): source is FactSource => !('code' in source));
  const columns = sources.map((source, index) =>
    atomsOf(
      source,
      table.rows.flatMap(({ when }) => when[index] ?? []),
    ),
  );
  return checks[table.hitPolicy].flatMap((check) => check({ table, sources, columns, at }));
}

function overlaps({ table: { rows }, sources, columns, at }: Checked): Problem[] {
  const problems: Problem[] = [];
  for (const second of rows.keys())
    for (let first = 0; first < second; first++) {
      const shared = columns.map((atoms) => atoms.find(({ accepts }) => accepts[first] && accepts[second])?.value);
      if (shared.includes(undefined)) continue;
      const where = said(shared as Scalar[], sources);
      const numbers = { first: first + 1, second: second + 1, where };
      problems.push(tableProblem('TABLE_OVERLAP', `${at}/rows/${String(second)}`, numbers));
      if (problems.length === enough) return problems;
    }
  return problems;
}

function gaps({ table: { rows, title }, sources, columns, at }: Checked): Problem[] {
  const found = uncovered(columns, [...rows.keys()]);
  if (found === undefined) return [];
  if (found === 'gaveUp') return [tableProblem('TABLE_UNDECIDED', at, { title }, 'info')];
  return [tableProblem('TABLE_GAP', `${at}/rows`, { where: said(found, sources) }, 'warning')];
}

function dead({ table: { rows, title }, columns, at }: Checked): Problem[] {
  return [...rows.keys()].flatMap((row) => {
    const found = uncovered(columns, [...Array(row).keys()], row);
    if (found === 'gaveUp') return [tableProblem('TABLE_UNDECIDED', at, { title }, 'info')];
    return found === undefined
      ? [tableProblem('TABLE_ROW_DEAD', `${at}/rows/${String(row)}`, { row: row + 1 }, 'warning')]
      : [];
  });
}

const said = (values: readonly Scalar[], sources: readonly FactSource[]): string =>
  sources
    .map(({ label, titles }, index) => {
      const value = values[index];
      const words = typeof value === 'boolean' ? (value ? '是' : '否') : titleOf(String(value), titles);
      return `「${label}」为 ${words}`;
    })
    .join('，');
