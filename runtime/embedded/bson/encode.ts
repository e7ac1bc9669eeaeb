/** Writes a value as BSON; documents that still lie in bytes are copied as they are. */
import { serialize } from 'bson';
import { isArray, isDocument, type Plain } from './node.ts';
import { RawArray, RawDocument } from './raw.ts';

const END = Buffer.from([0]);

function element(name: string, value: unknown): Buffer {
  if (isDocument(value)) return Buffer.concat([Buffer.from([0x03]), Buffer.from(`${name}\0`), encode(value)]);
  if (isArray(value)) return Buffer.concat([Buffer.from([0x04]), Buffer.from(`${name}\0`), encodeArray(value)]);
  const wrapped = serialize({ [name]: value }, { ignoreUndefined: true });
  return Buffer.from(wrapped.buffer, wrapped.byteOffset + 4, wrapped.length - 5);
}

function framed(parts: Buffer[]): Buffer {
  const head = Buffer.alloc(4);
  const all = Buffer.concat([head, ...parts, END]);
  all.writeInt32LE(all.length, 0);
  return all;
}

function encodeArray(array: unknown[] | RawArray): Buffer {
  return array instanceof RawArray ? array.slice() : framed(array.map((item, at) => element(String(at), item)));
}

export function encode(document: Plain | RawDocument): Buffer {
  if (document instanceof RawDocument) return document.slice();
  return framed(Object.entries(document).map(([name, value]) => element(name, value)));
}
