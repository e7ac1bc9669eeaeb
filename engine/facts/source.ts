/** A place a condition reads from: a fact, or one cell of a fact that is a table. */
import type { Problem } from '../problems.ts';
import type { FactDeclaration, FactRegister, Facts, FactType } from './fact.ts';
import { factProblem } from './problems.ts';
import { factTypes } from './types.ts';

export interface FactSource {
  fact: string;
  path: string | undefined;
  type: FactType;
  label: string;
  options: readonly string[] | undefined;
  titles: Readonly<Record<string, string>> | undefined;
  /** The value, `undefined` when it is missing; the type is not looked at. */
  read: (facts: Facts) => unknown;
}

const pointer = /^\/(0|[1-9]\d{0,3})\/([a-z][A-Za-z0-9]{0,63})$/;

/** A cell of a table. Rows and columns must be own, so no pointer reaches what objects inherit. */
const cellOf = (table: unknown, row: number, column: string): unknown => {
  if (!Array.isArray(table)) return undefined;
  const cells: unknown = table[row];
  return typeof cells === 'object' && cells !== null && Object.hasOwn(cells, column)
    ? (cells as Record<string, unknown>)[column]
    : undefined;
};

/** The words for an option value or a column, the value itself where none are declared. */
export const titleOf = (value: string, titles: FactDeclaration['titles']): string =>
  titles && Object.hasOwn(titles, value) ? (titles[value] ?? value) : value;

const columnsOf = ({ columns }: FactDeclaration) => new Map(Object.entries(columns ?? {}));

/** `{ fact, path }` of a configuration → the place it reads, or the problem with it; `at` places the two parts. */
export function factSource(
  fact: unknown,
  path: unknown,
  register: FactRegister,
  at: { fact: string; path: string },
): FactSource | Problem {
  const declaration = typeof fact === 'string' ? register.get(fact) : undefined;
  if (!declaration) return factProblem('FACT_UNKNOWN', at.fact, { fact });

  const { name, label, type, options, titles } = declaration;
  if (path === undefined) {
    if (type === 'table') return factProblem('PATH_MISSING', at.fact, { label });
    return { fact: name, path, type, label, options, titles, read: (facts) => facts[name] };
  }
  if (type !== 'table') return factProblem('PATH_UNFIT', at.path, { label, type: factTypes[type].label });
  const parts = typeof path === 'string' ? pointer.exec(path) : null;
  if (!parts) return factProblem('PATH_FORM', at.path, { path });
  const [text, row = '', column = ''] = parts;
  const cellType = columnsOf(declaration).get(column);
  if (!cellType) return factProblem('PATH_COLUMN', at.path, { label, column });
  const index = Number(row);
  return {
    fact: name,
    path: text,
    type: cellType,
    label: `${label}第${String(index + 1)}行的${titleOf(column, titles)}`,
    options: undefined,
    titles: undefined,
    read: (facts) => cellOf(facts[name], index, column),
  };
}

/** Why a value cannot be compared: nothing is there, or it is not of the declared type. */
export const unreadable = ({ label, type }: FactSource, value: unknown): string =>
  value === undefined || value === null ? `缺少 ${label}` : `${label} 不是${factTypes[type].label}`;
