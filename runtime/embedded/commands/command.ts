/** What a command is, and the fields every command may carry. */
import { isDocument, type Plain } from '../bson/node.ts';
import { asDouble } from '../bson/number.ts';
import { Failure, notSupported } from '../failure.ts';
import { toInteger } from '../query/elements.ts';
import type { Query } from '../plan/query.ts';
import type { Catalog } from '../storage/catalog.ts';
import { type Pattern, readPattern } from '../storage/keys.ts';
import type { Cursors } from '../wire/cursors.ts';
import type { Request } from '../wire/message.ts';

export type Context = { catalog: Catalog; cursors: Cursors };

export type Command = {
  name: string;
  /** Fields it understands, besides its own name and those any command may carry. */
  fields: readonly string[];
  /** What it reads, for explain: the query and the names of the stages that follow. */
  reads?: (body: Plain) => { query: Query; names: string[] };
  run: (request: Request, context: Context) => Promise<Plain> | Plain;
};

const COMMON = [
  '$db', 'lsid', '$clusterTime', '$readPreference', 'readConcern', 'writeConcern', 'comment', 'maxTimeMS', 'apiVersion', 'apiStrict', 'apiDeprecationErrors',
]; // prettier-ignore
const TRANSACTION = ['txnNumber', 'autocommit', 'startTransaction'];

/** What one server without replicas can promise; other wishes are refused rather than ignored. */
const CONCERNS: Record<string, (concern: unknown) => void> = {
  readConcern: (concern) => {
    if (documentOf(concern, 'readConcern').level === 'snapshot') throw notSupported("readConcern 'snapshot'");
  },
  writeConcern: (concern) => {
    if ((asDouble(documentOf(concern, 'writeConcern').w) ?? 0) > 1)
      throw notSupported('writeConcern w > 1', 'BadValue');
  },
};

/** @throws Failure naming a field the command does not understand */
export function checkFields({ name, fields }: Command, body: Plain): void {
  for (const field of Object.keys(body).slice(1)) {
    if (TRANSACTION.includes(field)) throw notSupported(`a transaction ('${field}')`);
    CONCERNS[field]?.(body[field]);
    if (!COMMON.includes(field) && !fields.includes(field))
      throw notSupported(`BSON field '${name}.${field}'`, 'InvalidOptions');
  }
}

export function namespaceOf({ database, body, name }: Request): string {
  const collection = body[name];
  if (typeof collection !== 'string' || collection === '')
    throw new Failure('InvalidNamespace', `collection name has invalid type in ${name}`);
  return `${database}.${collection}`;
}

export function documentOf(value: unknown, what: string): Plain {
  if (value === undefined || value === null) return {};
  if (!isDocument(value)) throw new Failure('TypeMismatch', `${what} must be an object`);
  return value as Plain;
}

/** A whole number that is not negative; undefined when the field is absent. */
export function countOf(value: unknown, what: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  const number = toInteger(value);
  if (number === undefined || number < 0) throw new Failure('BadValue', `${what} must be a non-negative integer`);
  return number;
}

export const sortOf = (value: unknown): Pattern => {
  const sort = documentOf(value, 'sort');
  const [only] = Object.keys(sort);
  if (only === '$natural' && Object.keys(sort).length === 1)
    return [{ path: ['$natural'], direction: asDouble(sort.$natural) === -1 ? -1 : 1 }];
  return readPattern(sort, 'sort');
};
