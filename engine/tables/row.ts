import type { Build, Part } from '../conditions/compiled.ts';
import { group } from '../conditions/group.ts';
import { compileLeaf } from '../conditions/leaf.ts';
import type { Table, TableRow } from '../schema/table.ts';
import { cellTests } from './cell.ts';
import { tableProblem } from './problems.ts';

/** The conjunction of a row's cells; `undefined` when no cell asks anything. */
export function compileRow(
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
