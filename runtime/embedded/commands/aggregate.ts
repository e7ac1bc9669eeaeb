/** aggregate, count, distinct. */
import { encode } from '../bson/encode.ts';
import { isArray, isDocument, items, plain } from '../bson/node.ts';
import { keyOf } from '../bson/key.ts';
import { RawDocument } from '../bson/raw.ts';
import { readPipeline } from '../aggregate/pipeline.ts';
import type { Node } from '../aggregate/stages.ts';
import { Failure } from '../failure.ts';
import { planned, type Query, run as runQuery } from '../plan/query.ts';
import { anyAlong } from '../query/path.ts';
import type { Catalog } from '../storage/catalog.ts';
import type { Stored } from '../storage/collection.ts';
import { inTurns } from '../wire/turns.ts';
import { type Command, countOf, documentOf, namespaceOf } from './command.ts';
import { readQuery } from './find.ts';

function found(catalog: Catalog, namespace: string, query: Query): Iterable<Stored[]> {
  const collection = catalog.find(namespace);
  return collection ? runQuery(catalog, collection, planned(collection, query)) : [[]];
}

function* documents(pages: Iterable<Stored[]>): Generator<Node[]> {
  for (const page of pages) yield page.map(({ bytes }) => new RawDocument(bytes));
}

function* encoded(pages: Iterable<Node[]>): Generator<Buffer[]> {
  for (const page of pages) yield page.map(encode);
}

const aggregate: Command = {
  name: 'aggregate',
  fields: ['pipeline', 'cursor', 'hint', 'allowDiskUse', 'bypassDocumentValidation'],
  reads: ({ pipeline, hint }) => readPipeline(pipeline, hint),
  run: async (request, { catalog, cursors }) => {
    const { body } = request;
    const namespace = namespaceOf(request);
    const { query, rest } = readPipeline(body.pipeline, body.hint);
    const start: Iterable<Node[]> = documents(found(catalog, namespace, query));
    const pages = rest.reduce<Iterable<Node[]>>((input, stage) => stage(input), start);
    if (!isDocument(body.cursor)) throw new Failure('FailedToParse', "The 'cursor' option is required");
    const size = countOf(documentOf(body.cursor, 'cursor').batchSize, 'batchSize');
    return { cursor: await cursors.first(namespace, encoded(pages), size), ok: 1 };
  },
};

const count: Command = {
  name: 'count',
  fields: ['query', 'limit', 'skip', 'hint', 'fields'],
  reads: (body) => ({ query: readQuery(body, 'query'), names: [] }),
  run: async (request, { catalog }) => {
    const namespace = namespaceOf(request);
    const query = readQuery(request.body, 'query');
    const all =
      query.filter.kind === 'all' && query.filter.of.length === 0 && query.skip === 0 && query.limit === Infinity;
    if (all) return { n: catalog.find(namespace)?.size() ?? 0, ok: 1 };
    let n = 0;
    for await (const page of inTurns(found(catalog, namespace, query))) n += page.length;
    return { n, ok: 1 };
  },
};

const distinct: Command = {
  name: 'distinct',
  fields: ['key', 'query', 'hint'],
  reads: (body) => ({ query: readQuery(body, 'query'), names: [] }),
  run: async (request, { catalog }) => {
    const { key } = request.body;
    if (typeof key !== 'string' || key === '') throw new Failure('TypeMismatch', 'distinct needs a key');
    const path = key.split('.');
    const values = new Map<string, unknown>();
    const keep = (value: unknown): boolean => {
      for (const item of isArray(value) ? items(value) : [value])
        if (item !== undefined) values.set(keyOf(item).toString('latin1'), plain(item));
      return false;
    };
    for await (const page of inTurns(found(catalog, namespaceOf(request), readQuery(request.body, 'query'))))
      for (const { bytes } of page) anyAlong(new RawDocument(bytes), path, 0, true, keep);
    return { values: [...values.values()], ok: 1 };
  },
};

export const summing: Command[] = [aggregate, count, distinct];
