import { aDatabase, type Database, Double, Int32, Long } from './database.ts';

type Case = [before: object, update: object, after: object | number];

const CHANGES: Case[] = [
  [{}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
  [{ a: 1 }, { $set: { 'a.b': 1 } }, 28],
  [{ a: null }, { $set: { 'a.b': 1 } }, 28],
  [{ a: [1, 2] }, { $set: { 'a.1': 9 } }, { a: [1, 9] }],
  [{ a: [1] }, { $set: { 'a.3': 9 } }, { a: [1, null, null, 9] }],
  [{ a: [1] }, { $set: { 'a.b': 9 } }, 28],
  [{ a: { b: 1, c: 2 } }, { $unset: { 'a.b': '' } }, { a: { c: 2 } }],
  [{ a: [1, 2] }, { $unset: { 'a.0': '' } }, { a: [null, 2] }],
  [{}, { $unset: { 'a.b': '' } }, {}],
  [{}, { $inc: { n: 2 } }, { n: 2 }],
  [{ n: 1.5 }, { $inc: { n: 2 } }, { n: 3.5 }],
  [{ n: null }, { $inc: { n: 2 } }, 14],
  [{ n: '1' }, { $inc: { n: 2 } }, 14],
  [{ n: 1 }, { $inc: { n: 'x' } }, 14],
  [{}, { $mul: { n: 3 } }, { n: 0 }],
  [{ n: 4 }, { $mul: { n: 3 } }, { n: 12 }],
  [{ n: 4 }, { $min: { n: 3 } }, { n: 3 }],
  [{ n: 4 }, { $max: { n: 3 } }, { n: 4 }],
  [{}, { $min: { n: 3 } }, { n: 3 }],
  [{ n: 4 }, { $max: { n: 'text' } }, { n: 'text' }],
  [{}, { $push: { a: 1 } }, { a: [1] }],
  [{ a: 1 }, { $push: { a: 1 } }, 2],
  [{ a: null }, { $push: { a: 1 } }, 2],
  [{ a: [1] }, { $push: { a: [2, 3] } }, { a: [1, [2, 3]] }],
  [{ a: [1] }, { $push: { a: { $each: [3, 2] } } }, { a: [1, 3, 2] }],
  [{ a: [1] }, { $push: { a: { $each: [3, 2], $sort: -1, $slice: 2 } } }, { a: [3, 2] }],
  [{ a: [1, 2] }, { $push: { a: { $each: [9], $position: 0 } } }, { a: [9, 1, 2] }],
  [{ a: [1, 2] }, { $push: { a: { $each: [], $slice: -1 } } }, { a: [2] }],
  [{ a: [{ k: 2 }] }, { $push: { a: { $each: [{ k: 1 }], $sort: { k: 1 } } } }, { a: [{ k: 1 }, { k: 2 }] }],
  [{ a: [{ x: 1, y: 2 }] }, { $addToSet: { a: { x: 1, y: 2 } } }, { a: [{ x: 1, y: 2 }] }],
  [
    { a: [{ x: 1, y: 2 }] },
    { $addToSet: { a: { y: 2, x: 1 } } },
    {
      a: [
        { x: 1, y: 2 },
        { y: 2, x: 1 },
      ],
    },
  ],
  [{ a: [1] }, { $addToSet: { a: { $each: [1, 2, 2] } } }, { a: [1, 2] }],
  [{ a: 5 }, { $addToSet: { a: 1 } }, 2],
  [{ a: [1, 2, 1, 3] }, { $pull: { a: 1 } }, { a: [2, 3] }],
  [{ a: [1, 5, 8] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
  [{ a: [{ k: 1, v: 1 }, { k: 2 }] }, { $pull: { a: { k: 1 } } }, { a: [{ k: 2 }] }],
  [{ a: [{ k: 1 }, { k: 2 }] }, { $pull: { a: { k: { $in: [2, 3] } } } }, { a: [{ k: 1 }] }],
  [{}, { $pull: { a: 1 } }, {}],
  [{ a: 'x' }, { $pull: { a: 1 } }, 2],
  [{ a: [1, 2, 3, 1] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
  [{ a: [1, 2] }, { $pop: { a: 1 } }, { a: [1] }],
  [{ a: [1, 2] }, { $pop: { a: -1 } }, { a: [2] }],
  [{ a: { b: 1 } }, { $rename: { 'a.b': 'c' } }, { a: {}, c: 1 }],
  [{}, { $rename: { a: 'b' } }, {}],
  [{ a: [1, 2] }, { $inc: { 'a.$[]': 10 } }, { a: [11, 12] }],
  [{ a: [{ b: [1, 2] }, { b: [3] }] }, { $mul: { 'a.$[].b.$[]': 2 } }, { a: [{ b: [2, 4] }, { b: [6] }] }],
  [{ a: 1 }, { $inc: { 'a.$[]': 10 } }, 2],
  [{ a: 1 }, { $set: { a: 2, 'a.b': 1 } }, 40],
  [{ a: 1 }, { $set: { a: 2 }, $inc: { a: 1 } }, 40],
  [{ a: 1 }, { $set: { b: 2 }, $setOnInsert: { c: 1 } }, { a: 1, b: 2 }],
];

describe('updates', () => {
  let at: Database;
  beforeAll(async () => void (at = await aDatabase()));
  afterAll(() => at.stop());

  it.each(CHANGES)('of %j by %j', async (before, update, after) => {
    const all = await at.fresh([{ _id: 1, ...before }]);
    const outcome = await all.updateOne({ _id: 1 as never }, update).then(
      () => 'done',
      (reason: unknown) => (reason as { code: number }).code,
    );
    if (typeof after === 'number') expect(outcome).toBe(after);
    else expect([outcome, await all.findOne({})]).toEqual(['done', { _id: 1, ...after }]);
    if (typeof after === 'number') expect(await all.findOne({})).toEqual({ _id: 1, ...before });
  });

  it('change the item the filter matched', async () => {
    const all = await at.fresh([
      { a: [{ k: 1 }, { k: 2 }, { k: 3 }], s: { list: [{ id: 'x' }, { id: 'y' }] }, n: [4, 7, 9] },
    ]);
    await all.updateOne({ 'a.k': 2 }, { $set: { 'a.$.seen': true } });
    await all.updateOne({ a: { $elemMatch: { k: { $gt: 2 } } } }, { $set: { 'a.$.last': true } });
    await all.updateOne({ $and: [{ 's.list.id': 'y' }] }, { $set: { 's.list.$.on': 1 } });
    await all.updateOne({ n: { $gte: 5, $lte: 8 } }, { $inc: { 'n.$': 100 } });
    expect(await all.findOne({}, { projection: { _id: 0 } })).toEqual({
      a: [{ k: 1 }, { k: 2, seen: true }, { k: 3, last: true }],
      s: { list: [{ id: 'x' }, { id: 'y', on: 1 }] },
      n: [4, 107, 9],
    });
    await expect(all.updateOne({}, { $set: { 'a.$.k': 0 } })).rejects.toMatchObject({ code: 2 });
  });

  it('change the items an array filter names', async () => {
    const all = await at.fresh([
      {
        a: [
          { k: 1, n: 1 },
          { k: 2, n: 1 },
          { k: 3, n: 1 },
        ],
      },
    ]);
    const arrayFilters = [{ $or: [{ 'e.k': 1 }, { 'e.k': { $gt: 2 } }] }];
    await all.updateOne({}, { $inc: { 'a.$[e].n': 5 } }, { arrayFilters });
    expect((await all.findOne({}))?.a).toEqual([
      { k: 1, n: 6 },
      { k: 2, n: 1 },
      { k: 3, n: 6 },
    ]);
    await expect(all.updateOne({}, { $inc: { 'a.$[other].n': 5 } }, { arrayFilters })).rejects.toMatchObject({
      code: 9,
    });
    await expect(all.updateOne({}, { $inc: { 'a.$[other].n': 5 } })).rejects.toMatchObject({ code: 2 });
  });

  it('let an int grow into a long and no further', async () => {
    const all = await at.fresh([{ n: new Int32(2147483647), l: Long.MAX_VALUE, d: new Double(1) }]);
    await all.updateOne({}, { $inc: { n: 1, d: 1 } });
    expect(await all.countDocuments({ n: { $type: 'long', $eq: 2147483648 }, d: { $type: 'double' } })).toBe(1);
    await expect(all.updateOne({}, { $inc: { l: 1 } })).rejects.toMatchObject({ code: 2 });
    await all.updateOne({}, { $inc: { n: Long.fromString('9007199254740993') } });
    expect(String((await all.findOne({}, { promoteValues: false }))?.n)).toBe('9007201402224641');
  });

  it('write the time of the server', async () => {
    const all = await at.fresh([{}]);
    await all.updateOne({}, { $currentDate: { at: true, also: { $type: 'date' } } } as never);
    const found = await all.findOne({});
    expect(Math.abs((found?.at as Date).getTime() - Date.now())).toBeLessThan(60_000);
    expect(found?.also).toBeInstanceOf(Date);
  });
});
