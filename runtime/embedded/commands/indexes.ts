/** createIndexes, listIndexes, dropIndexes. */
import { equal } from '../bson/compare.ts';
import { encode } from '../bson/encode.ts';
import { isDocument, type Plain } from '../bson/node.ts';
import { Failure } from '../failure.ts';
import type { Catalog } from '../storage/catalog.ts';
import type { Collection } from '../storage/collection.ts';
import { type IndexSpec, readIndexSpec } from '../storage/index.ts';
import { type Command, countOf, documentOf, namespaceOf } from './command.ts';

/** Adds what is missing; the same index again is no error, another under its name or on its key is. */
function addIndex(catalog: Catalog, collection: Collection, spec: IndexSpec): void {
  const sameName = collection.indexes.find((index) => index.spec.name === spec.name);
  const sameKey = collection.indexes.find(
    (index) =>
      equal(index.spec.key, spec.key) && equal(index.spec.partialFilterExpression, spec.partialFilterExpression),
  );
  if (spec.name === '_id_' || sameKey?.spec.name === '_id_') return;
  if (sameName && !equal(sameName.spec.key, spec.key))
    throw new Failure(
      'IndexKeySpecsConflict',
      `An existing index has the same name as the requested index: ${spec.name}`,
    );
  const clash = sameName ?? sameKey;
  if (clash?.sameAs(spec) && clash.spec.name === spec.name) return;
  if (clash && !clash.sameAs(spec) && sameName)
    throw new Failure(
      'IndexKeySpecsConflict',
      `An equivalent index already exists with the same name but different options: ${spec.name}`,
    );
  if (clash)
    throw new Failure('IndexOptionsConflict', `Index already exists with a different name: ${clash.spec.name}`);
  catalog.addIndex(collection, spec);
}

const createIndexes: Command = {
  name: 'createIndexes',
  fields: ['indexes', 'commitQuorum'],
  run: async (request, { catalog }) => {
    const namespace = namespaceOf(request);
    const given: unknown = request.body.indexes;
    if (!Array.isArray(given) || given.length === 0)
      throw new Failure('BadValue', 'Must specify at least one index to create');
    const specs = given.map((spec: unknown) => readIndexSpec(documentOf(spec, 'index')));
    return catalog.store.write(() => {
      const createdCollectionAutomatically = !catalog.find(namespace);
      const collection = catalog.need(namespace);
      const numIndexesBefore = collection.indexes.length;
      for (const spec of specs) addIndex(catalog, collection, spec);
      return { numIndexesBefore, numIndexesAfter: collection.indexes.length, createdCollectionAutomatically, ok: 1 };
    });
  },
};

function existing(catalog: Catalog, namespace: string): Collection {
  const collection = catalog.find(namespace);
  if (!collection) throw new Failure('NamespaceNotFound', `ns does not exist: ${namespace}`);
  return collection;
}

const listIndexes: Command = {
  name: 'listIndexes',
  fields: ['cursor'],
  run: async (request, { catalog, cursors }) => {
    const namespace = namespaceOf(request);
    const { indexes } = existing(catalog, namespace);
    const size = countOf(documentOf(request.body.cursor, 'cursor').batchSize, 'batchSize');
    return { cursor: await cursors.first(namespace, [indexes.map(({ spec }) => encode(spec))], size), ok: 1 };
  },
};

const dropIndexes: Command = {
  name: 'dropIndexes',
  fields: ['index'],
  run: async (request, { catalog }) => {
    const wanted: unknown = request.body.index;
    const collection = existing(catalog, namespaceOf(request));
    const nIndexesWas = collection.indexes.length;
    await catalog.store.write(() => {
      const asked = (Array.isArray(wanted) ? wanted : [wanted]) as unknown[];
      for (const one of asked) dropOne(catalog, collection, one);
    });
    await catalog.clearDropped();
    return { nIndexesWas, ok: 1 };
  },
};

function dropOne(catalog: Catalog, collection: Collection, wanted: unknown): void {
  const others = collection.indexes.filter(({ spec }) => spec.name !== '_id_');
  const chosen =
    wanted === '*'
      ? others
      : collection.indexes.filter(({ spec }) =>
          isDocument(wanted) ? equal(spec.key, wanted as Plain) : spec.name === wanted,
        );
  if (wanted !== '*' && chosen.length === 0)
    throw new Failure('IndexNotFound', `index not found with name [${String(wanted)}]`);
  if (chosen.some(({ spec }) => spec.name === '_id_')) throw new Failure('InvalidOptions', 'cannot drop _id index');
  for (const index of chosen) catalog.dropIndex(collection, index);
}

export const indexing: Command[] = [createIndexes, listIndexes, dropIndexes];
