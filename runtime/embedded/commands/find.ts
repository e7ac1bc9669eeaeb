/** find, getMore, killCursors. */
import { Long } from 'bson';
import { encode } from '../bson/encode.ts';
import type { Plain } from '../bson/node.ts';
import { RawDocument } from '../bson/raw.ts';
import { Failure } from '../failure.ts';
import { parseFilter } from '../query/match.ts';
import { type Projection, readProjection } from '../query/projection.ts';
import { planned, type Query, run } from '../plan/query.ts';
import type { Stored } from '../storage/collection.ts';
import { type Command, countOf, documentOf, namespaceOf, sortOf } from './command.ts';

export function readQuery(body: Plain, filterField = 'filter'): Query {
  const limit = countOf(body.limit, 'limit') ?? 0;
  return {
    filter: parseFilter(documentOf(body[filterField], filterField)),
    sort: sortOf(body.sort),
    skip: countOf(body.skip, 'skip') ?? 0,
    limit: limit === 0 ? Infinity : limit,
    hint: body.hint,
  };
}

export function* projected(pages: Iterable<Stored[]>, projection: Projection | undefined): Generator<Buffer[]> {
  for (const page of pages)
    yield page.map(({ bytes }) => (projection ? encode(projection(new RawDocument(bytes))) : bytes));
}

const find: Command = {
  name: 'find',
  fields: [
    'filter',
    'sort',
    'projection',
    'limit',
    'skip',
    'batchSize',
    'hint',
    'singleBatch',
    'noCursorTimeout',
    'allowDiskUse',
  ],
  reads: (body) => ({ query: readQuery(body), names: [] }),
  run: async (request, { catalog, cursors }) => {
    const { body } = request;
    const namespace = namespaceOf(request);
    const query = readQuery(body);
    const projection = readProjection(documentOf(body.projection, 'projection'), query.filter);
    const collection = catalog.find(namespace);
    const pages = collection ? projected(run(catalog, collection, planned(collection, query)), projection) : [];
    return {
      cursor: await cursors.first(namespace, pages, countOf(body.batchSize, 'batchSize'), body.singleBatch === true),
      ok: 1,
    };
  },
};

const getMore: Command = {
  name: 'getMore',
  fields: ['collection', 'batchSize'],
  run: async ({ body, database }, { cursors }) => {
    const id = body.getMore;
    if (!(id instanceof Long)) throw new Failure('TypeMismatch', 'getMore needs a long');
    const size = countOf(body.batchSize, 'batchSize');
    const namespace = `${database}.${String(body.collection)}`;
    return { cursor: await cursors.next(namespace, id, size === 0 ? undefined : size), ok: 1 };
  },
};

const killCursors: Command = {
  name: 'killCursors',
  fields: ['cursors'],
  run: ({ body }, { cursors }) => {
    const ids = (Array.isArray(body.cursors) ? body.cursors : []).filter(
      (id: unknown): id is Long => id instanceof Long,
    );
    const cursorsKilled = ids.filter((id) => cursors.kill(id));
    return {
      cursorsKilled,
      cursorsNotFound: ids.filter((id) => !cursorsKilled.includes(id)),
      cursorsAlive: [],
      cursorsUnknown: [],
      ok: 1,
    };
  },
};

export const reading: Command[] = [find, getMore, killCursors];
