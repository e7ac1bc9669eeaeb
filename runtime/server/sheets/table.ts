/** A table to take away: typed columns, rows that come one by one. */

/** An ISO day is a date in a spreadsheet, a number a number, and everything else text, whatever it begins with. */
export type CellKind = 'text' | 'day' | 'number';
export type Cell = string | number | undefined;

export interface Column {
  title: string;
  kind: CellKind;
  /** In characters. */
  width: number;
}

export interface Sheet {
  name: string;
  columns: readonly Column[];
  rows: AsyncIterable<readonly Cell[]>;
}

/** A cell as text: a lone half of a character cannot be written, and no cell is longer than a spreadsheet takes. */
const LONGEST = 32_767;
export const textOf = (cell: Cell): string =>
  String(cell ?? '')
    .slice(0, LONGEST)
    .replace(/\p{Surrogate}/gu, '\uFFFD');
