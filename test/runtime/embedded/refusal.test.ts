import { aDatabase, type Database } from './database.ts';

/** What MongoDB answers on these two documents, or undefined where its answer is not a list of results. */
type Outside = [operator: string, command: object, answer?: unknown];

const find = (filter: object, more: object = {}): object => ({ find: 'office', filter, ...more });
const aggregate = (...pipeline: object[]): object => ({ aggregate: 'office', pipeline, cursor: {} });
const update = (u: unknown): object => ({ update: 'office', updates: [{ q: { no: 1 }, u }] });
const index = (more: object): object => ({
  createIndexes: 'office',
  indexes: [{ key: { no: 1 }, name: 'new', ...more }],
});

const OUTSIDE: Outside[] = [
  ['$where', find({ $where: 'this.no > 1' }), [{ no: 2 }]],
  ['$expr', find({ $expr: { $gt: ['$no', 1] } }), [{ no: 2 }]],
  ['$mod', find({ no: { $mod: [2, 0] } }), [{ no: 2 }]],
  ['$text', find({ $text: { $search: 'a' } })],
  ['$jsonSchema', find({ $jsonSchema: { required: ['only'] } }), [{ no: 2 }]],
  ['$bitsAllSet', find({ no: { $bitsAllSet: 2 } }), [{ no: 2 }]],
  ['$near', find({ no: { $near: [0, 0] } })],
  ['$rand', find({}, { projection: { x: { $rand: {} } } })],
  ['collation', find({ only: 'YES' }, { collation: { locale: 'en', strength: 2 } }), [{ no: 2 }]],
  ['tailable', find({}, { tailable: true })],
  [
    '$lookup',
    aggregate({ $lookup: { from: 'office', localField: 'no', foreignField: 'no', as: 'x' } }, { $count: 'n' }),
    [{ n: 2 }],
  ],
  ['$facet', aggregate({ $facet: { all: [{ $count: 'n' }] } }), [{ all: [{ n: 2 }] }]],
  ['$out', aggregate({ $out: 'elsewhere' }), []],
  ['$merge', aggregate({ $merge: 'elsewhere' }), []],
  ['$bucket', aggregate({ $bucket: { groupBy: '$no', boundaries: [0, 5] } }), [{ _id: 0, count: 2 }]],
  ['$replaceRoot', aggregate({ $match: { no: 1 } }, { $replaceRoot: { newRoot: { no: 7 } } }), [{ no: 7 }]],
  ['$stdDevPop', aggregate({ $group: { _id: 1, x: { $stdDevPop: '$no' } } }), [{ _id: 1, x: 0.5 }]],
  ['$toUpper', aggregate({ $match: { no: 2 } }, { $project: { _id: 0, x: { $toUpper: '$only' } } }), [{ x: 'YES' }]],
  [
    '$dateTrunc',
    aggregate(
      { $match: { no: 1 } },
      { $project: { _id: 0, x: { $dateTrunc: { date: new Date(90_000), unit: 'minute' } } } },
    ),
    [{ x: new Date(60_000) }],
  ],
  ['CLUSTER_TIME', aggregate({ $project: { x: '$$CLUSTER_TIME' } })],
  ['$bit', update({ $bit: { no: { or: 4 } } })],
  ['pipeline', update([{ $set: { no: 1 } }])],
  ['collation', index({ collation: { locale: 'zh' } })],
  ['wildcardProjection', index({ wildcardProjection: { a: 1 } })],
  ['text', index({ key: { only: 'text' } })],
  ['hashed', index({ key: { only: 'hashed' } })],
  ['mapReduce', { mapReduce: 'office', map: 'x', reduce: 'y', out: { inline: 1 } }],
  ['renameCollection', { renameCollection: 'a.b', to: 'a.c' }],
  ['validator', { create: 'strict', validator: { no: 1 } }],
  ['capped', { create: 'round', capped: true, size: 4096 }],
];

describe('what the store does not do', () => {
  let at: Database;
  beforeEach(async () => {
    at = await aDatabase();
    await at.db.collection('office').insertMany([{ no: 1 }, { no: 2, only: 'yes' }]);
  });
  afterEach(() => at.stop());

  it.each(OUTSIDE)(
    'is refused by name, never answered wrongly: %s %j',
    async (...[operator, command, answer]: Outside) => {
      const reply = await at.db.command(command).catch((reason: unknown) => reason);
      if (!process.env.MONGODB_URI)
        expect(reply instanceof Error ? reply.message : JSON.stringify(reply)).toMatch(/not supported/);
      if (reply instanceof Error) {
        expect(reply.message).toContain(operator.replace('pipeline', 'ipeline'));
        return;
      }
      const { writeErrors, cursor } = reply as {
        writeErrors?: { errmsg: string }[];
        cursor?: { firstBatch: Record<string, unknown>[] };
      };
      if (writeErrors) {
        expect(writeErrors[0]?.errmsg).toMatch(/not supported/);
        return;
      }
      const shown = cursor?.firstBatch.map((document) =>
        typeof document._id === 'object' ? { ...document, _id: undefined, only: undefined } : document,
      );
      if (answer !== undefined) expect(shown).toEqual(answer);
    },
  );

  it('leaves no trace of a refused update', async () => {
    const before = await at.db.collection('office').find().toArray();
    await at.db
      .collection('office')
      .updateMany({}, { $set: { a: 1 }, $bit: { no: { xor: 5 } } })
      .catch(() => undefined);
    const after = await at.db.collection('office').find().toArray();
    expect(after.map(({ a }) => a)).toEqual(
      after.some(({ no }, i) => no !== before[i]?.no) ? [1, 1] : [undefined, undefined],
    );
  });

  it('refuses a transaction instead of running it without isolation', async () => {
    const session = at.client.startSession();
    session.startTransaction();
    const outcome = await at.db
      .collection('office')
      .insertOne({ no: 3 }, { session })
      .catch((reason: unknown) => reason);
    await session.abortTransaction().catch(() => undefined);
    await session.endSession();
    if (outcome instanceof Error) expect(outcome.message).toMatch(/[Tt]ransaction/);
    expect(await at.db.collection('office').countDocuments()).toBe(2);
  });

  it('does not run a pattern that may never end', async () => {
    const office = at.db.collection('office');
    await office.insertOne({ no: 3, only: 'a'.repeat(40) + '!' });
    // Ours refuses it; MongoDB gives up on the document and finds nothing.
    const answer = await office
      .find({ only: /^(a+)+$/ })
      .toArray()
      .catch(String);
    expect(JSON.stringify(answer)).toMatch(/^\[\]$|not supported|regular expression/i);
  });
});
