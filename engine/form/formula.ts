/** Formulas of computed fields, compiled; each reads only fields that stand before it. */
import type { Facts } from '../facts/fact.ts';
import { type Field, type FieldOf, kindOf } from '../fields/registry.ts';
import type { Problem } from '../problems.ts';
import { product, sum } from './decimal.ts';
import { factOf } from './fact-of.ts';
import { formProblem } from './problems.ts';

type Formula = FieldOf<'computed'>['formula'];
type FormulaOf<B extends Formula['by']> = Extract<Formula, { by: B }>;
/** Works the value out of the answers among the facts; `undefined` while a part of it is missing. */
export type Compute = (facts: Facts) => number | undefined;
/** A field that stands earlier in the form. */
type Earlier = (id: string) => Field | undefined;

interface Maker<F extends Formula> {
  /** What the formula cannot read. */
  check: (formula: F, title: string, earlier: Earlier, at: string) => Problem[];
  make: (formula: F, decimals: number) => Compute;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const cell = (row: unknown, column: string): unknown =>
  typeof row === 'object' && row !== null && Object.hasOwn(row, column)
    ? (row as Record<string, unknown>)[column]
    : undefined;

const makers: { readonly [B in Formula['by']]: Maker<FormulaOf<B>> } = {
  product: {
    check: ({ of }, title, earlier, at) => {
      if (of.length === 0) return [formProblem('FORMULA_EMPTY', `${at}/of`, { title })];
      const isFactor = (field: Field | undefined) => field !== undefined && kindOf(field).fact === 'number';
      return of.flatMap((id, place) =>
        isFactor(earlier(id)) ? [] : [formProblem('FORMULA_FIELD', `${at}/of/${place}`, { title, id })],
      );
    },
    make: ({ of }, decimals) => {
      const names = of.map(factOf);
      return (facts) => {
        const factors = names.map((name) => facts[name]);
        return factors.every(isNumber) ? product(factors, decimals) : undefined;
      };
    },
  },
  // Money is not added up: its sum would be in fen under the name of a number.
  columnSum: {
    check: ({ table, column }, title, earlier, at) => {
      const field = earlier(table);
      const canAdd =
        field?.kind === 'table' && field.columns.some(({ id, kind }) => id === column && kind === 'number');
      return canAdd ? [] : [formProblem('FORMULA_COLUMN', at, { title, table, column })];
    },
    make: ({ table, column }, decimals) => {
      const name = factOf(table);
      return (facts) => {
        const rows = facts[name];
        if (!Array.isArray(rows)) return undefined;
        return sum(rows.map((row) => cell(row, column)).filter(isNumber), decimals);
      };
    },
  },
};

/** Compiles a computed field, or reports at `at` what its formula cannot read. */
export function compileFormula(
  { formula, title, decimals = 0 }: FieldOf<'computed'>,
  earlier: Earlier,
  at: string,
  problems: Problem[],
): Compute | undefined {
  const { check, make } = makers[formula.by] as Maker<Formula>;
  const found = check(formula, title, earlier, at);
  problems.push(...found);
  return found.length === 0 ? make(formula, decimals) : undefined;
}
