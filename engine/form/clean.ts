/** Values as they are kept: a blank is no value, and a row of a table holds its columns and nothing else. */
import type { Field } from '../fields/registry.ts';
import { pointerToken } from '../validation/schema-error.ts';
import type { Dropped } from './compiled.ts';
import { holdsFiles } from './files-in.ts';

/** The value to keep, the same object where nothing is left out; unknown columns left out go to `dropped`. */
export type Clean = (value: unknown, dropped: Dropped[]) => unknown;
type Row = Readonly<Record<string, unknown>>;

const isBlank = (value: unknown) =>
  value === undefined || (typeof value === 'string' && (value === '' || value.trim() === ''));

const cleanScalar: Clean = (value) => (isBlank(value) ? undefined : value);

const cleanList: Clean = (value) =>
  isBlank(value) || (Array.isArray(value) && value.length === 0) ? undefined : value;

const cleanRow = (row: Row, columns: ReadonlySet<string>, at: string, dropped: Dropped[]): Row => {
  const names = Object.keys(row);
  const kept = names.filter((name) => columns.has(name) && !isBlank(row[name]));
  if (kept.length === names.length) return row;
  for (const name of names) {
    if (!columns.has(name)) dropped.push({ pointer: `${at}/${pointerToken(name)}`, reason: 'unknown' });
  }
  return Object.fromEntries(kept.map((name) => [name, row[name]]));
};

const cleanTable = (rows: readonly unknown[], columns: ReadonlySet<string>, at: string, dropped: Dropped[]) => {
  const clean = rows.map((row, index) =>
    typeof row === 'object' && row !== null && !Array.isArray(row)
      ? cleanRow(row as Row, columns, `${at}/${index}`, dropped)
      : row,
  );
  return clean.every((row, index) => row === rows[index]) ? rows : clean;
};

const ofFile: ReadonlySet<string> = new Set(['id', 'name', 'size']);

/** What a row of the value may hold; nothing for values without rows. */
const columnsOf = (field: Field): ReadonlySet<string> | undefined => {
  if (field.kind === 'table') return new Set(field.columns.map(({ id }) => id));
  return holdsFiles(field) ? ofFile : undefined;
};

/** How values of the field are cleaned. */
export function cleanerOf(field: Field): Clean {
  if (field.kind === 'choices') return cleanList;
  const columns = columnsOf(field);
  if (!columns) return cleanScalar;
  return (value, dropped) =>
    Array.isArray(value) && value.length > 0
      ? cleanTable(value, columns, `/${field.id}`, dropped)
      : cleanList(value, dropped);
}
