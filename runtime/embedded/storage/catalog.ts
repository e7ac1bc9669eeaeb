/** Which collections and indexes there are, kept in LMDB and in memory. */
import { deserialize, Int32 } from 'bson';
import { toBytes } from '../bson/document.ts';
import { plainDocument } from '../bson/node.ts';
import { RawDocument } from '../bson/raw.ts';
import { Failure } from '../failure.ts';
import { Collection } from './collection.ts';
import { Index, type IndexSpec } from './index.ts';
import { layout } from './layout.ts';
import { type Durability, Store } from './store.ts';

const ID_INDEX: IndexSpec = { v: new Int32(2), key: { _id: new Int32(1) }, name: '_id_' };
const CLEARED_AT_ONCE = 2000;

type KeptIndex = { id: number; spec: IndexSpec; arrays: string[]; long: boolean };

function checkName(namespace: string): void {
  const dot = namespace.indexOf('.');
  const [database, collection] = [namespace.slice(0, dot), namespace.slice(dot + 1)];
  if (
    database === '' ||
    collection === '' ||
    /[\0$]/.test(collection) ||
    /[\0/\\ "$]/.test(database) ||
    namespace.length > 255
  )
    throw new Failure('InvalidNamespace', `Invalid namespace specified '${namespace}'`);
}

export class Catalog {
  readonly store: Store;
  readonly #collections = new Map<string, Collection>();
  #lastId = 0;

  constructor(path: string, durability: Durability) {
    this.store = new Store(path, durability, () => this.#load());
    this.#load();
  }

  find(namespace: string): Collection | undefined {
    return this.#collections.get(namespace);
  }

  all(): Collection[] {
    return [...this.#collections.values()];
  }

  /** The collection, made when it is missing. Only inside a write job. */
  need(namespace: string): Collection {
    return this.find(namespace) ?? this.#create(namespace);
  }

  addIndex(collection: Collection, spec: IndexSpec): void {
    collection.build(this.#newId(), spec);
  }

  dropIndex(collection: Collection, index: Index): void {
    collection.indexes.splice(collection.indexes.indexOf(index), 1);
    this.#discard(layout.index(index.id));
    this.#keep(collection);
  }

  drop(collection: Collection): void {
    this.#collections.delete(collection.namespace);
    this.store.remove(layout.collection(collection.namespace));
    for (const prefix of [layout.documents(collection.id), ...collection.indexes.map(({ id }) => layout.index(id))])
      this.#discard(prefix);
  }

  /** Clears away what was dropped, a part at a time so that other work goes on. */
  async clearDropped(): Promise<void> {
    for (;;) {
      const [mark] = this.store.keys(layout.garbage, 1);
      if (!mark) return;
      const prefix = mark.subarray(1);
      await this.store.write(() => {
        const keys = this.store.keys({ low: prefix, high: prefix }, CLEARED_AT_ONCE);
        for (const key of keys) this.store.remove(key);
        if (keys.length < CLEARED_AT_ONCE) this.store.remove(mark);
      });
    }
  }

  #discard(prefix: Buffer): void {
    this.store.put(layout.discarded(prefix), Buffer.from([1]));
  }

  #create(namespace: string): Collection {
    checkName(namespace);
    const index = new Index(this.#newId(), ID_INDEX);
    const collection = new Collection(this.store, namespace, this.#newId(), [index], (changed) => this.#keep(changed));
    this.#collections.set(namespace, collection);
    this.#keep(collection);
    return collection;
  }

  #newId(): number {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(++this.#lastId);
    this.store.put(layout.counter, bytes);
    return this.#lastId;
  }

  #keep({ namespace, id, indexes }: Collection): void {
    const kept = indexes.map((index) => ({
      id: index.id,
      spec: index.spec,
      arrays: [...index.arrays],
      long: index.long,
    }));
    this.store.put(layout.collection(namespace), toBytes({ id, indexes: kept }));
  }

  #load(): void {
    this.#collections.clear();
    this.#lastId = this.store.get(layout.counter)?.readUInt32BE() ?? 0;
    for (const { key, value } of this.store.entries(layout.collections, Infinity)) {
      const namespace = key.toString('utf8', 1);
      const { id, indexes } = deserialize(value) as { id: number; indexes: KeptIndex[] };
      const specs = plainDocument(new RawDocument(value)).indexes as { spec: IndexSpec }[];
      const built = indexes.map(
        (index, at) => new Index(index.id, specs[at]?.spec ?? index.spec, index.arrays, index.long),
      );
      this.#collections.set(
        namespace,
        new Collection(this.store, namespace, id, built, (changed) => this.#keep(changed)),
      );
    }
  }
}
