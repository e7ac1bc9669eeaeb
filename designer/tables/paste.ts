/** A pasted block laid over a table, before anything changes: which rows it would write, and what is wrong in which cell. */
import type { Table, TableRow } from '../../engine/index.ts';
import { readCell, readResult } from './cell-text.ts';
import type { Column } from './column.ts';
import { blankRow, withContent, type Content } from './edit-table.ts';
import { isFault, type Fault } from './fault.ts';

/** The rows a table may have (engine/schema/table.ts). */
const MOST = 300;

/** What stands in a cell of a block; a file may hold formulas, which are refused. */
export type Pasted = string | { formula: true };

export interface PastedCell {
  text: string;
  /** Number of its column; the number of columns for one that is too many. */
  column: number;
  fault: Fault | undefined;
}

/** `R`: a row of the table it goes to, a decision table where nothing else is said. */
export interface PastedLine<R = TableRow> {
  /** Number of the row it goes to; those behind the last one are new. */
  at: number;
  cells: readonly PastedCell[];
  /** `undefined` when something is wrong with it. */
  row: R | undefined;
}

/** The columns named by a first line that is a heading; `undefined` when it is none. A column of numbers is left out. */
function headings(line: readonly Pasted[], columns: readonly Column[], serial: string): number[] | undefined {
  const names = columns.map(({ label, unit }) => [label, `${label}（${unit ?? ''}）`]);
  const texts = line.map((text) => (typeof text === 'string' ? text.trim() : ''));
  const places = texts.map((text) => names.findIndex((name) => name.includes(text)));
  const isHeading = texts.every((text, index) => text === serial || places[index] !== -1);
  return isHeading ? places : undefined;
}

interface Sheet {
  table: Table;
  columns: readonly Column[];
  /** Where the block begins. */
  from: { row: number; column: number };
  /** What a column of row numbers is called. */
  serial: string;
  newId: () => string;
}

export function planPaste(block: readonly (readonly Pasted[])[], sheet: Sheet): PastedLine[] {
  const { table, columns, from, serial, newId } = sheet;
  const named = headings(block[0] ?? [], columns, serial);
  const lines = named ? block.slice(1) : block;
  const placeOf = (index: number) => (named ? (named[index] ?? columns.length) : from.column + index);

  return lines.map((line, index): PastedLine => {
    const at = from.row + index;
    const old = table.rows[at];
    let row: TableRow = old ?? blankRow(table, '');
    const take = (pasted: Pasted, place: number): PastedCell => {
      const column = columns[place];
      if (typeof pasted === 'object') return { text: '=', column: place, fault: { code: 'formula' } };
      const text = pasted;
      if (!column) return { text, column: columns.length, fault: text.trim() === '' ? undefined : { code: 'tooWide' } };
      const read: Content | Fault = column.isResult ? readResult(text, column) : readCell(text, column);
      if (isFault(read)) return { text, column: place, fault: read };
      row = withContent(row, place, read);
      return { text, column: place, fault: undefined };
    };
    const cells = line.flatMap((text, number) => (placeOf(number) === -1 ? [] : [take(text, placeOf(number))]));
    const result = columns.length - 1;
    if (!old && !cells.some(({ column }) => column === result))
      cells.push({ text: '', column: result, fault: { code: 'noResult' } });
    if (at >= MOST) cells.push({ text: '', column: columns.length, fault: { code: 'tooMany' } });
    const isRight = cells.every(({ fault }) => fault === undefined);
    return { at, cells, row: isRight ? { ...row, id: old?.id ?? newId() } : undefined };
  });
}

/** The table with the sound lines of a block written into it; what is wrong leaves its row as it was. */
export function pasted(table: Table, lines: readonly PastedLine[]): Table {
  const rows = [...table.rows];
  for (const { at, row } of lines) {
    if (!row) continue;
    if (at < table.rows.length) rows[at] = row;
    else rows.push(row);
  }
  return { ...table, rows };
}
