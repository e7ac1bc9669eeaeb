/** The documents of one namespace with their index entries. Writing methods run inside a write job and check before they write. */
import { RawDocument } from '../bson/raw.ts';
import type { DocumentKey } from './keys.ts';
import { duplicate, Index, type IndexSpec } from './index.ts';
import { layout } from './layout.ts';
import type { Store } from './store.ts';

const PRESENT = Buffer.from([1]);

/** The keys of one document in one index. */
type Entries = { index: Index; keys: DocumentKey[] };

export type Stored = { id: number; bytes: Buffer };

export class Collection {
  readonly namespace: string;
  readonly id: number;
  readonly indexes: Index[];
  readonly #store: Store;
  readonly #changed: (collection: Collection) => void;
  #last: number | undefined;

  /** @param changed called inside the write job when an index learned something that has to be kept */
  constructor(
    store: Store,
    namespace: string,
    id: number,
    indexes: Index[],
    changed: (collection: Collection) => void,
  ) {
    this.#store = store;
    this.namespace = namespace;
    this.id = id;
    this.indexes = indexes;
    this.#changed = changed;
  }

  get(id: number): Buffer | undefined {
    return this.#store.get(layout.document(this.id, id));
  }

  /** How many documents there are. */
  size(): number {
    const prefix = layout.documents(this.id);
    return this.#store.count({ low: prefix, high: prefix });
  }

  /** @throws Failure 11000 when a unique key is taken; nothing is written then */
  insert(bytes: Buffer): void {
    const added = this.#keys(new RawDocument(bytes).located());
    this.#refuseTaken(added, undefined);
    const id = this.#nextRecord();
    this.#store.put(layout.document(this.id, id), bytes);
    this.#enter(added, id);
  }

  /** @throws Failure 11000 when a unique key is taken; nothing is written then */
  replace({ id, bytes: old }: Stored, bytes: Buffer): void {
    const was = new RawDocument(old).located();
    const is = new RawDocument(bytes).located();
    const moved = this.indexes.filter((index) => index.movedBetween(was, is));
    const before = this.#keys(was, moved);
    const after = this.#keys(is, moved);
    const added = after.map(({ index, keys }, at) => ({ index, keys: without(keys, before[at]?.keys ?? []) }));
    this.#refuseTaken(added, id);
    for (const [at, { index, keys }] of before.entries())
      for (const key of without(keys, after[at]?.keys ?? []))
        this.#store.remove(layout.indexEntry(index.id, key.bytes, id));
    this.#store.put(layout.document(this.id, id), bytes);
    this.#enter(added, id);
  }

  remove({ id, bytes }: Stored): void {
    for (const { index, keys } of this.#keys(new RawDocument(bytes).located()))
      for (const key of keys) this.#store.remove(layout.indexEntry(index.id, key.bytes, id));
    this.#store.remove(layout.document(this.id, id));
  }

  /** Fills a new index from the documents there are. */
  build(id: number, spec: IndexSpec): void {
    const index = new Index(id, spec);
    const range = { low: layout.documents(this.id), high: layout.documents(this.id) };
    const all: Buffer[] = [];
    const taken = new Set<string>();
    let after: Buffer | undefined;
    for (;;) {
      const page = this.#store.entries(range, 1000, false, after);
      for (const { key, value } of page) {
        for (const entry of index.keysOf(new RawDocument(value)).keys) {
          const name = entry.bytes.toString('latin1');
          if (index.unique && taken.has(name)) throw duplicate(this.namespace, index, entry.values);
          if (index.unique) taken.add(name);
          all.push(layout.indexEntry(id, entry.bytes, layout.recordOf(key)));
        }
      }
      after = page.at(-1)?.key;
      if (!after) break;
    }
    for (const key of all) this.#store.put(key, PRESENT);
    this.indexes.push(index);
    this.#changed(this);
  }

  /** The keys of a document in these indexes; what an index learns from it is kept. */
  #keys(document: RawDocument, indexes = this.indexes): Entries[] {
    const found = indexes.map((index) => ({ index, ...index.keysOf(document) }));
    if (found.some(({ learned }) => learned)) this.#changed(this);
    return found;
  }

  #refuseTaken(added: Entries[], own: number | undefined): void {
    for (const { index, keys } of added) {
      const key = index.unique ? keys.find(({ bytes }) => this.#taken(index, bytes, own)) : undefined;
      if (key) throw duplicate(this.namespace, index, key.values);
    }
  }

  #enter(added: Entries[], id: number): void {
    for (const { index, keys } of added)
      for (const { bytes } of keys) this.#store.put(layout.indexEntry(index.id, bytes, id), PRESENT);
  }

  #taken(index: Index, key: Buffer, own: number | undefined): boolean {
    const prefix = layout.indexKey(index.id, key);
    return this.#store.keys({ low: prefix, high: prefix }, 2).some((entry) => layout.recordOf(entry) !== own);
  }

  #nextRecord(): number {
    if (this.#last === undefined) {
      const prefix = layout.documents(this.id);
      const [last] = this.#store.keys({ low: prefix, high: prefix }, 1, true);
      this.#last = last ? layout.recordOf(last) : 0;
    }
    return ++this.#last;
  }
}

/** The keys that are not among the others. */
function without(keys: DocumentKey[], others: DocumentKey[]): DocumentKey[] {
  const [only] = others;
  if (others.length < 2) return only ? keys.filter(({ bytes }) => !bytes.equals(only.bytes)) : keys;
  const known = new Set(others.map(({ bytes }) => bytes.toString('latin1')));
  return keys.filter(({ bytes }) => !known.has(bytes.toString('latin1')));
}
