import type { Scalar } from '../schema/condition.ts';
import type { Atom } from './atoms.ts';

/** Steps before a search gives up; a table of 200 rows and 8 inputs seldom needs a tenth. */
const patience = 200_000;

/**
 * Looks for a combination of values that none of `rows` accepts, inside the row `within` when given.
 * Answers one value a column, `undefined` when everything is covered, or `gaveUp`.
 */
export function uncovered(
  columns: readonly (readonly Atom[])[],
  rows: readonly number[],
  within?: number,
): readonly Scalar[] | undefined | 'gaveUp' {
  const open = columns.map((atoms) => (within === undefined ? atoms : atoms.filter(({ accepts }) => accepts[within])));
  const takesAll = (row: number, from: number) =>
    open.slice(from).every((atoms) => atoms.every(({ accepts }) => accepts[row]));
  let steps = 0;

  const search = (
    column: number,
    alive: readonly number[],
    chosen: readonly Scalar[],
  ): ReturnType<typeof uncovered> => {
    if (++steps > patience) return 'gaveUp';
    const atoms = open[column];
    if (!atoms) return alive.length === 0 ? chosen : undefined;
    if (alive.some((row) => takesAll(row, column))) return undefined;
    for (const { value, accepts } of atoms) {
      const found = search(
        column + 1,
        alive.filter((row) => accepts[row]),
        [...chosen, value],
      );
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(0, rows, []);
}
