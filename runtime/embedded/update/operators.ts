/** What an update operator is, and those that change one field by itself. */
import { Long, Timestamp } from 'bson';
import { compare, equal } from '../bson/compare.ts';
import { isDocument } from '../bson/node.ts';
import { typeName } from '../bson/rank.ts';
import { Failure, notSupported } from '../failure.ts';
import { type Arithmetic, calculate, isNumber } from './arithmetic.ts';
import { Int32 } from 'bson';
import type { Place } from './target.ts';

export type Operator = {
  /** Makes documents along a missing path. */
  create: boolean;
  /** Only when the update inserts. */
  onInsert?: true;
  /** Checks the operand once and returns what to do at each place. */
  read: (operand: unknown, path: string) => (place: Place) => void;
};

const ZERO = new Int32(0);

function arithmetic(name: string, operation: Arithmetic): Operator {
  return {
    create: true,
    read: (operand, path) => {
      if (!isNumber(operand))
        throw new Failure('TypeMismatch', `Cannot ${name} with non-numeric argument: {${path}: ${typeName(operand)}}`);
      return ({ read, write }) => {
        const value = read();
        if (value !== undefined && !isNumber(value))
          throw new Failure(
            'TypeMismatch',
            `Cannot apply ${name} to a value of non-numeric type. The field '${path}' has type ${typeName(value)}`,
          );
        if (value === undefined) write(operation === '+' ? operand : calculate(ZERO, '*', operand, name));
        else write(calculate(value, operation, operand, name));
      };
    },
  };
}

function extreme(better: (order: number) => boolean): Operator {
  return {
    create: true,
    read:
      (operand) =>
      ({ read, write }) => {
        const value = read();
        if (value === undefined || better(compare(operand, value))) write(operand);
      },
  };
}

function currentDate(operand: unknown): () => unknown {
  if (operand === true) return () => new Date();
  const type = isDocument(operand) && 'type' in operand ? operand.type : undefined;
  if (type === 'date') return () => new Date();
  if (type === 'timestamp') return () => new Timestamp(Long.fromBits(1, Math.floor(Date.now() / 1000)));
  throw new Failure('BadValue', "$currentDate needs true or { $type: 'date' } or { $type: 'timestamp' }");
}

const set =
  (operand: unknown) =>
  ({ read, write }: Place): void => {
    const value = read();
    if (
      value === undefined ||
      !equal(value, operand) ||
      typeName(value) !== typeName(operand) ||
      typeof value === 'object'
    )
      write(operand);
  };

export const fieldOperators: Record<string, Operator> = {
  $set: { create: true, read: set },
  $setOnInsert: { create: true, onInsert: true, read: set },
  $unset: {
    create: false,
    read:
      () =>
      ({ remove }) =>
        remove(),
  },
  $inc: arithmetic('$inc', '+'),
  $mul: arithmetic('$mul', '*'),
  $min: extreme((order) => order < 0),
  $max: extreme((order) => order > 0),
  $currentDate: {
    create: true,
    read: (operand) => {
      const wanted = isDocument(operand) && '$type' in operand ? { type: operand.$type } : operand;
      const now = currentDate(wanted);
      return ({ write }) => write(now());
    },
  },
};

export const unknownOperator = (name: string): Failure =>
  notSupported(`Unknown modifier: ${name}; it`, 'FailedToParse');
