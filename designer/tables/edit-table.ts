/** A decision table with one thing changed. Columns count the inputs; the result comes after them. */
import type { Table, TableRow } from '../../engine/index.ts';
import { spliced } from '../edits/spliced.ts';
import type { Cell } from './column.ts';

/** What stands in a cell: of an input, or the result of the row. */
export type Content = Cell | TableRow['then'];

const isResult = (content: Content): content is TableRow['then'] => typeof content !== 'object';
const any: Cell = { kind: 'any' };

export const contentAt = ({ when, then }: TableRow, column: number): Content =>
  column === when.length ? then : (when[column] ?? any);

export const withContent = (row: TableRow, column: number, content: Content): TableRow =>
  isResult(content) ? { ...row, then: content } : { ...row, when: spliced(row.when, column, 1, content) };

export const withBasis = ({ id, when, then }: TableRow, basis: TableRow['basis']): TableRow => ({
  ...{ id, when, then },
  ...(basis === undefined ? {} : { basis }),
});

/** The table with some of its rows replaced. */
export const withRows = (table: Table, changed: ReadonlyMap<number, TableRow>): Table => ({
  ...table,
  rows: table.rows.map((row, index) => changed.get(index) ?? row),
});

/** A row that asks nothing and says nothing yet; its result is a fault until it is written. */
export const blankRow = ({ inputs }: Table, id: string, when: readonly Cell[] = inputs.map(() => any)): TableRow => ({
  id,
  when: [...when],
  then: '',
});

export const insertRow = (table: Table, index: number, row: TableRow): Table => ({
  ...table,
  rows: spliced(table.rows, index, 0, row),
});

/** Without the rows from `from` up to and with `to`. */
export const removeRows = (table: Table, from: number, to: number): Table => ({
  ...table,
  rows: spliced(table.rows, from, to - from + 1),
});

function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const [item] = list.slice(from, from + 1);
  return item === undefined ? [...list] : spliced(spliced(list, from, 1), to, 0, item);
}

export const moveRow = (table: Table, from: number, to: number): Table => ({
  ...table,
  rows: moved(table.rows, from, to),
});

const eachRow = (table: Table, inputs: Table['inputs'], change: (when: TableRow['when']) => Cell[]): Table => ({
  ...table,
  inputs,
  rows: table.rows.map((row) => ({ ...row, when: change(row.when) })),
});

/** With one more input behind the others; no row asks for it yet. */
export const addInput = (table: Table, fact: string): Table =>
  eachRow(table, [...table.inputs, { fact }], (when) => [...when, any]);

export const removeInput = (table: Table, index: number): Table =>
  eachRow(table, spliced(table.inputs, index, 1), (when) => spliced(when, index, 1));

export const moveInput = (table: Table, from: number, to: number): Table =>
  eachRow(table, moved(table.inputs, from, to), (when) => moved(when, from, to));
