/** LMDB with one writer: the write jobs of one turn share a transaction and are answered once it is on disk. */
import { type Database, open, type RootDatabase } from 'lmdb';
import { Failure } from '../failure.ts';

type Job = { run: () => unknown; resolve: (value: never) => void; reject: (reason: unknown) => void };
export type Entry = { key: Buffer; value: Buffer };
export type Durability = 'commit' | 'os';

const MAX_JOBS = 256;

/**
 * A document longer than half a page takes pages in a row, and with LMDB's own 4 KB every commit searches all that was
 * ever freed for enough of them: the fuller the store, the longer. Holds for stores made from now on; older ones open.
 */
const PAGE_SIZE = 32_768;

/**
 * Values longer than this many bytes are kept by LZ4: a case takes a third of its size, and several share a page. The
 * library's own dictionary may change with it, so none is used.
 */
const COMPRESSION = { threshold: 1000, dictionary: Buffer.alloc(0) };

const SHAPE = { keyEncoding: 'binary', encoding: 'binary', cache: false } as const;

/** Keys that start with `high` still belong to the range. */
export type KeyRange = { low: Buffer; high: Buffer };

const BEYOND = Buffer.alloc(16, 255);

/** The database with compressed values; in an older store the keys of the layout, none of which begins so, lie at the root. */
const COMPRESSED = 'LZ4';

/** Compressed from its beginning or not at all: a store made before stays readable as it is. */
function databaseIn(root: RootDatabase<Buffer, Buffer>): Database<Buffer, Buffer> {
  const [first] = root.getKeys({ limit: 1 });
  const plain = first !== undefined && !first.toString().startsWith(COMPRESSED);
  return plain ? root : root.openDB<Buffer, Buffer>(COMPRESSED, { ...SHAPE, compression: COMPRESSION });
}

export class Store {
  readonly #root: RootDatabase<Buffer, Buffer>;
  readonly #db: Database<Buffer, Buffer>;
  readonly #aborted: () => void;
  #jobs: Job[] = [];
  #closed = false;

  /**
   * @param durability `commit`: on disk before a write is answered; `os`: survives the end of the process, not a power cut
   * @param aborted called when a transaction was rolled back, so that what is cached can be read again
   */
  constructor(path: string, durability: Durability, aborted: () => void) {
    const noSync = durability === 'os';
    this.#root = open<Buffer, Buffer>({ ...SHAPE, path, pageSize: PAGE_SIZE, noSync, noSubdir: false });
    this.#db = databaseIn(this.#root);
    this.#aborted = aborted;
  }

  get(key: Buffer): Buffer | undefined {
    return this.#db.get(key);
  }

  /** Only inside a write job. */
  put(key: Buffer, value: Buffer): void {
    void this.#db.put(key, value);
  }

  /** Only inside a write job. */
  remove(key: Buffer): void {
    void this.#db.remove(key);
  }

  /** Up to `limit` entries of the range, `after` a key already seen. */
  entries(range: KeyRange, limit: number, backward = false, after?: Buffer): Entry[] {
    return Array.from(this.#db.getRange(this.#options(range, limit, backward, after)));
  }

  keys(range: KeyRange, limit: number, backward = false, after?: Buffer): Buffer[] {
    return Array.from(this.#db.getKeys(this.#options(range, limit, backward, after)));
  }

  count(range: KeyRange): number {
    return this.#db.getKeysCount(this.#options(range, Infinity, false, undefined));
  }

  #options({ low, high }: KeyRange, limit: number, backward: boolean, after: Buffer | undefined) {
    const end = Buffer.concat([high, BEYOND]);
    const start = after ?? (backward ? end : low);
    return { start, end: backward ? low : end, reverse: backward, limit, exclusiveStart: after !== undefined };
  }

  /**
   * Runs a job inside a write transaction. A job checks first and writes last: a Failure it throws fails that job alone.
   */
  write<T>(run: () => T): Promise<T> {
    if (this.#closed) return Promise.reject(new Failure('InternalError', 'the store is closed'));
    return new Promise<T>((resolve, reject) => {
      this.#jobs.push({ run, resolve, reject });
      if (this.#jobs.length === 1) setImmediate(() => this.#commit());
    });
  }

  #commit(): void {
    const jobs = this.#jobs.splice(0, MAX_JOBS);
    if (this.#jobs.length > 0) setImmediate(() => this.#commit());
    const answers: (() => void)[] = [];
    try {
      this.#db.transactionSync(() => {
        for (const job of jobs) answers.push(this.#attempt(job));
      });
    } catch (fault) {
      this.#aborted();
      for (const { reject } of jobs) reject(fault);
      return;
    }
    for (const answer of answers) answer();
  }

  #attempt({ run, resolve, reject }: Job): () => void {
    try {
      const value = run() as never;
      return () => resolve(value);
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      return () => reject(reason);
    }
  }

  async close(): Promise<void> {
    while (this.#jobs.length > 0) await new Promise(setImmediate);
    this.#closed = true;
    await this.#root.close();
  }
}
