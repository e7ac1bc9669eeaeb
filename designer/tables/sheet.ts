/** A whole decision table as a sheet of a workbook: what is written down, and what a sheet would make of the table. */
import { daySerial, type Table, type TableRow } from '../../engine/index.ts';
import type { ReadSheet, SheetCell } from '../../runtime/api/index.ts';
import { same } from '../merging/three-way.ts';
import type { Column } from './column.ts';
import { contentAt, type Content } from './edit-table.ts';
import { planPaste, type PastedLine } from './paste.ts';
import { sayContent } from './texts.ts';

export type SheetLine = (string | number)[];

const headingOf = ({ label, unit }: Column): string => (unit === undefined ? label : `${label}（${unit}）`);

/** A number that stands alone is one to the spreadsheet too. */
function numberIn(content: Content, { kind }: Column): number | undefined {
  if (kind !== 'number') return undefined;
  if (typeof content !== 'object') return typeof content === 'number' ? content : undefined;
  const [only, ...others] = content.kind === 'oneOf' ? content.values : [];
  return others.length === 0 && typeof only === 'number' ? only : undefined;
}

/** The heading, then every row. */
export const sheetLines = (table: Table, columns: readonly Column[]): SheetLine[] => [
  columns.map(headingOf),
  ...table.rows.map((row) =>
    columns.map((column, index) => {
      const content = contentAt(row, index);
      return numberIn(content, column) ?? sayContent(content, column);
    }),
  ),
];

/** Columns the first line of a sheet does not name, and names that are of no column. */
export interface WrongHeading {
  missing: readonly string[];
  unknown: readonly string[];
}

export const isWrongHeading = (read: readonly PastedLine[] | WrongHeading): read is WrongHeading => 'missing' in read;

interface Sheet {
  table: Table;
  columns: readonly Column[];
  serial: string;
  newId: () => string;
}

const isBlank = (cell: SheetCell | undefined) => cell === null || cell === undefined || cell === '';

/** What a spreadsheet made of what was typed: a day is a number to it. */
function typed(cell: SheetCell, column: Column | undefined, zero: ReadSheet['zero']): string | { formula: true } {
  if (cell === null) return '';
  if (typeof cell !== 'number') return cell;
  return (column?.kind === 'date' ? daySerial(cell, zero) : undefined) ?? String(cell);
}

/** Every line of a sheet as the row it would be; the sheet is the whole table. */
export function planSheet({ rows, zero }: ReadSheet, sheet: Sheet): PastedLine[] | WrongHeading {
  const { table, columns, serial } = sheet;
  const lines = rows.filter((row) => !row.every(isBlank));
  const names = (lines[0] ?? []).map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  const columnNamed = (name: string) => columns.find((one) => [one.label, headingOf(one)].includes(name));
  const unknown = names.filter((name) => name !== '' && name !== serial && !columnNamed(name));
  const missing = columns.filter((one) => !names.some((name) => columnNamed(name) === one)).map(({ label }) => label);
  if (unknown.length > 0 || missing.length > 0) return { missing, unknown };
  const block = lines.map((row) =>
    names.map((name, index) => (name === '' ? '' : typed(row[index] ?? null, columnNamed(name), zero))),
  );
  const named = names.flatMap((name, index) => (name === '' ? [] : [index]));
  return planPaste(
    block.map((line) => named.map((index) => line[index] ?? '')),
    { ...sheet, table: { ...table, rows: [] }, from: { row: 0, column: 0 } },
  );
}

const saysAlike = (one: TableRow, other: TableRow) => same([one.when, one.then], [other.when, other.then]);

/** The table as the sheet has it. A row that says what one said before is that row, and one written over another keeps its basis. */
export function withSheet(table: Table, lines: readonly PastedLine[]): Table {
  const rows = lines.flatMap(({ row }) => (row ? [row] : []));
  const left = new Set(table.rows);
  const found = rows.map((row) => {
    const old = [...left].find((one) => saysAlike(one, row));
    if (old) left.delete(old);
    return old;
  });
  const made = rows.map((row, index) => {
    const before = table.rows[index];
    const old = found[index] ?? (before && left.has(before) ? before : undefined);
    return old ? { ...old, when: row.when, then: row.then } : row;
  });
  return { ...table, rows: made };
}
