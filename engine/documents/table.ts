/** Rows of tags → a table whose cells know their columns. Short rows are filled up, so that every row is a full one. */
import type { Align, Cell, Table } from './blocks.ts';
import type { Element } from './element.ts';
import { tagsIn } from './element.ts';
import { toLine } from './line.ts';
import { DocumentError, problem } from './problems.ts';

const mostColumns = 24;

export function toTable(element: Element): Table {
  const given = element.attributes.widths?.split(' ').map(Number) ?? [];
  const placed = place(tagsIn(element));
  const columns = Math.max(given.length, ...placed.map((row) => row.end));
  if (columns > mostColumns) throw new DocumentError(problem('document-columns', '', { limit: mostColumns }));
  const rows = placed.map(({ cells, free }) => [...cells, ...free(columns).map(emptyCell)].sort(byColumn));
  const heads = rows.findIndex((row) => row.some((cell) => !cell.heading));
  return {
    kind: 'table',
    widths: Array.from({ length: columns }, (_, i) => given[i] ?? average(given)),
    // A table of nothing but headings has none to repeat.
    heads: Math.max(heads, 0),
    rows,
  };
}

interface PlacedRow {
  cells: Cell[];
  end: number;
  /** The columns left empty when the table has so many. */
  free: (columns: number) => number[];
}

function place(rows: readonly Element[]): PlacedRow[] {
  // How many more rows each column is taken by a cell from above.
  const taken: number[] = [];
  return rows.map((row, index) => {
    const used = taken.map((left) => left > 0);
    const cells = tagsIn(row).map((cell) => {
      const columns = Number(cell.attributes.colspan ?? 1);
      const height = Math.min(Number(cell.attributes.rowspan ?? 1), rows.length - index);
      const column = firstGap(used, columns);
      for (let i = column; i < column + columns; i++) {
        used[i] = true;
        taken[i] = height;
      }
      return toCell(cell, column, columns, height);
    });
    for (let i = 0; i < taken.length; i++) taken[i] = Math.max((taken[i] ?? 0) - 1, 0);
    const free = (columns: number) => Array.from({ length: columns }, (_, i) => i).filter((i) => !used[i]);
    return { cells, end: used.length, free };
  });
}

function firstGap(used: readonly (boolean | undefined)[], columns: number): number {
  let column = 0;
  while (Array.from({ length: columns }, (_, i) => used[column + i]).some(Boolean)) column++;
  return column;
}

function toCell(element: Element, column: number, columns: number, rows: number): Cell {
  const heading = element.tag === 'th';
  const align = (element.attributes.align ?? (heading ? 'center' : 'left')) as Align;
  return { text: toLine(element), heading, align, column, columns, rows };
}

const emptyCell = (column: number): Cell => ({ text: [], heading: false, align: 'left', column, columns: 1, rows: 1 });
const byColumn = (a: Cell, b: Cell) => a.column - b.column;
const average = (widths: readonly number[]) =>
  widths.length === 0 ? 1 : widths.reduce((sum, width) => sum + width, 0) / widths.length;
