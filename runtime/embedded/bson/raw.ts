/** Reads fields straight out of BSON bytes, so that a scan decodes only what its filter asks for. */
import { Decimal128, deserialize, Double, Int32, Long, ObjectId } from 'bson';
import { Failure } from '../failure.ts';

type Visit = (type: number, nameEnd: number, at: number, end: number, nameStart: number) => boolean;

const FIXED: Record<number, number> = {
  0x01: 8, 0x06: 0, 0x07: 12, 0x08: 1, 0x09: 8, 0x0a: 0, 0x10: 4, 0x11: 8, 0x12: 8, 0x13: 16, 0x7f: 0, 0xff: 0,
}; // prettier-ignore
/** Bytes added to the length written in front of the value. */
const PREFIXED: Record<number, number> = { 0x02: 4, 0x03: 0, 0x04: 0, 0x05: 5, 0x0c: 16, 0x0d: 4, 0x0e: 4, 0x0f: 0 };

export const malformed = (why: string): Failure => new Failure('BadValue', `malformed BSON: ${why}`);

function valueEnd(bytes: Buffer, type: number, at: number): number {
  const fixed = FIXED[type];
  if (fixed !== undefined) return at + fixed;
  const prefix = PREFIXED[type];
  if (prefix !== undefined) return at + prefix + bytes.readInt32LE(at);
  if (type === 0x0b) return bytes.indexOf(0, bytes.indexOf(0, at) + 1) + 1;
  throw malformed(`type 0x${type.toString(16)}`);
}

/** Calls `visit` for each element between the document's length and its closing zero until it answers true. */
export function eachElement(bytes: Buffer, start: number, end: number, visit: Visit): void {
  let at = start + 4;
  while (at < end - 1) {
    const type = bytes[at] ?? 0;
    const nameEnd = bytes.indexOf(0, at + 1);
    if (nameEnd < 0) throw malformed('a field name without an end');
    const next = valueEnd(bytes, type, nameEnd + 1);
    if (next > end - 1 || next <= nameEnd) throw malformed('a value runs past its document');
    if (visit(type, nameEnd, nameEnd + 1, next, at + 1)) return;
    at = next;
  }
}

/** Rare types go through the bson package, wrapped as a document of one field. */
function viaPackage(bytes: Buffer, type: number, at: number, end: number): unknown {
  const wrapped = Buffer.alloc(end - at + 8);
  wrapped.writeInt32LE(wrapped.length, 0);
  wrapped[4] = type;
  wrapped[5] = 0x76;
  bytes.copy(wrapped, 7, at, end);
  return deserialize(wrapped, { promoteValues: false, bsonRegExp: true }).v;
}

const READ: Record<number, (bytes: Buffer, at: number, end: number) => unknown> = {
  0x01: (bytes, at) => new Double(bytes.readDoubleLE(at)),
  0x02: (bytes, at, end) => bytes.toString('utf8', at + 4, end - 1),
  0x03: (bytes, at, end) => new RawDocument(bytes, at, end),
  0x04: (bytes, at, end) => new RawArray(bytes, at, end),
  0x06: () => null,
  0x07: (bytes, at, end) => new ObjectId(bytes.subarray(at, end)),
  0x08: (bytes, at) => bytes[at] === 1,
  0x09: (bytes, at) => new Date(Number(bytes.readBigInt64LE(at))),
  0x0a: () => null,
  0x10: (bytes, at) => new Int32(bytes.readInt32LE(at)),
  0x12: (bytes, at) => new Long(bytes.readInt32LE(at), bytes.readInt32LE(at + 4)),
  0x13: (bytes, at, end) => new Decimal128(Uint8Array.prototype.slice.call(bytes, at, end)),
};

function read(bytes: Buffer, type: number, at: number, end: number): unknown {
  return READ[type]?.(bytes, at, end) ?? (type === 0x0a || type === 0x06 ? null : viaPackage(bytes, type, at, end));
}

const names = new Map<string, Buffer>();
function encoded(name: string): Buffer {
  let found = names.get(name);
  if (!found) {
    if (names.size > 10_000) names.clear();
    found = Buffer.from(name);
    names.set(name, found);
  }
  return found;
}

abstract class Raw {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;

  constructor(bytes: Buffer, start = 0, end = start + bytes.readInt32LE(start)) {
    if (end > bytes.length || end - start < 5) throw malformed('a length that does not fit');
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }

  /** The document's own bytes, not copied. */
  slice(): Buffer {
    return this.bytes.subarray(this.start, this.end);
  }
}

type Place = { type: number; at: number; end: number };

export class RawDocument extends Raw {
  #places: Map<string, Place> | undefined;

  /** Notes once where every field lies, for a document that is asked for many of them. */
  located(): this {
    const places = new Map<string, Place>();
    eachElement(this.bytes, this.start, this.end, (type, nameEnd, at, end, nameStart) => {
      const name = this.bytes.toString('utf8', nameStart, nameEnd);
      if (!places.has(name)) places.set(name, { type, at, end });
      return false;
    });
    this.#places = places;
    return this;
  }

  /** Whether a field is the same here and there, byte for byte, or missing in both. Both are located. */
  sameField(name: string, other: RawDocument): boolean {
    const here = this.#places?.get(name);
    const there = other.#places?.get(name);
    if (!here || !there) return here === there;
    return here.type === there.type && this.#bytesAt(here).equals(other.#bytesAt(there));
  }

  #bytesAt({ at, end }: Place): Buffer {
    return this.bytes.subarray(at, end);
  }

  /** The value of a field; undefined when it is missing. */
  get(name: string): unknown {
    if (this.#places) {
      const place = this.#places.get(name);
      return place && read(this.bytes, place.type, place.at, place.end);
    }
    const wanted = encoded(name);
    const { bytes } = this;
    let found: unknown;
    eachElement(bytes, this.start, this.end, (type, nameEnd, at, end, nameStart) => {
      if (nameEnd - nameStart !== wanted.length) return false;
      for (let i = 0; i < wanted.length; i++) if (bytes[nameStart + i] !== wanted[i]) return false;
      found = read(bytes, type, at, end);
      return true;
    });
    return found;
  }

  entries(): [string, unknown][] {
    const all: [string, unknown][] = [];
    eachElement(this.bytes, this.start, this.end, (type, nameEnd, at, end, nameStart) => {
      all.push([this.bytes.toString('utf8', nameStart, nameEnd), read(this.bytes, type, at, end)]);
      return false;
    });
    return all;
  }
}

export class RawArray extends Raw {
  items(): unknown[] {
    const all: unknown[] = [];
    eachElement(this.bytes, this.start, this.end, (type, _nameEnd, at, end) => {
      all.push(read(this.bytes, type, at, end));
      return false;
    });
    return all;
  }
}
