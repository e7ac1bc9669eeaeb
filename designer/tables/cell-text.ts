/** Cells of a decision table as the texts people type and read. What is written is read back as the same cell. */
import type { Scalar } from '../../engine/index.ts';
import { sayBound, type Bound } from './bounds.ts';
import type { Cell, Column, ColumnKind } from './column.ts';
import { isFault, type Fault } from './fault.ts';
import { labelsIn } from './labels.ts';
import { readRange } from './range.ts';
import { scalars } from './scalar.ts';

const ANY = '任意';
const anyWords: ReadonlySet<string> = new Set(['', ANY, '不限', '*', '-', '—', '/']);
const NOT = '不是';
const boundNames: readonly Bound[] = ['min', 'minExclusive', 'max', 'maxExclusive'];

const faults: Partial<Readonly<Record<ColumnKind, Fault['code']>>> = {
  number: 'notNumber',
  money: 'notMoney',
  date: 'notDate',
  boolean: 'notYesNo',
  choice: 'notOption',
};

const unreadable = ({ kind, options }: Column, text: string): Fault => ({
  code: faults[kind] ?? 'gone',
  text,
  ...(options.length > 0 ? { options: options.map(({ label }) => label).join('、') } : {}),
});

/** A text that holds a separator, or reads like something else, stands in quotation marks. */
const quoted = (text: string) =>
  /[、,，;；“”]/.test(text) || anyWords.has(text) || text.startsWith(NOT) ? `“${text.replaceAll('”', '””')}”` : text;
const textsIn = (text: string): string[] =>
  [...text.matchAll(/“((?:[^”]|””)*)”|[^、,，;；]+/g)]
    .map(([whole, inside]) => (inside?.replaceAll('””', '”') ?? whole).trim())
    .filter((one) => one !== '');

function listIn(text: string, column: Column): Cell | Fault {
  const { kind, options } = column;
  if (kind === 'text') return { kind: 'oneOf', values: textsIn(text) };
  if (kind === 'choice') {
    const values = labelsIn(text, options);
    return 'unknown' in values ? unreadable(column, values.unknown) : { kind: 'oneOf', values };
  }
  const read = (part: string) => scalars[kind].read(part, column);
  if (kind === 'boolean') {
    const value = read(text);
    return value === undefined ? unreadable(column, text) : { kind: 'oneOf', values: [value] };
  }
  const whole = read(text);
  if (whole !== undefined) return { kind: 'oneOf', values: [whole] };
  if (/\d,\d{3}(?!\d)/.test(text)) return { code: 'comma', text };
  const plain = text.normalize('NFKC').replace(/[,;]|且|并且/g, '、');
  return readRange(plain, read, (part) => unreadable(column, part));
}

/** The text of an input's cell → the cell, or why it is none. */
export function readCell(text: string, column: Column): Cell | Fault {
  const typed = text.trim();
  const isLabel = column.options.some(({ label }) => label === typed);
  if (!isLabel && anyWords.has(typed)) return { kind: 'any' };
  if (column.kind === 'gone') return { code: 'gone' };
  const said = listIn(typed, column);
  if (!isFault(said) && column.kind !== 'text') return said;
  if (!typed.startsWith(NOT)) return said;
  const denied = listIn(typed.slice(NOT.length).trim(), column);
  return isFault(denied) ? denied : denied.kind === 'oneOf' ? { kind: 'noneOf', values: denied.values } : said;
}

const sayOne = (value: Scalar, column: Column): string => {
  const said = scalars[column.kind].write(value, column);
  return column.kind === 'text' ? quoted(said) : said;
};

function sayRange(cell: Extract<Cell, { kind: 'between' }>, column: Column): string {
  const { min, max } = cell;
  if (min !== undefined && max !== undefined) return `${sayOne(min, column)} 至 ${sayOne(max, column)}`;
  return boundNames
    .flatMap((bound) => {
      const value = cell[bound];
      return value === undefined ? [] : [sayBound(bound, sayOne(value, column), column.kind === 'date')];
    })
    .join('、');
}

/** The cell as a text. */
export function sayCell(cell: Cell | undefined, column: Column): string {
  if (!cell || cell.kind === 'any') return ANY;
  if (cell.kind === 'between') return sayRange(cell, column);
  const values = cell.values.map((value) => sayOne(value, column)).join('、');
  return cell.kind === 'oneOf' ? values : `${NOT} ${values}`;
}

/** The text of a result → its value, or why it is none; `one` where several were written. */
export function readResult(text: string, column: Column): string | number | Fault {
  const typed = text.trim();
  if (typed === '') return { code: 'noResult' };
  const value = scalars[column.kind].read(typed, column);
  return value === undefined ? unreadable(column, typed) : (value as string | number);
}

export const sayResult = (value: string | number, column: Column): string => scalars[column.kind].write(value, column);
