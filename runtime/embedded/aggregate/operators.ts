/** The operators of aggregation expressions. */
import { Double, Int32 } from 'bson';
import { compare } from '../bson/compare.ts';
import { isArray, isDocument, items } from '../bson/node.ts';
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

const comparing = (holds: (order: number) => boolean): ExpressionOperator => ({
  listed: (parts, name) => {
    const [left, right] = need(parts, 2, name);
    return (root) => holds(order(left?.(root), right?.(root)));
  },
});

const strict = (apply: (values: unknown[], name: string) => unknown, count?: number): ExpressionOperator => ({
  listed: (parts, name) => {
    if (count !== undefined) need(parts, count, name);
    return (root) => {
      const values = parts.map((part) => part(root));
      return values.some(absent) ? null : apply(values, name);
    };
  },
});

function added(values: unknown[], name: string): unknown {
  const date = values.find((value) => value instanceof Date);
  if (!date) return values.reduce((sum, value) => calculate(sum, '+', value, name), new Int32(0));
  const others = values.filter((value) => value !== date);
  if (others.some((value) => !isNumber(value)))
    throw new Failure('TypeMismatch', `${name} only supports numeric or date types`);
  return new Date(date.getTime() + others.reduce<number>((sum, value) => sum + toDouble(value), 0));
}

function subtracted([a, b]: unknown[], name: string): unknown {
  if (a instanceof Date && b instanceof Date)
    return calculate(new Double(a.getTime()), '-', new Double(b.getTime()), name);
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

const condition: Named = (operand, compile) => {
  const [test, yes, no] =
    isDocument(operand) && !isArray(operand)
      ? ['if', 'then', 'else'].map((name) => (operand as Record<string, unknown>)[name])
      : isArray(operand)
        ? items(operand)
        : [];
  const [first, second, third] = [test, yes, no].map(compile);
  return (root) => (truthy(first?.(root)) ? second?.(root) : third?.(root));
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
  $not: { listed: (parts, name) => { const [part] = need(parts, 1, name); return (root) => !truthy(part?.(root)); } }, // prettier-ignore
  $cond: { named: condition },
  $ifNull: { listed: (parts) => (root) => { const values = parts.map((part) => part(root)); return values.find((value) => !absent(value)) ?? values.at(-1); } }, // prettier-ignore
  $add: strict(added),
  $subtract: strict(subtracted, 2),
  $multiply: strict(arithmetic('*')),
  $divide: strict(divided, 2),
  $concat: strict((values, name) => {
    if (values.some((value) => typeof value !== 'string'))
      throw new Failure('BadValue', `${name} only supports strings`);
    return values.join('');
  }),
  $size: { listed: (parts, name) => { const [part] = need(parts, 1, name); return (root) => new Int32(arrayOf(part?.(root), name).length); } }, // prettier-ignore
  $in: { listed: (parts, name) => { const [item, list] = need(parts, 2, name); return (root) => { const wanted = item?.(root); return arrayOf(list?.(root), name).some((value) => order(value, wanted) === 0); }; } }, // prettier-ignore
  $arrayElemAt: strict(([array, position], name) => arrayOf(array, name).at(toInteger(position) ?? 0), 2),
  $dateToString: { named: formatDate },
};
