/** insert, update, delete. */
import { storable } from '../bson/document.ts';
import { type Plain, plain } from '../bson/node.ts';
import { RawDocument } from '../bson/raw.ts';
import { toInteger } from '../query/elements.ts';
import { Failure, notSupported } from '../failure.ts';
import { everything, type Query } from '../plan/query.ts';
import { parseFilter } from '../query/match.ts';
import { readUpdate } from '../update/update.ts';
import type { Collection, Stored } from '../storage/collection.ts';
import { type Command, type Context, documentOf, namespaceOf, sortOf } from './command.ts';
import { actOnAll, actOnFirst } from './select.ts';

type WriteError = Plain & { index: number };

const AT_ONCE = 500;

export const idOf = (bytes: Buffer): unknown => plain(new RawDocument(bytes).get('_id'));

function writeError(index: number, reason: unknown): WriteError {
  if (!(reason instanceof Failure)) throw reason;
  return { index, code: reason.code, errmsg: reason.message, ...reason.more };
}

/** Runs statements in order until the first error; those of an unordered command together, so that they share commits. */
async function each<T>(
  statements: readonly T[],
  ordered: boolean,
  run: (statement: T, index: number) => Promise<void>,
): Promise<Plain> {
  const writeErrors: WriteError[] = [];
  const attempted = async (statement: T, index: number): Promise<void> => {
    try {
      await run(statement, index);
    } catch (reason) {
      writeErrors.push(writeError(index, reason));
    }
  };
  if (!ordered) await Promise.all(statements.map(attempted));
  else
    for (const [index, statement] of statements.entries()) {
      await attempted(statement, index);
      if (writeErrors.length > 0) break;
    }
  writeErrors.sort((a, b) => a.index - b.index);
  return writeErrors.length > 0 ? { writeErrors } : {};
}

function statementsOf(value: unknown, what: string, known: readonly string[]): Plain[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new Failure('InvalidLength', `Write batch of ${what} must not be empty`);
  return value.map((statement: unknown) => {
    const document = documentOf(statement, what);
    const unknown = Object.keys(document).find((field) => !known.includes(field));
    if (unknown !== undefined) throw notSupported(`BSON field '${what}.${unknown}'`, 'InvalidOptions');
    return document;
  });
}

/** Checks a document before the write job, and tells of the error inside it. */
function attempt(document: RawDocument): () => Buffer {
  try {
    const bytes = storable(document);
    return () => bytes;
  } catch (reason) {
    if (!(reason instanceof Failure)) throw reason;
    return () => {
      throw reason;
    };
  }
}

const insert: Command = {
  name: 'insert',
  fields: ['documents', 'ordered', 'bypassDocumentValidation'],
  run: async (request, { catalog }) => {
    const namespace = namespaceOf(request);
    const ordered = request.body.ordered !== false;
    if (request.documents.length === 0) throw new Failure('InvalidLength', 'Write batch of insert must not be empty');
    const writeErrors: WriteError[] = [];
    let n = 0;
    for (let from = 0; from < request.documents.length; from += AT_ONCE) {
      const checked = request.documents.slice(from, from + AT_ONCE).map(attempt);
      await catalog.store.write(() => {
        for (const [at, take] of checked.entries()) {
          if (ordered && writeErrors.length > 0) return;
          try {
            catalog.need(namespace).insert(take());
            n++;
          } catch (reason) {
            writeErrors.push(writeError(from + at, reason));
          }
        }
      });
    }
    return { n, ...(writeErrors.length > 0 ? { writeErrors } : {}), ok: 1 };
  },
};

const firstOf = (statements: unknown): Plain =>
  documentOf(Array.isArray(statements) ? statements[0] : undefined, 'statement');

/** What a statement acts on. */
const selectionOf = ({ q, sort, hint }: Plain): Query => ({
  ...everything,
  filter: parseFilter(documentOf(q, 'q')),
  sort: sortOf(sort),
  hint,
});

type Counts = { n: number; nModified: number; upserted: Plain[] };

async function updateBy(
  statement: Plain,
  index: number,
  namespace: string,
  { catalog }: Context,
  counts: Counts,
): Promise<void> {
  const query = selectionOf(statement);
  const { filter } = query;
  const update = readUpdate(statement.u, statement.arrayFilters);
  const multi = statement.multi === true;
  if (multi && update.replacement)
    throw new Failure('FailedToParse', 'multi update is not supported for replacement-style update');
  let matched = 0;
  const change = (collection: Collection, record: Stored): void => {
    const after = update.change(record.bytes, filter);
    if (after) collection.replace(record, after);
    matched++;
    counts.n++;
    if (after) counts.nModified++;
  };
  if (multi) await actOnAll(catalog, namespace, query, change);
  if (multi && (statement.upsert !== true || matched > 0)) return;
  await actOnFirst(catalog, namespace, query, change, () => {
    if (statement.upsert !== true) return;
    const bytes = update.insert(filter);
    catalog.need(namespace).insert(bytes);
    counts.n++;
    counts.upserted.push({ index, _id: idOf(bytes) });
  });
}

const UPDATE_FIELDS = ['q', 'u', 'multi', 'upsert', 'arrayFilters', 'hint', 'sort'];

const update: Command = {
  name: 'update',
  fields: ['updates', 'ordered', 'bypassDocumentValidation'],
  reads: (body) => ({ query: selectionOf(firstOf(body.updates)), names: [] }),
  run: async (request, context) => {
    const namespace = namespaceOf(request);
    const { body } = request;
    const statements = statementsOf(body.updates, 'update.updates', UPDATE_FIELDS);
    const counts: Counts = { n: 0, nModified: 0, upserted: [] };
    const errors = await each(statements, body.ordered !== false, (statement, index) =>
      updateBy(statement, index, namespace, context, counts),
    );
    const { upserted, ...numbers } = counts;
    return { ...numbers, ...(upserted.length > 0 ? { upserted } : {}), ...errors, ok: 1 };
  },
};

const remove: Command = {
  name: 'delete',
  fields: ['deletes', 'ordered'],
  reads: (body) => ({ query: selectionOf(firstOf(body.deletes)), names: [] }),
  run: async (request, { catalog }) => {
    const namespace = namespaceOf(request);
    const { body } = request;
    const statements = statementsOf(body.deletes, 'delete.deletes', ['q', 'limit', 'hint']);
    let n = 0;
    const errors = await each(statements, body.ordered !== false, async (statement) => {
      const query = selectionOf(statement);
      const act = (collection: Collection, record: Stored): void => {
        collection.remove(record);
        n++;
      };
      if (toInteger(statement.limit) === 1) await actOnFirst(catalog, namespace, query, act, () => undefined);
      else await actOnAll(catalog, namespace, query, act);
    });
    return { n, ...errors, ok: 1 };
  },
};

export const writing: Command[] = [insert, update, remove];
