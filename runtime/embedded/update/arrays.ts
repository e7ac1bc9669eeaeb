/** Update operators on arrays. */
import { compare, equal } from '../bson/compare.ts';
import { isDocument, type Plain } from '../bson/node.ts';
import { typeName } from '../bson/rank.ts';
import { Failure } from '../failure.ts';
import { toInteger } from '../query/elements.ts';
import { isOperators } from '../query/filter.ts';
import { matches, parseFilter } from '../query/match.ts';
import { readPattern, sortKey } from '../storage/keys.ts';
import type { Operator } from './operators.ts';
import { unknownOperator } from './operators.ts';
import type { Place } from './target.ts';

function arrayAt({ read, path }: Place, who: string): unknown[] | undefined {
  const value = read();
  if (value === undefined || Array.isArray(value)) return value;
  throw new Failure('BadValue', `Cannot apply ${who} to non-array field '${path}' which has type ${typeName(value)}`);
}

const isEach = (operand: unknown): operand is Plain => isDocument(operand) && Object.hasOwn(operand, '$each');

function eachOf(operand: Plain, who: string): unknown[] {
  if (Array.isArray(operand.$each)) return operand.$each;
  throw new Failure(
    'TypeMismatch',
    `The argument to $each in ${who} must be an array but it was of type: ${typeName(operand.$each)}`,
  );
}

function integerOf(operand: Plain, name: string): number | undefined {
  if (!(name in operand)) return undefined;
  const number = toInteger(operand[name]);
  if (number === undefined) throw new Failure('BadValue', `The value for ${name} must be an integer`);
  return number;
}

type Change = (array: unknown[]) => unknown[];

function ordering(sort: unknown): Change {
  if (sort === undefined) return (array) => array;
  if (isDocument(sort)) {
    const pattern = readPattern(sort as Plain, '$sort');
    return (array) =>
      array
        .map((item) => ({ item, key: sortKey(pattern, item) }))
        .sort((a, b) => Buffer.compare(a.key, b.key))
        .map(({ item }) => item);
  }
  const direction = toInteger(sort);
  if (direction !== 1 && direction !== -1)
    throw new Failure('BadValue', 'The $sort element value must be either 1 or -1');
  return (array) => [...array].sort((a, b) => compare(a, b) * direction);
}

function pushing(operand: unknown): Change {
  if (!isEach(operand)) return (array) => [...array, operand];
  const unknown = Object.keys(operand).find((name) => !['$each', '$slice', '$sort', '$position'].includes(name));
  if (unknown !== undefined) throw unknownOperator(`$push ${unknown}`);
  const added = eachOf(operand, '$push');
  const order = ordering(operand.$sort);
  const slice = integerOf(operand, '$slice');
  const position = integerOf(operand, '$position');
  return (array) => {
    const joined = position === undefined ? [...array, ...added] : [...array];
    if (position !== undefined) joined.splice(position, 0, ...added);
    const sorted = order(joined);
    if (slice === undefined) return sorted;
    return slice >= 0 ? sorted.slice(0, slice) : sorted.slice(slice);
  };
}

/** What `$pull` takes out: items equal to the operand, or fitting its operators or filter. */
function pulled(operand: unknown): (item: unknown) => boolean {
  if (isOperators(operand)) {
    const filter = parseFilter({ item: operand });
    return (item) => matches(filter, { item });
  }
  if (!isDocument(operand)) {
    const filter = parseFilter({ item: operand });
    return (item) =>
      Array.isArray(operand) ? equal(item, operand) : matches(filter, { item }) && !Array.isArray(item);
  }
  const filter = parseFilter(operand);
  return (item) => isDocument(item) && matches(filter, item);
}

/** Takes items out of an array that is there; leaves a missing one alone. */
const without =
  (who: string, unwanted: (item: unknown) => boolean) =>
  (place: Place): void => {
    const array = arrayAt(place, who);
    if (array?.some(unwanted)) place.write(array.filter((item) => !unwanted(item)));
  };

export const arrayOperators: Record<string, Operator> = {
  $push: {
    create: true,
    read: (operand) => {
      const push = pushing(operand);
      return (place) => place.write(push(arrayAt(place, '$push') ?? []));
    },
  },
  $addToSet: {
    create: true,
    read: (operand) => {
      const added = isEach(operand) ? eachOf(operand, '$addToSet') : [operand];
      return (place) => {
        const array = arrayAt(place, '$addToSet');
        const result = [...(array ?? [])];
        for (const item of added) if (!result.some((present) => equal(present, item))) result.push(item);
        if (!array || result.length > array.length) place.write(result);
      };
    },
  },
  $pull: { create: false, read: (operand) => without('$pull', pulled(operand)) },
  $pullAll: {
    create: false,
    read: (operand) => {
      if (!Array.isArray(operand)) throw new Failure('BadValue', '$pullAll requires an array argument');
      return without('$pullAll', (item) => operand.some((unwanted) => equal(unwanted, item)));
    },
  },
  $pop: {
    create: false,
    read: (operand) => {
      const end = toInteger(operand);
      if (end !== 1 && end !== -1) throw new Failure('FailedToParse', '$pop expects 1 or -1');
      return (place) => {
        const array = arrayAt(place, '$pop');
        if (array && array.length > 0) place.write(end === 1 ? array.slice(0, -1) : array.slice(1));
      };
    },
  },
};
