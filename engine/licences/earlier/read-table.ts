/** A whole table of earlier licences: all of it sound, or what is wrong cell by cell. */
import { type EarlierCell, isBlank } from './cell.ts';
import { earlierColumns, type EarlierColumn } from './columns.ts';
import { earlierFault, type EarlierFault } from './fault.ts';
import { type EarlierTerms, type Line, readLine } from './read-line.ts';
import type { EarlierRecord } from './record.ts';
import type { DayZero } from './written-day.ts';

/** Most licences one table brings: what a person can still compare with its paper. */
export const mostEarlier = 2000;

/** A table as its file has it; the first row are the headings. */
export interface EarlierTable {
  rows: readonly (readonly EarlierCell[])[];
  zero?: DayZero;
}

export interface Entered {
  /** Of the table. */
  row: number;
  record: EarlierRecord;
}

export interface TableRead {
  /** The lines that are sound. */
  entered: readonly Entered[];
  faults: readonly EarlierFault[];
  /** How many lines there are, sound or not. */
  lines: number;
}

const plain = (cell: EarlierCell): string =>
  typeof cell === 'string' ? cell.normalize('NFKC').replace(/[\s*\uFEFF]/gu, '') : '';

/** Which column stands where, by the headings, in whatever order. */
function headings(first: readonly EarlierCell[], columns: readonly EarlierColumn[]) {
  const places = new Map<EarlierColumn, number>();
  const faults: EarlierFault[] = [];
  first.forEach((cell, place) => {
    if (isBlank(cell)) return;
    const column = columns.find(({ title }) => title === plain(cell));
    const code = column ? (places.has(column) ? 'EARLIER_COLUMN_TWICE' : undefined) : 'EARLIER_COLUMN_UNKNOWN';
    if (code) faults.push(earlierFault(code, { row: 1 }, { column: typeof cell === 'string' ? cell.trim() : '' }));
    else if (column) places.set(column, place);
  });
  for (const column of columns)
    if (column.required && !places.has(column))
      faults.push(earlierFault('EARLIER_COLUMN_MISSING', { row: 1 }, { column: column.title }));
  return { places, faults };
}

/** Of two lines with one number the later is at fault. */
function twice(entered: readonly Entered[], keyOf: (number: string) => string): EarlierFault[] {
  const seen = new Map<string, number>();
  return entered.flatMap(({ row, record: { number } }) => {
    const key = keyOf(number);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row);
    return before === undefined ? [] : [earlierFault('EARLIER_TWICE', { row, column: 'number' }, { row: before })];
  });
}

/**
 * Reads what a file has; rows without anything in them are passed over.
 * @param keyOf how the numbers of licences are compared
 */
export function readTable(
  { rows, zero }: EarlierTable,
  terms: Omit<EarlierTerms, 'zero'>,
  keyOf: (number: string) => string,
): TableRead {
  const [first = [], ...rest] = rows;
  const { places, faults } = headings(first, earlierColumns(terms.kind));
  if (faults.length > 0) return { entered: [], faults, lines: 0 };
  const lines = rest.map((cells, at) => ({ cells, row: at + 2 })).filter(({ cells }) => !cells.every(isBlank));
  if (lines.length === 0) return { entered: [], faults: [earlierFault('EARLIER_EMPTY')], lines: 0 };
  if (lines.length > mostEarlier) {
    return { entered: [], faults: [earlierFault('EARLIER_MANY', {}, { most: mostEarlier })], lines: lines.length };
  }
  const entered: Entered[] = [];
  const wrong: EarlierFault[] = [];
  for (const { cells, row } of lines) {
    const line: Line = Object.fromEntries([...places].map(([{ id }, place]) => [id, cells[place]]));
    const read = readLine(line, { ...terms, ...(zero === undefined ? {} : { zero }) }, row);
    if ('record' in read) entered.push({ row, record: read.record });
    else wrong.push(...read.faults);
  }
  const all = [...wrong, ...twice(entered, keyOf)].sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
  return { entered, faults: all, lines: lines.length };
}
