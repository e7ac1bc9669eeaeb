/** Results given out a batch at a time. */
import { randomBytes } from 'node:crypto';
import { Long } from 'bson';
import { MAX_DOCUMENT } from '../bson/document.ts';
import type { Plain } from '../bson/node.ts';
import { RawDocument } from '../bson/raw.ts';
import { Failure } from '../failure.ts';
import { inTurns } from './turns.ts';

/** Pages of documents in bytes; empty pages only give others a turn. */
export type Pages = Iterable<Buffer[]>;

const IDLE = 10 * 60 * 1000;
const FIRST_BATCH = 101;

type Cursor = { namespace: string; pages: AsyncGenerator<Buffer[]>; ready: Buffer[]; done: boolean; used: number };

function newId(): Long {
  const bytes = randomBytes(8);
  return Long.fromBits(bytes.readInt32LE(0), bytes.readInt32LE(4) & 0x7fffffff);
}

async function batch(cursor: Cursor, size: number): Promise<RawDocument[]> {
  const taken: RawDocument[] = [];
  let bytes = 0;
  const take = (): boolean => {
    while (cursor.ready.length > 0 && taken.length < size) {
      const next = cursor.ready[0];
      if (!next || (taken.length > 0 && bytes + next.length > MAX_DOCUMENT)) return true;
      cursor.ready.shift();
      taken.push(new RawDocument(next));
      bytes += next.length;
    }
    return taken.length >= size;
  };
  while (!take() && !cursor.done) {
    const page = await cursor.pages.next();
    if (page.done === true) cursor.done = true;
    else cursor.ready.push(...page.value);
  }
  return taken;
}

export class Cursors {
  readonly #open = new Map<string, Cursor>();
  readonly #clock: () => number;

  constructor(clock: () => number = Date.now) {
    this.#clock = clock;
  }

  /** The first batch, as the `cursor` field of a reply; what is left is kept under an id. */
  async first(namespace: string, pages: Pages, batchSize: number | undefined, single = false): Promise<Plain> {
    const cursor: Cursor = { namespace, pages: inTurns(pages), ready: [], done: false, used: this.#clock() };
    const firstBatch = await batch(cursor, batchSize ?? FIRST_BATCH);
    if (single || (cursor.done && cursor.ready.length === 0)) return { firstBatch, id: Long.ZERO, ns: namespace };
    const id = newId();
    this.#open.set(id.toString(), cursor);
    return { firstBatch, id, ns: namespace };
  }

  async next(namespace: string, id: Long, batchSize: number | undefined): Promise<Plain> {
    const cursor = this.#open.get(id.toString());
    if (cursor?.namespace !== namespace) throw new Failure('CursorNotFound', `cursor id ${id.toString()} not found`);
    cursor.used = this.#clock();
    let nextBatch: RawDocument[];
    try {
      nextBatch = await batch(cursor, batchSize ?? Infinity);
    } catch (reason) {
      this.#open.delete(id.toString());
      throw reason;
    }
    const over = cursor.done && cursor.ready.length === 0;
    if (over) this.#open.delete(id.toString());
    return { nextBatch, id: over ? Long.ZERO : id, ns: namespace };
  }

  kill(id: Long): boolean {
    return this.#open.delete(id.toString());
  }

  /** Forgets cursors nobody asked for in ten minutes. */
  sweep(): void {
    for (const [id, { used }] of this.#open) if (this.#clock() - used > IDLE) this.#open.delete(id);
  }
}
