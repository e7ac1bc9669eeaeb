/** Projections of find and findAndModify: fields kept or left out, slices and matched items of arrays. */
import { asDouble } from '../bson/number.ts';
import { child, entries, isArray, isDocument, items, type Plain, plain, plainDocument, put } from '../bson/node.ts';
import { RawDocument } from '../bson/raw.ts';
import { Failure, notSupported } from '../failure.ts';
import { toInteger } from './elements.ts';
import { type Filter, isOperators } from './filter.ts';
import { matches, parseFilter } from './match.ts';
import { matchedPosition } from './position.ts';

export type Projection = (document: RawDocument) => Plain;

type Tree = Map<string, Tree | true>;
type Change = (document: Plain, whole: RawDocument) => void;

function plant(tree: Tree, path: string): void {
  const segments = path.split('.');
  let at = tree;
  for (const [depth, segment] of segments.entries()) {
    const here = at.get(segment);
    if (here === true || (depth === segments.length - 1 && here))
      throw new Failure('BadValue', `Path collision at ${path}`);
    if (depth === segments.length - 1) at.set(segment, true);
    else {
      const next: Tree = here ?? new Map<string, Tree | true>();
      at.set(segment, next);
      at = next;
    }
  }
}

function included(value: unknown, tree: Tree): unknown {
  if (isArray(value))
    return items(value)
      .filter((item) => isDocument(item) || isArray(item))
      .map((item) => included(item, tree));
  if (!isDocument(value)) return undefined;
  const kept: Plain = {};
  for (const [name, inner] of entries(value)) {
    const branch = tree.get(name);
    const result = branch === true ? plain(inner) : branch && included(inner, branch);
    if (result !== undefined) put(kept, name, result);
  }
  return kept;
}

function excluded(value: unknown, tree: Tree): unknown {
  if (isArray(value)) return items(value).map((item) => excluded(item, tree));
  if (!isDocument(value)) return value;
  const kept: Plain = {};
  for (const [name, inner] of entries(value)) {
    const branch = tree.get(name);
    if (branch !== true) put(kept, name, branch ? excluded(inner, branch) : plain(inner));
  }
  return kept;
}

function replaceAt(document: unknown, path: readonly string[], change: (value: unknown) => unknown): void {
  const [name = '', ...rest] = path;
  if (Array.isArray(document)) for (const item of document) replaceAt(item, path, change);
  else if (isDocument(document) && !(document instanceof RawDocument) && Object.hasOwn(document, name)) {
    if (rest.length > 0) replaceAt(document[name], rest, change);
    else put(document, name, change(document[name]));
  }
}

function sliced(operand: unknown): (value: unknown) => unknown {
  const [from, count] = (Array.isArray(operand) ? operand : [operand]).map(toInteger);
  if (from === undefined || (Array.isArray(operand) && (count === undefined || count <= 0)))
    throw new Failure('BadValue', '$slice needs an integer or [skip, limit]');
  return (value) => {
    if (!Array.isArray(value)) return value;
    const array: unknown[] = value;
    if (count !== undefined) {
      const start = from < 0 ? Math.max(array.length + from, 0) : from;
      return array.slice(start, start + count);
    }
    return from < 0 ? array.slice(from) : array.slice(0, from);
  };
}

/** Sets a field to the first matching item, or leaves it out when there is none. */
function onlyItem(name: string, choose: (array: unknown[], whole: RawDocument) => unknown): Change {
  return (document, whole) => {
    const array = child(whole, name);
    const chosen = isArray(array) ? choose(items(array), whole) : undefined;
    if (chosen === undefined) Reflect.deleteProperty(document, name);
    else put(document, name, [plain(chosen)]);
  };
}

function elemMatch(operand: unknown): (array: unknown[]) => unknown {
  const value = isOperators(operand);
  const filter = parseFilter(value ? { item: operand } : operand);
  return (array) =>
    array.find((item) => (value ? matches(filter, { item }) : isDocument(item) && matches(filter, item)));
}

type Reading = { included: string[]; excluded: string[]; sliced: string[]; changes: Change[]; id: boolean | undefined };

function readOperator(name: string, operators: Record<string, unknown>, reading: Reading): void {
  const [operator = '', operand] = Object.entries(operators)[0] ?? [];
  if (operator === '$slice') {
    const slice = sliced(operand);
    reading.sliced.push(name);
    reading.changes.push((document) => replaceAt(document, name.split('.'), slice));
  } else if (operator === '$elemMatch') {
    if (name.includes('.')) throw new Failure('BadValue', 'Cannot use $elemMatch projection on a nested field');
    reading.included.push(name);
    reading.changes.push(onlyItem(name, elemMatch(operand)));
  } else throw notSupported(`projection operator ${operator}`, 'BadValue');
}

function readField(name: string, value: unknown, filter: Filter, reading: Reading): void {
  if (isOperators(value)) {
    readOperator(name, value, reading);
    return;
  }
  const number = asDouble(value);
  if (typeof value !== 'boolean' && number === undefined)
    throw notSupported(`projection of the value of '${name}'`, 'BadValue');
  const keep = value === true || (number !== undefined && number !== 0);
  if (name === '_id') reading.id = keep;
  else if (name.endsWith('.$')) {
    const array = name.slice(0, -2);
    if (array.includes('.') || !keep) throw notSupported(`projection '${name}'`, 'BadValue');
    reading.included.push(array);
    reading.changes.push(onlyItem(array, (all, whole) => all[matchedPosition(filter, [array], whole) ?? -1]));
  } else (keep ? reading.included : reading.excluded).push(name);
}

/**
 * @param filter the query, which the positional `$` refers to
 * @param only keeps nothing that is not named, even when fields are only left out
 */
export function readProjection(spec: Plain, filter: Filter, only = false): Projection | undefined {
  const reading: Reading = { included: [], excluded: [], sliced: [], changes: [], id: undefined };
  for (const [name, value] of Object.entries(spec)) readField(name, value, filter, reading);
  const names = Object.keys(spec);
  if (names.length === 0) return undefined;
  if (reading.included.length > 0 && reading.excluded.length > 0)
    throw new Failure('BadValue', 'Cannot do exclusion in inclusion projection');
  const tree: Tree = new Map();
  const inclusion =
    only ||
    reading.included.length > 0 ||
    (reading.id === true && reading.excluded.length === 0 && reading.changes.length === 0);
  for (const name of inclusion ? [...reading.included, ...reading.sliced] : reading.excluded) plant(tree, name);
  if (inclusion ? reading.id !== false : reading.id === false) plant(tree, '_id');
  const apply = inclusion ? included : excluded;
  return (document) => {
    const result = plainDocument(apply(document, tree) as Plain);
    for (const change of reading.changes) change(result, document);
    return result;
  };
}
