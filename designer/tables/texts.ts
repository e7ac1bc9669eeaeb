/** What the cells of a table say, for copying and taking away. */
import type { Block } from '../grid/position.ts';
import { sayCell, sayResult } from './cell-text.ts';
import type { Column } from './column.ts';
import { contentAt, type Content } from './edit-table.ts';
import type { OpenTable } from './use-table.ts';

export const sayContent = (content: Content, column: Column): string =>
  typeof content === 'object' ? sayCell(content, column) : sayResult(content, column);

/** The texts of a block; of the whole table with its heading, so that it can be pasted into any other order. */
export function textsOf({ table, columns }: OpenTable, { from, to }: Block): string[][] {
  const isWhole =
    from.row === 0 && from.column === 0 && to.row === table.rows.length - 1 && to.column === columns.length - 1;
  const shown = columns.slice(from.column, to.column + 1);
  const lines = table.rows
    .slice(from.row, to.row + 1)
    .map((row) => shown.map((column, index) => sayContent(contentAt(row, from.column + index), column)));
  return isWhole ? [columns.map(({ label }) => label), ...lines] : lines;
}
