/** findAndModify: finds, changes or removes one document and gives it back, in one step. */
import { type Plain } from '../bson/node.ts';
import { RawDocument } from '../bson/raw.ts';
import { Failure } from '../failure.ts';
import { everything } from '../plan/query.ts';
import { parseFilter } from '../query/match.ts';
import { type Projection, readProjection } from '../query/projection.ts';
import { readUpdate } from '../update/update.ts';
import { type Command, documentOf, namespaceOf, sortOf } from './command.ts';
import { readQuery } from './find.ts';
import { actOnFirst } from './select.ts';
import { idOf } from './write.ts';

const shown = (bytes: Buffer, projection: Projection | undefined): RawDocument | Plain =>
  projection?.(new RawDocument(bytes)) ?? new RawDocument(bytes);

const run: Command['run'] = async (request, { catalog }) => {
  const { body } = request;
  const namespace = namespaceOf(request);
  const filter = parseFilter(documentOf(body.query, 'query'));
  const query = { ...everything, filter, sort: sortOf(body.sort), hint: body.hint };
  const projection = readProjection(documentOf(body.fields, 'fields'), filter);
  const removing = body.remove === true;
  if (removing === (body.update !== undefined))
    throw new Failure('FailedToParse', 'Either an update or remove=true must be specified');
  const update = removing ? undefined : readUpdate(body.update, body.arrayFilters);
  const wantsNew = body.new === true;
  const outcome = await actOnFirst<{ bytes?: Buffer; lastErrorObject: Plain }>(
    catalog,
    namespace,
    query,
    (collection, record) => {
      if (!update) {
        collection.remove(record);
        return { bytes: record.bytes, lastErrorObject: { n: 1 } };
      }
      const after = update.change(record.bytes, filter);
      if (after) collection.replace(record, after);
      return { bytes: wantsNew && after ? after : record.bytes, lastErrorObject: { n: 1, updatedExisting: true } };
    },
    () => {
      if (!update || body.upsert !== true)
        return { lastErrorObject: update ? { n: 0, updatedExisting: false } : { n: 0 } };
      const bytes = update.insert(filter);
      catalog.need(namespace).insert(bytes);
      return {
        ...(wantsNew ? { bytes } : {}),
        lastErrorObject: { n: 1, updatedExisting: false, upserted: idOf(bytes) },
      };
    },
  );
  return {
    lastErrorObject: outcome.lastErrorObject,
    value: outcome.bytes ? shown(outcome.bytes, projection) : null,
    ok: 1,
  };
};

const reads: NonNullable<Command['reads']> = (body) => ({
  query: { ...readQuery(body, 'query'), limit: 1 },
  names: [],
});

const fields = [
  'query',
  'sort',
  'update',
  'remove',
  'new',
  'upsert',
  'fields',
  'arrayFilters',
  'hint',
  'bypassDocumentValidation',
];

export const modifying: Command[] = ['findAndModify', 'findandmodify'].map((name) => ({ name, fields, reads, run }));
