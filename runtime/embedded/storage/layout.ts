/** Where things lie in the key space of LMDB. */
import type { KeyRange } from './store.ts';

const RECORD_BYTES = 6;

function tagged(tag: string, id: number, tail?: Buffer, record?: number): Buffer {
  const size = 5 + (tail?.length ?? 0);
  const bytes = Buffer.allocUnsafe(size + (record === undefined ? 0 : RECORD_BYTES));
  bytes[0] = tag.charCodeAt(0);
  bytes.writeUInt32BE(id, 1);
  tail?.copy(bytes, 5);
  if (record !== undefined) bytes.writeUIntBE(record, size, RECORD_BYTES);
  return bytes;
}

export const layout = {
  collection: (namespace: string): Buffer => Buffer.from(`c${namespace}`),
  collections: { low: Buffer.from('c'), high: Buffer.from('c') } satisfies KeyRange,
  counter: Buffer.from('m'),
  /** Key ranges of what was dropped and is not yet cleared away. */
  garbage: { low: Buffer.from('g'), high: Buffer.from('g') } satisfies KeyRange,
  discarded: (prefix: Buffer): Buffer => Buffer.concat([Buffer.from('g'), prefix]),
  documents: (collection: number): Buffer => tagged('d', collection),
  document: (collection: number, id: number): Buffer => tagged('d', collection, undefined, id),
  index: (index: number): Buffer => tagged('i', index),
  indexEntry: (index: number, key: Buffer, id: number): Buffer => tagged('i', index, key, id),
  indexKey: (index: number, key: Buffer): Buffer => tagged('i', index, key),
  /** The record a document key or index entry ends with. */
  recordOf: (key: Buffer): number => key.readUIntBE(key.length - RECORD_BYTES, RECORD_BYTES),
};
