/** A cell of a decision table as the comparisons it stands for. */
import type { Operator, Scalar } from '../schema/condition.ts';
import type { Cell } from '../schema/table.ts';
import { tableProblem } from './problems.ts';
import type { Problem } from '../problems.ts';

/** One comparison of the input with a value; `key` names the part of the cell that holds the value. */
export interface CellTest {
  key: string;
  operator: Operator;
  value: Scalar | readonly Scalar[];
}
type CellOf<K extends Cell['kind']> = Extract<Cell, { kind: K }>;

const bounds = {
  min: 'greaterThanInclusive',
  minExclusive: 'greaterThan',
  max: 'lessThanInclusive',
  maxExclusive: 'lessThan',
} as const satisfies Partial<Record<keyof CellOf<'between'>, Operator>>;
const boundNames = Object.keys(bounds) as (keyof typeof bounds)[];

/** What each kind of cell asks of its input; all of its comparisons must hold. */
const kinds: { [K in Cell['kind']]: (cell: CellOf<K>) => CellTest[] } = {
  any: () => [],
  oneOf: (cell) => [oneOrMore(cell.values, 'equal', 'in')],
  noneOf: (cell) => [oneOrMore(cell.values, 'notEqual', 'notIn')],
  between: (cell) =>
    boundNames.flatMap((key) => {
      const value = cell[key];
      return value === undefined ? [] : [{ key, operator: bounds[key], value }];
    }),
};

/** A single value is compared as such, so that yes/no facts can stand in a table too. */
function oneOrMore(values: readonly Scalar[], one: Operator, more: Operator): CellTest {
  const [only, second] = values;
  return only !== undefined && second === undefined
    ? { key: 'values', operator: one, value: only }
    : { key: 'values', operator: more, value: values };
}

/** The comparisons of a cell, or `undefined` with its problems; `at` is the cell's JSON pointer. */
export function cellTests(cell: Cell, at: string, problems: Problem[]): CellTest[] | undefined {
  const before = problems.length;
  const kind = cell.kind as string;
  if (!Object.hasOwn(kinds, kind)) problems.push(tableProblem('TABLE_CELL_KIND', at, { kind }));
  else if (cell.kind === 'between') checkBetween(cell, at, problems);
  return problems.length > before ? undefined : (kinds[cell.kind] as (cell: Cell) => CellTest[])(cell);
}

function checkBetween(cell: CellOf<'between'>, at: string, problems: Problem[]) {
  const { min, minExclusive, max, maxExclusive } = cell;
  if (boundNames.every((key) => cell[key] === undefined)) problems.push(tableProblem('TABLE_BETWEEN_EMPTY', at));
  if (min !== undefined && minExclusive !== undefined)
    problems.push(tableProblem('TABLE_BETWEEN_TWICE', at, { end: '下限' }));
  if (max !== undefined && maxExclusive !== undefined)
    problems.push(tableProblem('TABLE_BETWEEN_TWICE', at, { end: '上限' }));
  const low = min ?? minExclusive;
  const high = max ?? maxExclusive;
  if (low === undefined || high === undefined || typeof low !== typeof high) return;
  const open = minExclusive !== undefined || maxExclusive !== undefined;
  if (low > high || (open && low === high)) problems.push(tableProblem('TABLE_BETWEEN_VOID', at));
}
