/** Formulas of computed fields, compiled; each reads only fields that stand before it. */
import { type Field, type FieldOf, kindOf } from '../fields/registry.ts';
import type { Problem } from '../problems.ts';
import { product, sum } from './decimal.ts';
import { formProblem } from './problems.ts';

type Formula = FieldOf<'computed'>['formula'];
type FormulaOf<B extends Formula['by']> = Extract<Formula, { by: B }>;
/** Works the value out of the answers kept so far; `undefined` while a part of it is missing. */
export type Compute = (answers: Readonly<Record<string, unknown>>) => number | undefined;
/** A field that stands earlier in the form. */
type Earlier = (id: string) => Field | undefined;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Is there such a column of numbers? Money is not added up here: its sum would be in fen under the name of a number. */
const canAdd = ({ table, column }: FormulaOf<'columnSum'>, earlier: Earlier) => {
  const field = earlier(table);
  return field?.kind === 'table' && field.columns.some(({ id, kind }) => id === column && kind === 'number');
};

const cell = (row: unknown, column: string): unknown =>
  typeof row === 'object' && row !== null && Object.hasOwn(row, column)
    ? (row as Record<string, unknown>)[column]
    : undefined;

const makers: {
  readonly [B in Formula['by']]: (formula: FormulaOf<B>, decimals: number) => Compute;
} = {
  product:
    ({ of }, decimals) =>
    (answers) => {
      const factors = of.map((id) => answers[id]);
      return factors.every(isNumber) ? product(factors, decimals) : undefined;
    },
  columnSum:
    ({ table, column }, decimals) =>
    (answers) => {
      const rows = answers[table];
      if (!Array.isArray(rows)) return undefined;
      return sum(rows.map((row) => cell(row, column)).filter(isNumber), decimals);
    },
};

/** Compiles a computed field, or reports at `at` what its formula cannot read. */
export function compileFormula(field: FieldOf<'computed'>, earlier: Earlier, at: string, problems: Problem[]) {
  const { formula, title } = field;
  const before = problems.length;
  if (formula.by === 'columnSum') {
    const { table, column } = formula;
    if (!canAdd(formula, earlier)) problems.push(formProblem('FORMULA_COLUMN', at, { title, table, column }));
  } else {
    formula.of.forEach((id, place) => {
      const factor = earlier(id);
      if (factor && kindOf(factor).fact === 'number') return;
      problems.push(formProblem('FORMULA_FIELD', `${at}/of/${place}`, { title, id }));
    });
  }
  if (problems.length > before || (formula.by === 'product' && formula.of.length === 0)) return undefined;
  const make = makers[formula.by] as (formula: Formula, decimals: number) => Compute;
  return make(formula, field.decimals ?? 0);
}
