/** Documents as bytes: checked on the way in, `_id` first, built from values on the way out. */
import { ObjectId, serialize } from 'bson';
import { Failure } from '../failure.ts';
import { child, type Plain, plainDocument } from './node.ts';
import { eachElement, malformed, RawArray, RawDocument } from './raw.ts';
import { isArray } from './node.ts';

export const MAX_DOCUMENT = 16 * 1024 * 1024;
const MAX_DEPTH = 180;

function walk(document: RawDocument | RawArray, depth: number): void {
  if (depth > MAX_DEPTH) throw malformed('nested too deep');
  const { bytes, start, end } = document;
  if (bytes.readInt32LE(start) !== end - start || bytes[end - 1] !== 0) throw malformed('a document without an end');
  eachElement(bytes, start, end, (type, _nameEnd, at, next) => {
    if (type === 0x03) walk(new RawDocument(bytes, at, next), depth + 1);
    if (type === 0x04) walk(new RawArray(bytes, at, next), depth + 1);
    return false;
  });
}

/** Walks every element once, so that later reads cannot run out of the bytes. */
export function checkBson(document: RawDocument): void {
  try {
    walk(document, 0);
  } catch (reason) {
    throw reason instanceof RangeError ? malformed('a length that does not fit') : reason;
  }
}

export function checkSize(bytes: Buffer): Buffer {
  if (bytes.length <= MAX_DOCUMENT) return bytes;
  throw new Failure(
    'BSONObjectTooLarge',
    `BSONObj size: ${bytes.length} is invalid. Size must be between 0 and ${MAX_DOCUMENT}`,
  );
}

/** @throws Failure when the value cannot name a document */
function checkId(id: unknown): void {
  if (isArray(id)) throw new Failure('BadValue', "The '_id' value cannot be of type array");
}

export const toBytes = (document: Plain): Buffer => Buffer.from(serialize(document, { ignoreUndefined: true }));

/** A document as it is stored: size and names checked, `_id` present and in front. */
export function storable(given: RawDocument): Buffer {
  checkSize(given.slice());
  checkBson(given);
  const names = given.entries().map(([name]) => name);
  const dollar = names.find((name) => name.startsWith('$'));
  if (dollar !== undefined)
    throw new Failure('DollarPrefixedFieldName', `a field called '${dollar}' is not supported by the embedded store`);
  const id = child(given, '_id');
  checkId(id);
  if (names[0] === '_id') return Buffer.from(given.slice());
  const { _id = new ObjectId(), ...rest } = plainDocument(given);
  return checkSize(toBytes({ _id, ...rest }));
}
