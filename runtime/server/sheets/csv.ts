/** CSV as RFC 4180 has it, in UTF-8 with a mark so that spreadsheets read Chinese. */
import { type Cell, type Sheet, textOf } from './table.ts';

/** What makes a spreadsheet calculate; full-width signs are read alike in Chinese editions. */
const live = /^[=+\-@\t\r＝＋－＠]/u;

const cellOf = (cell: Cell): string => {
  const text = textOf(cell);
  const still = typeof cell === 'string' && live.test(text) ? `'${text}` : text;
  return `"${still.replaceAll('"', '""')}"`;
};
const line = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`;

export async function* csv({ columns, rows }: Sheet): AsyncGenerator<Buffer> {
  yield Buffer.from(`\uFEFF${line(columns.map(({ title }) => title))}`);
  for await (const row of rows) yield Buffer.from(line(row));
}
