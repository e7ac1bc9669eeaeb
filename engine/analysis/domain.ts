/** What a fact can be, as far as conditions can tell its values apart. */
import { dateOf, dayNumber, isDate } from '../calendar/day-number.ts';
import type { FactType } from '../facts/fact.ts';
import type { JsonSchema } from '../fields/kind.ts';
import type { Scalar } from '../schema/condition.ts';
import { interpret } from '../validation/interpret.ts';

/** Ordered values as whole units (ten-thousandths, fen, days), so that borders are exact. */
interface Scale {
  /** NaN when the value is none of the type. */
  unitsOf: (value: unknown) => number;
  valueOf: (units: number) => Scalar;
  /** Where everyday values begin; those are tried and shown first. */
  usual: number;
}

export interface Ordered {
  kind: 'ordered';
  scale: Scale;
  /** First and last value in units; `undefined`: without end. */
  lower: number | undefined;
  upper: number | undefined;
  /** The units between two neighbouring values. */
  step: number;
}
export type Domain =
  | Ordered
  | { kind: 'among'; values: readonly Scalar[] }
  | { kind: 'words'; fits: (text: string) => boolean }
  /** Several of the options at once, at least and at most so many. */
  | { kind: 'some'; options: readonly string[]; least: number; most: number };

/** Form fields have four decimals at most. */
const PARTS = 10_000;

const near = (units: number) => (Math.abs(units - Math.round(units)) < 1e-6 ? Math.round(units) : units);
const numbers: Scale = {
  unitsOf: (value) => (typeof value === 'number' ? near(value * PARTS) : NaN),
  valueOf: (units) => units / PARTS,
  usual: 0,
};
const fen: Scale = {
  unitsOf: (value) => (typeof value === 'number' ? value : NaN),
  valueOf: (units) => units,
  usual: 0,
};
const days: Scale = {
  unitsOf: (value) => (typeof value === 'string' && isDate(value) ? dayNumber(value) : NaN),
  valueOf: dateOf,
  usual: dayNumber('2000-01-01'),
};

/** A bound in units; one beyond exact whole numbers is none. */
function bound(scale: Scale, value: unknown): number | undefined {
  const units = scale.unitsOf(value);
  return Number.isNaN(units) || Math.abs(units) > Number.MAX_SAFE_INTEGER ? undefined : units;
}

/** What narrows a type: the schema of the field, its first and last day, the options of a choice. */
export interface Limits {
  schema?: JsonSchema;
  earliest?: string | undefined;
  latest?: string | undefined;
  options?: readonly string[] | undefined;
}

const ordered = (scale: Scale, step: number, low: unknown, high: unknown): Domain => ({
  kind: 'ordered',
  scale,
  step,
  lower: bound(scale, low),
  upper: bound(scale, high),
});

const makers: Readonly<Record<FactType, (limits: Limits) => Domain>> = {
  number: ({ schema: { type, minimum, maximum, multipleOf } = {} }) =>
    ordered(numbers, type === 'integer' ? PARTS : near((multipleOf ?? 1 / PARTS) * PARTS), minimum, maximum),
  money: ({ schema: { minimum, maximum } = {} }) => ordered(fen, 1, minimum, maximum),
  date: ({ earliest = '0001-01-01', latest = '9999-12-31' }) => ordered(days, 1, earliest, latest),
  boolean: () => ({ kind: 'among', values: [true, false] }),
  choice: ({ options = [] }) => ({ kind: 'among', values: options }),
  choices: ({ schema: { minItems = 0, maxItems } = {}, options = [] }) => ({
    kind: 'some',
    options,
    least: minItems,
    most: maxItems ?? options.length,
  }),
  text: ({ schema = {} }) => {
    const validate = interpret(schema);
    return { kind: 'words', fits: (text) => validate(text).length === 0 };
  },
  // No condition compares a whole table, nor files.
  table: () => ({ kind: 'among', values: [] }),
  files: () => ({ kind: 'among', values: [] }),
};

export const domainOf = (type: FactType, limits: Limits = {}): Domain => makers[type](limits);
