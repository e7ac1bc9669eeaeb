/** Operators on presence, type, patterns and arrays. */
import { asDouble } from '../bson/number.ts';
import { Long } from 'bson';
import { isArray, isDocument, items } from '../bson/node.ts';
import { TYPE_NUMBERS, typeNumber } from '../bson/rank.ts';
import { Failure } from '../failure.ts';
import { equality, regularExpression } from './comparison.ts';
import { isOperators, type Operator, type Part } from './filter.ts';
import { readPattern } from './pattern.ts';

const NUMBER_TYPES = [1, 16, 18, 19];

export const toInteger = (value: unknown): number | undefined => {
  const number = value instanceof Long ? value.toNumber() : asDouble(value);
  return number !== undefined && Number.isInteger(number) ? number : undefined;
};

function typeNumbers(operand: unknown): number[] {
  if (Array.isArray(operand)) return operand.flatMap(typeNumbers);
  if (operand === 'number') return NUMBER_TYPES;
  const number = typeof operand === 'string' ? TYPE_NUMBERS[operand] : toInteger(operand);
  if (number !== undefined && Object.values(TYPE_NUMBERS).includes(number)) return [number];
  throw new Failure('BadValue', `Unknown type name alias or number for $type: ${String(operand)}`);
}

const truthy = (value: unknown): boolean =>
  value !== false && value !== null && value !== undefined && asDouble(value) !== 0;

const combinators = ['$and', '$or', '$nor'];

export const elements: Record<string, Operator> = {
  $exists: {
    read: (operand) => {
      const exists: Part = { op: '$exists', operand: true, test: (value) => value !== undefined };
      return truthy(operand) ? exists : { kind: 'none', parts: [exists] };
    },
  },
  $type: {
    read: (operand) => {
      const wanted = new Set(typeNumbers(operand));
      return { op: '$type', operand, test: (value) => wanted.has(typeNumber(value)) };
    },
  },
  $regex: { read: (operand, _tools, beside) => regularExpression(readPattern(operand, beside.$options)) },
  $options: {
    read: (_operand, _tools, beside) => {
      if (!('$regex' in beside)) throw new Failure('BadValue', '$options needs a $regex');
      return { kind: 'all', parts: [] };
    },
  },
  $not: {
    read: (operand, tools) => {
      if (isOperators(operand)) return { kind: 'none', parts: [tools.operators(operand)] };
      return { kind: 'none', parts: [regularExpression(readPattern(operand))] };
    },
  },
  $size: {
    read: (operand) => {
      const size = toInteger(operand);
      if (size === undefined || size < 0)
        throw new Failure('BadValue', `Failed to parse $size. Expected a non-negative integer`);
      return { op: '$size', operand, whole: true, test: (value) => isArray(value) && items(value).length === size };
    },
  },
  $all: {
    read: (operand, tools) => {
      if (!Array.isArray(operand)) throw new Failure('BadValue', '$all needs an array');
      const parts = operand.map((value: unknown) => (isOperators(value) ? tools.operators(value) : equality(value)));
      return parts.length > 0 ? { kind: 'all', parts } : { kind: 'any', parts };
    },
  },
  $elemMatch: {
    read: (operand, tools) => {
      if (!isDocument(operand)) throw new Failure('BadValue', '$elemMatch needs an Object');
      if (isOperators(operand) && !combinators.includes(Object.keys(operand)[0] ?? '')) {
        const part = tools.operators(operand);
        return {
          op: '$elemMatch',
          operand,
          whole: true,
          test: (value) => isArray(value) && items(value).some((item) => tools.holds(part, item)),
        };
      }
      const filter = tools.filter(operand);
      const fits = (item: unknown): boolean => (isDocument(item) || isArray(item)) && tools.matches(filter, item);
      return { op: '$elemMatch', operand, whole: true, test: (value) => isArray(value) && items(value).some(fits) };
    },
  },
};
