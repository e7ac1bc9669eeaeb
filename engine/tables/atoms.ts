/** A column of a table cut into atoms: values that every cell of the column treats alike, with one to show. */
import { operatorKinds } from '../conditions/operators.ts';
import { isDay } from '../facts/day.ts';
import type { FactType } from '../facts/fact.ts';
import type { FactSource } from '../facts/source.ts';
import type { Scalar } from '../schema/condition.ts';
import type { Cell } from '../schema/table.ts';
import { cellTests } from './cell.ts';

export interface Atom {
  /** One value of the atom. */
  value: Scalar;
  /** By row, whether its cell accepts the atom. */
  accepts: readonly boolean[];
}

const oneDay = 86_400_000;
const dayBeside = (day: string, days: number) => new Date(Date.parse(day) + days * oneDay).toISOString().slice(0, 10);
const numbers = (values: readonly unknown[]) =>
  values.filter((value) => typeof value === 'number').sort((a, b) => a - b);

/** Values of each type that stand for all others, given those the cells mention. */
const witnesses: Partial<Readonly<Record<FactType, (mentioned: readonly unknown[]) => Scalar[]>>> = {
  boolean: () => [true, false],
  // Like form fields, which start at 0, unless a cell speaks of less.
  number: (mentioned) => {
    const points = numbers([0, ...mentioned]);
    const gaps = points.map((point, index) => (point + (points[index + 1] ?? point + 2)) / 2);
    return [...points, ...gaps, ...(Math.min(...points) < 0 ? [Math.min(...points) - 1] : [])];
  },
  money: (mentioned) =>
    numbers([0, ...mentioned]).flatMap((fen) => (fen > 0 ? [fen - 1, fen, fen + 1] : [fen, fen + 1])),
  date: (mentioned) =>
    ['2000-01-01', ...mentioned]
      .filter(isDay)
      .flatMap((day) => [day, dayBeside(day, -1), dayBeside(day, 1)])
      .filter(isDay),
  text: (mentioned) => [...mentioned.filter((value) => typeof value === 'string'), '（其他文字）'],
};

const mentionedIn = (cell: Cell): unknown[] => cellTests(cell, '', [])?.flatMap(({ value }) => value) ?? [];

const accepted = (cell: Cell, value: Scalar) =>
  (cellTests(cell, '', []) ?? []).every(({ operator, value: right }) => operatorKinds[operator].compare(value, right));

/** The atoms of one column; `cells` are its cells from the first row to the last. */
export function atomsOf({ type, options }: FactSource, cells: readonly Cell[]): Atom[] {
  const values = options ?? (witnesses[type] ?? witnesses.text)?.(cells.flatMap(mentionedIn)) ?? [];
  const atoms = new Map<string, Atom>();
  for (const value of values) {
    const accepts = cells.map((cell) => accepted(cell, value));
    const signature = accepts.map(Number).join('');
    if (!atoms.has(signature)) atoms.set(signature, { value, accepts });
  }
  return [...atoms.values()];
}
