/** Reads an update document once and applies it to documents. */
import { ObjectId } from 'bson';
import { checkSize, toBytes } from '../bson/document.ts';
import { equal } from '../bson/compare.ts';
import { isArray, isDocument, type Plain, plain, plainDocument, put } from '../bson/node.ts';
import { RawDocument } from '../bson/raw.ts';
import { Failure, notSupported } from '../failure.ts';
import type { Filter } from '../query/filter.ts';
import { certain, matches, parseFilter } from '../query/match.ts';
import { matchedPosition } from '../query/position.ts';
import { arrayOperators } from './arrays.ts';
import { fieldOperators, type Operator, unknownOperator } from './operators.ts';
import { placesOf, type Positions } from './target.ts';

const OPERATORS: Record<string, Operator> = { ...fieldOperators, ...arrayOperators };

type Step = { paths: string[]; onInsert: boolean; apply: (document: Plain, positions: Positions) => void };

export type Update = {
  /** Replaces the document whole instead of changing fields. */
  replacement: boolean;
  /** The document after the update; undefined when it stays the same. */
  change: (bytes: Buffer, filter: Filter) => Buffer | undefined;
  /** The document an upsert inserts when the filter finds none. */
  insert: (filter: Filter) => Buffer;
};

function step(name: string, path: string, operand: unknown): Step {
  if (name === '$rename') return renaming(path, operand);
  const operator = OPERATORS[name];
  if (!operator) throw unknownOperator(name);
  const act = operator.read(operand, path);
  return {
    paths: [path],
    onInsert: operator.onInsert === true,
    apply: (document, positions) => {
      for (const place of placesOf(document, path, positions, operator.create)) act(place);
    },
  };
}

function renaming(from: string, to: unknown): Step {
  if (typeof to !== 'string' || (from + to).includes('$'))
    throw new Failure('BadValue', `The 'to' field for $rename must be a string without positions: ${from}`);
  return {
    paths: [from, to],
    onInsert: false,
    apply: (document, positions) => {
      const [source] = placesOf(document, from, positions, false);
      const value = source?.read();
      if (!source || value === undefined) return;
      source.remove();
      for (const target of placesOf(document, to, positions, true)) target.write(value);
    },
  };
}

function refuseConflicts(paths: string[]): void {
  const sorted = [...paths].sort();
  for (const [at, path] of sorted.entries()) {
    const clash = sorted.find((other, there) => there !== at && (other === path || other.startsWith(`${path}.`)));
    if (clash !== undefined)
      throw new Failure(
        'ConflictingUpdateOperators',
        `Updating the path '${clash}' would create a conflict at '${path}'`,
      );
  }
}

function readSteps(update: Plain): Step[] {
  const steps = Object.entries(update).flatMap(([name, fields]) => {
    if (name !== '$rename' && !Object.hasOwn(OPERATORS, name)) throw unknownOperator(name);
    if (!isDocument(fields))
      throw new Failure('FailedToParse', `Modifiers operate on fields but we found another type for ${name}`);
    return Object.entries(fields).map(([path, operand]) => step(name, path, operand));
  });
  refuseConflicts(steps.flatMap(({ paths }) => paths));
  return steps;
}

function readArrayFilters(given: unknown, steps: Step[]): Positions['filters'] {
  const filters: Positions['filters'] = {};
  for (const document of Array.isArray(given) ? given : []) {
    if (!isDocument(document)) throw new Failure('TypeMismatch', 'arrayFilters holds documents');
    const filter = parseFilter(document);
    const names = new Set(fieldNames(filter));
    const [name] = names;
    if (names.size !== 1 || name === undefined)
      throw new Failure('FailedToParse', 'Each array filter must use a single top-level field name');
    if (!steps.some(({ paths }) => paths.some((path) => path.includes(`$[${name}]`))))
      throw new Failure('FailedToParse', `The array filter for identifier '${name}' was not used in the update`);
    filters[name] = (item) => matches(filter, { [name]: item });
  }
  return filters;
}

function fieldNames(filter: Filter): string[] {
  return filter.kind === 'field' ? [filter.path[0] ?? ''] : filter.of.flatMap(fieldNames);
}

/** Fields a filter fixes by equality, which an upsert starts from. */
function startOf(filter: Filter): Plain {
  const start: Plain = {};
  for (const { path, condition } of certain(filter)) {
    const { op, operand } = condition;
    const single: unknown[] | undefined =
      op === '$eq' ? [operand] : op === '$in' && Array.isArray(operand) && operand.length === 1 ? operand : undefined;
    if (!single) continue;
    for (const place of placesOf(start, path.join('.'), { filters: {}, matched: () => undefined }, true))
      place.write(single[0]);
  }
  return start;
}

function finished(document: Plain): Buffer {
  const { _id = new ObjectId(), ...rest } = document;
  if (isArray(_id)) throw new Failure('BadValue', "The '_id' value cannot be of type array");
  return checkSize(toBytes({ _id, ...rest }));
}

function keepId(before: unknown, after: unknown): void {
  if (before !== undefined && !(after !== undefined && equal(before, after)))
    throw new Failure(
      'ImmutableField',
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    );
}

function replacing(document: Plain): Update {
  const given = document._id;
  const withId = (id: unknown): Buffer => {
    if (given !== undefined) keepId(id, given);
    const rest: Plain = {};
    for (const [name, value] of Object.entries(document)) if (name !== '_id') put(rest, name, value);
    return finished({ ...(given === undefined && id === undefined ? {} : { _id: id ?? given }), ...rest });
  };
  return {
    replacement: true,
    change: (bytes) => {
      const after = withId(plain(new RawDocument(bytes).get('_id')));
      return after.equals(bytes) ? undefined : after;
    },
    insert: (filter) => withId(startOf(filter)._id),
  };
}

/** @param update operators, or a whole document; a pipeline is refused */
export function readUpdate(update: unknown, arrayFilters: unknown): Update {
  if (isArray(update)) throw notSupported('an update by an aggregation pipeline', 'FailedToParse');
  if (!isDocument(update)) throw new Failure('FailedToParse', 'an update must be a document');
  const document = update as Plain;
  const names = Object.keys(document);
  if (!names.some((name) => name.startsWith('$'))) return replacing(document);
  const steps = readSteps(document);
  const filters = readArrayFilters(arrayFilters, steps);
  const applied = (before: Plain, filter: Filter, inserting: boolean): Plain => {
    const id = before._id;
    const original = plainDocument(before);
    const positions: Positions = {
      filters,
      matched: (path) => (inserting ? undefined : matchedPosition(filter, path, original)),
    };
    for (const { apply, onInsert } of steps) if (inserting || !onInsert) apply(before, positions);
    keepId(id, before._id);
    return before;
  };
  return {
    replacement: false,
    change: (bytes, filter) => {
      const after = checkSize(toBytes(applied(plainDocument(new RawDocument(bytes)), filter, false)));
      return after.equals(bytes) ? undefined : after;
    },
    insert: (filter) => finished(applied(startOf(filter), filter, true)),
  };
}
