/** The operators of aggregation expressions. */
import { Double, Int32, Long } from 'bson';
import { compare } from '../bson/compare.ts';
import { child, isArray, isDocument, items } from '../bson/node.ts';
import { asDouble } from '../bson/number.ts';
import { typeName } from '../bson/rank.ts';
import { Failure } from '../failure.ts';
import { toInteger } from '../query/elements.ts';
import { type Arithmetic, calculate, isNumber, toDouble } from '../update/arithmetic.ts';
import { formatDate } from './date.ts';
import type { Expression } from './expression.ts';

type Listed = (parts: Expression[], name: string) => Expression;
type Named = (operand: unknown, compile: (value: unknown) => Expression) => Expression;
/** Takes a list of arguments, or one operand it reads itself. */
export type ExpressionOperator = { listed: Listed; named?: undefined } | { named: Named };

const absent = (value: unknown): boolean => value === undefined || value === null;
const truthy = (value: unknown): boolean => !absent(value) && value !== false && asDouble(value) !== 0;

const need = (parts: Expression[], count: number, name: string): Expression[] => {
  if (parts.length !== count)
    throw new Failure(
      'BadValue',
      `Expression ${name} takes exactly ${count} arguments. ${parts.length} were passed in.`,
    );
  return parts;
};

/** A missing value sorts before null here, unlike in a filter. */
function order(a: unknown, b: unknown): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compare(a, b);
}

/** An operator on the values of its arguments, missing ones included. */
const on = (apply: (values: unknown[], name: string) => unknown, count?: number): ExpressionOperator => ({
  listed: (parts, name) => {
    if (count !== undefined) need(parts, count, name);
    return (root) =>
      apply(
        parts.map((part) => part(root)),
        name,
      );
  },
});

/** An operator that answers null when an argument is null or missing. */
const strict = (apply: (values: unknown[], name: string) => unknown, count?: number): ExpressionOperator =>
  on((values, name) => (values.some(absent) ? null : apply(values, name)), count);

const comparing = (holds: (order: number) => boolean): ExpressionOperator => on(([a, b]) => holds(order(a, b)), 2);

function added(values: unknown[], name: string): unknown {
  const date = values.find((value) => value instanceof Date);
  if (!date) return values.reduce((sum, value) => calculate(sum, '+', value, name), new Int32(0));
  const others = values.filter((value) => value !== date);
  if (others.some((value) => !isNumber(value)))
    throw new Failure('TypeMismatch', `${name} only supports numeric or date types`);
  return new Date(date.getTime() + others.reduce<number>((sum, value) => sum + toDouble(value), 0));
}

function subtracted([a, b]: unknown[], name: string): unknown {
  if (a instanceof Date && b instanceof Date) return Long.fromNumber(a.getTime() - b.getTime());
  if (a instanceof Date) return new Date(a.getTime() - toDouble(b));
  return calculate(a, '-', b, name);
}

function divided([a, b]: unknown[], name: string): Double {
  if (!isNumber(a) || !isNumber(b)) throw new Failure('TypeMismatch', `${name} only supports numeric types`);
  if (toDouble(b) === 0) throw new Failure('BadValue', "can't $divide by zero");
  return new Double(toDouble(a) / toDouble(b));
}

const arithmetic =
  (operation: Arithmetic): ((values: unknown[], name: string) => unknown) =>
  (values, name) =>
    values.reduce((left, right) => calculate(left, operation, right, name));

function arrayOf(value: unknown, name: string): unknown[] {
  if (isArray(value)) return items(value);
  throw new Failure('BadValue', `The argument to ${name} must be an array, but was of type: ${typeName(value)}`);
}

const BRANCHES = ['if', 'then', 'else'];

const condition: Named = (operand, compile) => {
  const given = isArray(operand)
    ? items(operand)
    : BRANCHES.map((name) => (isDocument(operand) ? child(operand, name) : undefined));
  const known = !isDocument(operand) || Object.keys(operand).every((name) => BRANCHES.includes(name));
  if (given.length !== 3 || given.includes(undefined) || !known)
    throw new Failure('BadValue', '$cond takes if, then and else');
  const [test, yes, no] = given.map(compile);
  return (root) => (truthy(test?.(root)) ? yes?.(root) : no?.(root));
};

export const expressionOperators: Record<string, ExpressionOperator> = {
  $eq: comparing((result) => result === 0),
  $ne: comparing((result) => result !== 0),
  $gt: comparing((result) => result > 0),
  $gte: comparing((result) => result >= 0),
  $lt: comparing((result) => result < 0),
  $lte: comparing((result) => result <= 0),
  $and: { listed: (parts) => (root) => parts.every((part) => truthy(part(root))) },
  $or: { listed: (parts) => (root) => parts.some((part) => truthy(part(root))) },
  $not: on(([value]) => !truthy(value), 1),
  $cond: { named: condition },
  $ifNull: on((values) => values.find((value) => !absent(value)) ?? values.at(-1)),
  $add: strict(added),
  $subtract: strict(subtracted, 2),
  $multiply: strict(arithmetic('*')),
  $divide: strict(divided, 2),
  $concat: strict((values, name) => {
    if (values.some((value) => typeof value !== 'string'))
      throw new Failure('BadValue', `${name} only supports strings`);
    return values.join('');
  }),
  $size: on(([array], name) => new Int32(arrayOf(array, name).length), 1),
  $in: on(([item, list], name) => arrayOf(list, name).some((value) => order(value, item) === 0), 2),
  $arrayElemAt: strict(([array, position], name) => arrayOf(array, name).at(toInteger(position) ?? 0), 2),
  $dateToString: { named: formatDate },
};
