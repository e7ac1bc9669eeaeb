/** create, drop, dropDatabase, listCollections, collStats. */
import { encode } from '../bson/encode.ts';
import { RawDocument } from '../bson/raw.ts';
import { notSupported } from '../failure.ts';
import { everything, planned, run } from '../plan/query.ts';
import { matches, parseFilter } from '../query/match.ts';
import { inTurns } from '../wire/turns.ts';
import { type Command, countOf, documentOf, namespaceOf } from './command.ts';

/** Takes no options, so a collection that is there already is as asked for: success since MongoDB 7.0. */
const create: Command = {
  name: 'create',
  fields: [],
  run: async (request, { catalog }) => {
    const namespace = namespaceOf(request);
    return catalog.store.write(() => {
      catalog.need(namespace);
      return { ok: 1 };
    });
  },
};

const drop: Command = {
  name: 'drop',
  fields: [],
  run: async (request, { catalog }) => {
    const namespace = namespaceOf(request);
    const dropped = await catalog.store.write(() => {
      const collection = catalog.find(namespace);
      if (collection) catalog.drop(collection);
      return collection;
    });
    await catalog.clearDropped();
    return dropped ? { nIndexesWas: dropped.indexes.length, ns: namespace, ok: 1 } : { ok: 1 };
  },
};

const dropDatabase: Command = {
  name: 'dropDatabase',
  fields: [],
  run: async ({ database }, { catalog }) => {
    await catalog.store.write(() => {
      for (const collection of catalog.all())
        if (collection.namespace.startsWith(`${database}.`)) catalog.drop(collection);
    });
    await catalog.clearDropped();
    return { dropped: database, ok: 1 };
  },
};

const listCollections: Command = {
  name: 'listCollections',
  fields: ['filter', 'nameOnly', 'authorizedCollections', 'cursor'],
  run: async ({ database, body }, { catalog, cursors }) => {
    const filter = parseFilter(documentOf(body.filter, 'filter'));
    const all = catalog
      .all()
      .filter(({ namespace }) => namespace.startsWith(`${database}.`))
      .map(({ namespace, indexes }) => ({
        name: namespace.slice(database.length + 1),
        type: 'collection',
        ...(body.nameOnly === true ? {} : { options: {}, info: { readOnly: false }, idIndex: indexes[0]?.spec }),
      }));
    const found = all.filter((entry) => matches(filter, entry)).map((entry) => encode(entry));
    const size = countOf(documentOf(body.cursor, 'cursor').batchSize, 'batchSize');
    return { cursor: await cursors.first(`${database}.$cmd.listCollections`, [found], size), ok: 1 };
  },
};

const collStats: Command = {
  name: 'collStats',
  fields: ['scale'],
  run: async (request, { catalog }) => {
    if (request.body.scale !== undefined) throw notSupported("BSON field 'collStats.scale'", 'InvalidOptions');
    const namespace = namespaceOf(request);
    const collection = catalog.find(namespace);
    let count = 0;
    let size = 0;
    const pages = collection ? run(catalog, collection, planned(collection, everything)) : [];
    for await (const page of inTurns(pages)) {
      count += page.length;
      for (const { bytes } of page) size += new RawDocument(bytes).slice().length;
    }
    return {
      ns: namespace,
      count,
      size,
      avgObjSize: count === 0 ? 0 : Math.round(size / count),
      nindexes: collection?.indexes.length ?? 0,
      ok: 1,
    };
  },
};

export const defining: Command[] = [create, drop, dropDatabase, listCollections, collStats];
