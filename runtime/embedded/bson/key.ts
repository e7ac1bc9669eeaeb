/** Encodes values so that comparing the bytes compares the values in BSON order: the one definition of order. */
import { type Binary, type BSONRegExp, type Code, Long, type ObjectId } from 'bson';
import { notSupported } from '../failure.ts';
import { entries, isArray, isDocument, items } from './node.ts';
import { numberKey } from './number.ts';
import { bsonClass, RANK, rank } from './rank.ts';

/** Stands for the key of an empty array, which sorts before null. */
export const EMPTY = Symbol('empty array');

export class KeyWriter {
  #bytes = Buffer.allocUnsafe(128);
  #length = 0;

  /** Appends one value; `descending` turns its order round. */
  value(value: unknown, descending = false): this {
    const from = this.#length;
    this.#write(value);
    if (descending) for (let i = from; i < this.#length; i++) this.#bytes[i] = 255 - (this.#bytes[i] ?? 0);
    return this;
  }

  /** Forgets what was written. */
  restart(): void {
    this.#length = 0;
  }

  /** The bytes written so far, copied. */
  done(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#length));
  }

  #write(value: unknown): void {
    if (value === EMPTY) {
      this.#byte(RANK.empty);
      return;
    }
    const order = rank(value);
    this.#byte(order);
    BODY[order]?.(this, value);
  }

  #byte(byte: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = byte;
  }

  #room(size: number): void {
    if (this.#length + size <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe((this.#length + size) * 2);
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }

  bytes(bytes: ArrayLike<number>): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Text in UTF-8, closed by a zero; a zero or one inside becomes two bytes so that it sorts after the end. */
  text(text: string): void {
    const bytes = Buffer.from(text);
    if (bytes.some((byte) => byte < 2)) for (const byte of bytes) this.bytes(byte < 2 ? [1, byte + 1] : [byte]);
    else this.bytes(bytes);
    this.#byte(0);
  }

  integer64(value: bigint): void {
    this.#room(8);
    this.#length = this.#bytes.writeBigUInt64BE(BigInt.asUintN(64, value), this.#length);
  }

  fields(value: unknown): void {
    for (const [name, inner] of isDocument(value) ? entries(value) : []) {
      this.#byte(rank(inner));
      this.text(name);
      this.#write(inner);
    }
    this.#byte(0);
  }

  elements(value: unknown): void {
    for (const inner of isArray(value) ? items(value) : []) this.#write(inner);
    this.#byte(0);
  }
}

const SIGN = 1n << 63n;

const BODY: Record<number, (key: KeyWriter, value: unknown) => void> = {
  [RANK.number]: (key, value) => key.bytes(numberKey(value)),
  [RANK.string]: (key, value) => key.text(typeof value === 'string' ? value : String(value)),
  [RANK.object]: (key, value) => key.fields(value),
  [RANK.array]: (key, value) => key.elements(value),
  [RANK.binData]: (key, value) => {
    const { buffer, sub_type: kind, position } = value as Binary;
    key.bytes([position >>> 24, (position >>> 16) & 255, (position >>> 8) & 255, position & 255, kind]);
    key.bytes(buffer.subarray(0, position));
  },
  [RANK.objectId]: (key, value) => key.bytes((value as ObjectId).id),
  [RANK.bool]: (key, value) => key.bytes([value === true ? 1 : 0]),
  [RANK.date]: (key, value) => {
    const time = (value as Date).getTime();
    key.integer64(BigInt(Number.isNaN(time) ? 0 : time) + SIGN);
  },
  [RANK.timestamp]: (key, value) => key.integer64((value as Long).toBigInt()),
  [RANK.regex]: (key, value) => {
    key.text((value as BSONRegExp).pattern);
    key.text((value as BSONRegExp).options);
  },
  [RANK.javascript]: (key, value) => {
    if (bsonClass(value) !== 'Code' || (value as Code).scope)
      throw notSupported(`Comparison of ${bsonClass(value) ?? typeof value}`, 'BadValue');
    key.text((value as Code).code);
  },
};

export const keyOf = (value: unknown): Buffer => new KeyWriter().value(value).done();
