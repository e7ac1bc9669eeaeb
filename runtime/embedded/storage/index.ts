/** One index of a collection: what it covers, which keys a document has in it, and whether those are free. */
import { deserialize, EJSON, Int32 } from 'bson';
import { isDocument, type Plain, plain } from '../bson/node.ts';
import { asDouble } from '../bson/number.ts';
import type { RawDocument } from '../bson/raw.ts';
import { toBytes } from '../bson/document.ts';
import { equal } from '../bson/compare.ts';
import { Failure, notSupported } from '../failure.ts';
import type { Filter } from '../query/filter.ts';
import { matches, parseFilter } from '../query/match.ts';
import { isPosition } from '../query/path.ts';
import { documentKeys, type DocumentKey, type Pattern, readPattern } from './keys.ts';

/** An index as the client gave it, in the order and with the values `listIndexes` gives back. */
export type IndexSpec = Plain & { name: string; key: Plain };

const OPTIONS = [
  'v',
  'key',
  'name',
  'ns',
  'unique',
  'sparse',
  'background',
  'expireAfterSeconds',
  'partialFilterExpression',
];
const KEY_LIMIT = 32;

/** @throws Failure for a kind of index or an option the store does not have */
export function readIndexSpec(given: Plain): IndexSpec {
  const unknown = Object.keys(given).find((option) => !OPTIONS.includes(option));
  if (unknown !== undefined) throw notSupported(`index option '${unknown}'`, 'InvalidOptions');
  const { key, name, unique, sparse, expireAfterSeconds, partialFilterExpression } = given;
  if (!isDocument(key) || Object.keys(key).length === 0)
    throw new Failure('CannotCreateIndex', 'Index keys cannot be empty.');
  const pattern = readPattern(key as Plain, 'index key');
  if (pattern.length > KEY_LIMIT) throw new Failure('CannotCreateIndex', `an index has at most ${KEY_LIMIT} fields`);
  if (pattern.some(({ path }) => path.some(isPosition)))
    throw notSupported('an index on an array position', 'CannotCreateIndex');
  if (typeof name !== 'string' || name === '')
    throw new Failure('FailedToParse', "The 'name' field is a required property of an index specification");
  if (partialFilterExpression !== undefined && sparse === true)
    throw new Failure('CannotCreateIndex', 'cannot mix "partialFilterExpression" and "sparse" options');
  if (partialFilterExpression !== undefined) parseFilter(partialFilterExpression);
  if (expireAfterSeconds !== undefined && (pattern.length > 1 || !((asDouble(expireAfterSeconds) ?? -1) >= 0)))
    throw new Failure(
      'CannotCreateIndex',
      'TTL indexes are single-field indexes with expireAfterSeconds of at least 0',
    );
  return {
    v: new Int32(2),
    key: key as Plain,
    name,
    ...(unique === true ? { unique } : {}),
    ...(sparse === true ? { sparse } : {}),
    ...(expireAfterSeconds === undefined ? {} : { expireAfterSeconds }),
    ...(partialFilterExpression === undefined ? {} : { partialFilterExpression }),
  };
}

export class Index {
  readonly id: number;
  readonly spec: IndexSpec;
  readonly pattern: Pattern;
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly partial: Filter | undefined;
  /** Seconds after which a document with a date in this index is removed. */
  readonly expireAfter: number | undefined;
  /** Paths at which some document has or had an array. */
  readonly arrays: Set<string>;
  /** Top-level fields the keys depend on; undefined when the condition of the index may look anywhere. */
  readonly #heads: readonly string[] | undefined;
  /** Some key was too long to keep whole, so the index no longer gives an order. */
  long: boolean;

  constructor(id: number, spec: IndexSpec, arrays: readonly string[] = [], long = false) {
    this.id = id;
    this.spec = spec;
    this.pattern = readPattern(spec.key, 'index key');
    this.unique = spec.unique === true || spec.name === '_id_';
    this.sparse = spec.sparse === true;
    this.partial = spec.partialFilterExpression === undefined ? undefined : parseFilter(spec.partialFilterExpression);
    this.#heads = headsOf([...Object.keys(spec.key), ...Object.keys(spec.partialFilterExpression ?? {})]);
    this.expireAfter = asDouble(spec.expireAfterSeconds);
    this.arrays = new Set(arrays);
    this.long = long;
  }

  get multikey(): boolean {
    return this.arrays.size > 0;
  }

  /** The keys of the document here, and whether they tell something new about the index (an array, a long key). */
  keysOf(document: RawDocument): { keys: DocumentKey[]; learned: boolean } {
    if (this.partial && !matches(this.partial, document)) return { keys: [], learned: false };
    const { keys, arrays, long, nothing } = documentKeys(this.pattern, document);
    if (this.sparse && nothing) return { keys: [], learned: false };
    const before = this.arrays.size;
    for (const path of arrays) this.arrays.add(path);
    const learned = this.arrays.size > before || (long && !this.long);
    this.long ||= long;
    return { keys, learned };
  }

  /** Whether the keys may differ between two located documents. */
  movedBetween(was: RawDocument, is: RawDocument): boolean {
    return !(this.#heads?.every((head) => was.sameField(head, is)) ?? false);
  }

  /** Whether an index made from the other specification would be the same. */
  sameAs(spec: IndexSpec): boolean {
    return equal(deserialize(toBytes({ ...this.spec, name: '' })), deserialize(toBytes({ ...spec, name: '' })));
  }
}

function headsOf(paths: readonly string[]): string[] | undefined {
  if (paths.some((path) => path.startsWith('$'))) return undefined;
  return [...new Set(paths.map((path) => path.split('.')[0] ?? path))];
}

const shown = (value: unknown): string => EJSON.stringify(plain(value ?? null));

export function duplicate(namespace: string, index: Index, values: unknown[]): Failure {
  const names = Object.keys(index.spec.key);
  const keyValue = Object.fromEntries(
    names.map((name, field) => [name, typeof values[field] === 'symbol' ? undefined : (values[field] ?? null)]),
  );
  const key = names.map((name) => `${name}: ${shown(keyValue[name])}`).join(', ');
  return new Failure(
    'DuplicateKey',
    `E11000 duplicate key error collection: ${namespace} index: ${index.spec.name} dup key: { ${key} }`,
    {
      keyPattern: index.spec.key,
      keyValue,
    },
  );
}
