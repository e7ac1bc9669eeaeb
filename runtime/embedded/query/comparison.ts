/** Comparison operators: equality across number types, ranges within one type, membership. */
import { ObjectId } from 'bson';
import { BSONRegExp } from 'bson';
import { compare, equal } from '../bson/compare.ts';
import { asDouble } from '../bson/number.ts';
import { RANK, rank } from '../bson/rank.ts';
import { keyOf } from '../bson/key.ts';
import { Failure } from '../failure.ts';
import type { Condition, Operator } from './filter.ts';
import { isOperators } from './filter.ts';
import { compilePattern } from './pattern.ts';

function refuseOperators(op: string, operand: unknown): void {
  if (isOperators(operand))
    throw new Failure('BadValue', `${op} cannot take the operator ${Object.keys(operand)[0] ?? ''} (not supported)`);
}

function equalTo(operand: unknown): (value: unknown) => boolean {
  if (operand === null || operand === undefined) return (value) => value === null || value === undefined;
  if (typeof operand === 'string' || typeof operand === 'boolean')
    return (value) => value === operand || (typeof value === 'object' && equal(value, operand));
  if (operand instanceof ObjectId) return (value) => value instanceof ObjectId && value.equals(operand);
  return (value) => value !== undefined && equal(value, operand);
}

export function equality(operand: unknown): Condition {
  if (operand instanceof BSONRegExp) return regularExpression(operand);
  return { op: '$eq', operand, test: equalTo(operand) };
}

export function regularExpression(operand: BSONRegExp): Condition {
  const expression = compilePattern(operand);
  return {
    op: '$regex',
    operand,
    test: (value) =>
      typeof value === 'string' ? expression.test(value) : value instanceof BSONRegExp && equal(value, operand),
  };
}

const isNaNValue = (value: unknown): boolean => Number.isNaN(asDouble(value)) || String(value) === 'NaN';

/** A range compares within the type of its operand; MinKey and MaxKey compare with everything. */
function range(op: string, holds: (order: number) => boolean): Operator {
  return {
    read: (operand) => {
      refuseOperators(op, operand);
      if (operand instanceof BSONRegExp)
        throw new Failure('BadValue', `Can't have RegEx as arg to predicate over field ${op}.`);
      const type = rank(operand);
      const everything = type === RANK.minKey || type === RANK.maxKey;
      const withEqual = holds(0);
      const test = (value: unknown): boolean => {
        if (rank(value) !== type && !everything) return false;
        if (type === RANK.number && (isNaNValue(operand) || isNaNValue(value)))
          return withEqual && equal(value, operand);
        return (value !== undefined || type === RANK.null) && holds(compare(value, operand));
      };
      return { op, operand, test };
    },
  };
}

function membership(operand: unknown): Condition {
  if (!Array.isArray(operand)) throw new Failure('BadValue', '$in needs an array');
  const given: readonly unknown[] = operand;
  for (const value of given) refuseOperators('$in', value);
  const patterns = given.filter((value) => value instanceof BSONRegExp).map(regularExpression);
  const texts = new Set<unknown>(given.filter((value) => typeof value === 'string'));
  const keys = new Set(
    given.filter((value) => !(value instanceof BSONRegExp)).map((value) => keyOf(value).toString('latin1')),
  );
  const test = (value: unknown): boolean =>
    (typeof value === 'string' ? texts.has(value) : keys.has(keyOf(value).toString('latin1'))) ||
    patterns.some((pattern) => pattern.test(value));
  return { op: '$in', operand, test };
}

export const comparison: Record<string, Operator> = {
  $eq: {
    read: (operand) => {
      refuseOperators('$eq', operand);
      return operand instanceof BSONRegExp
        ? { op: '$eq', operand, test: (value) => equal(value, operand) }
        : equality(operand);
    },
  },
  $ne: {
    read: (operand) => {
      if (operand instanceof BSONRegExp) throw new Failure('BadValue', "Can't have regex as arg to $ne.");
      refuseOperators('$ne', operand);
      return { kind: 'none', parts: [equality(operand)] };
    },
  },
  $gt: range('$gt', (order) => order > 0),
  $gte: range('$gte', (order) => order >= 0),
  $lt: range('$lt', (order) => order < 0),
  $lte: range('$lte', (order) => order <= 0),
  $in: { read: membership },
  $nin: { read: (operand) => ({ kind: 'none', parts: [membership(operand)] }) },
};
