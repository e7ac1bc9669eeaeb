/** $project, $addFields and $set: fields kept, left out and computed. */
import { asDouble } from '../bson/number.ts';
import { isDocument, type Plain, plain, plainDocument, put } from '../bson/node.ts';
import { RawDocument } from '../bson/raw.ts';
import { encode } from '../bson/encode.ts';
import { Failure } from '../failure.ts';
import { isOperators } from '../query/filter.ts';
import { everything } from '../plan/query.ts';
import { readProjection } from '../query/projection.ts';
import { compileExpression, type Expression } from './expression.ts';

export type Reshape = (node: Plain | RawDocument) => Plain;

type Computed = { path: string[]; value: Expression };

/** Sets a computed value, entering every item of an array on the way; undefined removes. */
export function setAlong(holder: Plain, [name = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    if (value === undefined) Reflect.deleteProperty(holder, name);
    else put(holder, name, value);
    return;
  }
  const inner = Object.hasOwn(holder, name) ? holder[name] : undefined;
  const enter = (item: unknown): Plain => {
    const target = isDocument(item) ? (item as Plain) : {};
    setAlong(target, rest, value);
    return target;
  };
  put(holder, name, Array.isArray(inner) ? inner.map(enter) : enter(inner));
}

function compute(document: Plain, node: Plain | RawDocument, computed: Computed[]): Plain {
  const values = computed.map(({ path, value }) => ({ path, value: plain(value(node)) }));
  for (const { path, value } of values) setAlong(document, path, value);
  return document;
}

const isPlainObject = (value: unknown): value is Plain => isDocument(value) && !isOperators(value);

/** Nested specifications as dotted names. */
function flattened(spec: Plain, prefix = ''): [string, unknown][] {
  return Object.entries(spec).flatMap(([name, value]): [string, unknown][] =>
    isPlainObject(value) && Object.keys(value).length > 0
      ? flattened(value, `${prefix}${name}.`)
      : [[prefix + name, value]],
  );
}

const computedOf = (fields: [string, unknown][]): Computed[] =>
  fields.map(([name, value]) => ({ path: name.split('.'), value: compileExpression(value) }));

export function readAddFields(spec: unknown): Reshape {
  if (!isDocument(spec)) throw new Failure('BadValue', '$addFields specification stage must be an object');
  const computed = computedOf(flattened(spec as Plain));
  return (node) => compute(plainDocument(node), node, computed);
}

const isFlag = (value: unknown): boolean => typeof value === 'boolean' || asDouble(value) !== undefined;

export function readProject(spec: unknown): Reshape {
  if (!isDocument(spec) || Object.keys(spec).length === 0)
    throw new Failure('BadValue', '$project specification must be a non-empty object');
  const fields = flattened(spec as Plain);
  const flags = Object.fromEntries(fields.filter(([, value]) => isFlag(value)));
  const computed = computedOf(fields.filter(([, value]) => !isFlag(value)));
  const dropsId =
    Object.keys(flags).length === 1 && '_id' in flags && (flags._id === false || asDouble(flags._id) === 0);
  const onlyComputed = computed.length > 0 && (Object.keys(flags).length === 0 || dropsId);
  const project = readProjection(onlyComputed && !dropsId ? { _id: true } : flags, everything.filter, onlyComputed);
  return (node) => {
    const raw = node instanceof RawDocument ? node : new RawDocument(encode(node));
    return compute(project?.(raw) ?? {}, node, computed);
  };
}
