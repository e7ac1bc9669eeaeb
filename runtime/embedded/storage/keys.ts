/** The keys one document has in an index, and the order a sort gives it. */
import { createHash } from 'node:crypto';
import { child, isArray, isDocument, items } from '../bson/node.ts';
import { EMPTY, KeyWriter } from '../bson/key.ts';
import { asDouble } from '../bson/number.ts';
import { Failure, notSupported } from '../failure.ts';

export type Direction = 1 | -1;
export type Pattern = readonly { path: readonly string[]; direction: Direction }[];

/** LMDB takes 1,978 bytes a key; longer ones keep a prefix and a digest, and lose their order among each other. */
export const KEPT = 1000;

type Part = { field: number; path: readonly string[] };
type Row = ReadonlyMap<number, unknown>;

/** `arrays` collects the paths at which an array was met. */
type Walk = { arrays: Set<string> };

const product = (left: Row[], right: Row[]): Row[] => left.flatMap((a) => right.map((b) => new Map([...a, ...b])));

function spread(value: unknown, parts: Part[], at: readonly string[], walk: Walk): Row[] {
  const ends = parts.filter(({ path }) => path.length === 0);
  const deeper = parts.filter(({ path }) => path.length > 0);
  const own: Row = new Map(ends.map(({ field }) => [field, value]));
  return deeper.length === 0 ? [own] : product([own], rows(value, deeper, at, walk));
}

function rows(parent: unknown, parts: Part[], at: readonly string[], walk: Walk): Row[] {
  const heads = [...new Set(parts.map(({ path }) => path[0] ?? ''))];
  let several: string | undefined;
  return heads.reduce<Row[]>(
    (sofar, head) => {
      const here = [...at, head];
      const under = parts
        .filter(({ path }) => path[0] === head)
        .map(({ field, path }) => ({ field, path: path.slice(1) }));
      const value = isDocument(parent) ? child(parent, head) : undefined;
      if (!isArray(value)) return product(sofar, spread(value, under, here, walk));
      if (several !== undefined)
        throw new Failure('CannotIndexParallelArrays', `cannot index parallel arrays [${head}] [${several}]`);
      several = head;
      walk.arrays.add(here.join('.'));
      const all = items(value);
      const none: Row[] = [new Map(under.map(({ field, path }) => [field, path.length === 0 ? EMPTY : undefined]))];
      return product(sofar, all.length === 0 ? none : all.flatMap((item) => spread(item, under, here, walk)));
    },
    [new Map()],
  );
}

export type DocumentKey = { bytes: Buffer; values: unknown[] };
export type DocumentKeys = { keys: DocumentKey[]; arrays: Set<string>; long: boolean; nothing: boolean };

const shortened = (key: Buffer): Buffer =>
  key.length <= KEPT ? key : Buffer.concat([key.subarray(0, KEPT), createHash('sha256').update(key).digest()]);

const writer = new KeyWriter();

function encode(pattern: Pattern, values: unknown[]): Buffer {
  writer.restart();
  for (const [field, { direction }] of pattern.entries()) writer.value(values[field], direction === -1);
  return writer.done();
}

/** The values at the paths when no array lies on any of them, which is the common case; undefined otherwise. */
function singleRow(pattern: Pattern, document: unknown): unknown[] | undefined {
  const values: unknown[] = [];
  for (const { path } of pattern) {
    let value = document;
    for (const segment of path) {
      value = isDocument(value) ? child(value, segment) : undefined;
      if (isArray(value)) return undefined;
    }
    values.push(value);
  }
  return values;
}

function valueRows(pattern: Pattern, document: unknown, arrays: Set<string>): unknown[][] {
  const single = singleRow(pattern, document);
  if (single) return [single];
  const parts = pattern.map(({ path }, field) => ({ field, path }));
  return rows(document, parts, [], { arrays }).map((row) => pattern.map((_, field) => row.get(field)));
}

function distinct(keys: DocumentKey[]): DocumentKey[] {
  if (keys.length < 2) return keys;
  return [...new Map(keys.map((key) => [key.bytes.toString('latin1'), key])).values()];
}

/** The distinct keys of a document; `nothing` says that every field is missing. */
export function documentKeys(pattern: Pattern, document: unknown): DocumentKeys {
  const arrays = new Set<string>();
  const all = valueRows(pattern, document, arrays);
  let long = false;
  const keys = all.map((values) => {
    const full = encode(pattern, values);
    long ||= full.length > KEPT;
    return { bytes: shortened(full), values };
  });
  const nothing = all.every((values) => values.every((value) => value === undefined));
  return { keys: distinct(keys), arrays, long, nothing };
}

/** The smallest key of the document under the sort: what its place in the result depends on. */
export function sortKey(pattern: Pattern, document: unknown): Buffer {
  const keys = valueRows(pattern, document, new Set()).map((values) => encode(pattern, values));
  return keys.reduce((least, key) => (Buffer.compare(key, least) < 0 ? key : least));
}

/** @param spec field names with 1 or -1, as in a sort or an index */
export function readPattern(spec: Record<string, unknown>, what: string): Pattern {
  return Object.entries(spec).map(([name, value]) => {
    const direction = asDouble(value);
    if (direction !== 1 && direction !== -1)
      throw notSupported(`${what} { ${name}: ${JSON.stringify(value)} }`, 'BadValue');
    const path = name.split('.');
    if (path.some((segment) => segment === '' || segment.startsWith('$')))
      throw notSupported(`${what} field '${name}'`, 'BadValue');
    return { path, direction };
  });
}
