import { aDatabase, type Database, ObjectId } from './database.ts';

describe('writing and reading documents', () => {
  let at: Database;
  beforeAll(async () => void (at = await aDatabase()));
  afterAll(() => at.stop());

  it('gives back what was inserted, ids made where they were missing and put in front', async () => {
    const cases = await at.fresh();
    const { insertedIds } = await cases.insertMany([
      { no: 1 },
      { no: 2, _id: 'own' as never },
      { no: 3, _id: 7 as never },
    ]);
    expect(insertedIds[0]).toBeInstanceOf(ObjectId);
    const all = await cases.find({}, { sort: { no: 1 } }).toArray();
    expect(all.map(({ _id }) => _id)).toEqual([insertedIds[0], 'own', 7]);
    expect(all.map((document) => Object.keys(document))).toEqual([
      ['_id', 'no'],
      ['_id', 'no'],
      ['_id', 'no'],
    ]);
  });

  it('finds in the order of arrival without a sort, and by skip and limit with one', async () => {
    const cases = await at.fresh([5, 3, 9, 1].map((no) => ({ no })));
    expect((await cases.find().toArray()).map(({ no }) => no)).toEqual([5, 3, 9, 1]);
    expect((await cases.find().sort({ no: -1 }).skip(1).limit(2).toArray()).map(({ no }) => no)).toEqual([5, 3]);
  });

  it('stops an ordered batch at the first error and finishes an unordered one', async () => {
    const cases = await at.fresh();
    const batch = [{ _id: 1 }, { _id: 1 }, { _id: 2 }] as never[];
    await expect(cases.insertMany(batch)).rejects.toMatchObject({ code: 11000, result: { insertedCount: 1 } });
    expect(await cases.countDocuments()).toBe(1);
    await cases.deleteMany({});
    await expect(cases.insertMany(batch, { ordered: false })).rejects.toMatchObject({ code: 11000 });
    expect(await cases.countDocuments()).toBe(2);
  });

  it('goes on past the mistakes of an unordered bulk and tells their places', async () => {
    const cases = await at.fresh([
      { _id: 1, no: 1 },
      { _id: 2, no: 2 },
    ] as never[]);
    await cases.createIndexes([{ key: { no: 1 }, unique: true }]);
    const bulk = cases.bulkWrite(
      [
        { updateOne: { filter: { no: 1 }, update: { $set: { no: 2 } } } },
        { updateMany: { filter: { no: 7 }, update: { $set: { seen: true } }, upsert: true } },
        { updateMany: { filter: { no: 8 }, update: { $set: { seen: true } }, upsert: true } },
        { updateOne: { filter: { no: 2 }, update: { $set: { no: 1 } } } },
        { updateOne: { filter: { no: 2 }, update: { $set: { seen: true } } } },
      ],
      { ordered: false },
    );
    await expect(bulk).rejects.toMatchObject({
      code: 11000,
      result: { upsertedCount: 2, modifiedCount: 1 },
      writeErrors: [{ index: 0 }, { index: 3 }],
    });
    expect(await cases.countDocuments({ seen: true })).toBe(3);
  });

  it('runs a mixed bulk and counts every part', async () => {
    const cases = await at.fresh([{ no: 1 }, { no: 2 }, { no: 3 }]);
    const result = await cases.bulkWrite([
      { insertOne: { document: { no: 4 } } },
      { updateOne: { filter: { no: 1 }, update: { $set: { seen: true } } } },
      { updateMany: { filter: { no: { $gte: 2 } }, update: { $inc: { no: 10 } } } },
      { updateOne: { filter: { no: 99 }, update: { $set: { seen: false } }, upsert: true } },
      { replaceOne: { filter: { no: 12 }, replacement: { no: 120 } } },
      { deleteOne: { filter: { no: 13 } } },
    ]);
    expect(result).toMatchObject({
      insertedCount: 1,
      matchedCount: 5,
      modifiedCount: 5,
      upsertedCount: 1,
      deletedCount: 1,
    });
    expect((await cases.find().sort({ no: 1 }).toArray()).map(({ no }) => no)).toEqual([1, 14, 99, 120]);
  });

  it('tells matched from modified', async () => {
    const cases = await at.fresh([
      { no: 1, state: 'open' },
      { no: 2, state: 'shut' },
    ]);
    expect(await cases.updateMany({}, { $set: { state: 'open' } })).toMatchObject({
      matchedCount: 2,
      modifiedCount: 1,
    });
    expect(await cases.deleteMany({ state: 'none' })).toMatchObject({ deletedCount: 0 });
  });

  it('starts an upsert from the equalities of its filter', async () => {
    const series = await at.fresh();
    const { upsertedId } = await series.updateOne(
      { centre: 'a', 'key.year': 2026, no: { $gt: 4 } },
      { $inc: { value: 1 }, $setOnInsert: { made: 'now' } },
      { upsert: true },
    );
    expect(await series.findOne({ _id: upsertedId! })).toEqual({
      _id: upsertedId,
      centre: 'a',
      key: { year: 2026 },
      value: 1,
      made: 'now',
    });
    await series.updateOne({ centre: 'a' }, { $inc: { value: 1 }, $setOnInsert: { made: 'later' } }, { upsert: true });
    expect(await series.findOne({})).toMatchObject({ value: 2, made: 'now' });
  });

  it('keeps the id when a document is replaced', async () => {
    const cases = await at.fresh([{ _id: 1, a: 1, b: 2 }]);
    await cases.replaceOne({ a: 1 }, { b: 3 });
    expect(await cases.findOne({})).toEqual({ _id: 1, b: 3 });
    await expect(cases.updateOne({}, { $set: { _id: 2 } })).rejects.toMatchObject({ code: 66 });
  });

  it('refuses a document larger than 16 MB and keeps one just under', async () => {
    const files = await at.fresh();
    await expect(files.insertOne({ text: 'x'.repeat(17 * 1024 * 1024) })).rejects.toThrow();
    await files.insertOne({ text: 'x'.repeat(15 * 1024 * 1024) });
    await expect(files.updateOne({}, { $set: { more: 'y'.repeat(2 * 1024 * 1024) } })).rejects.toThrow();
    expect((await files.findOne({}))?.text).toHaveLength(15 * 1024 * 1024);
  });

  describe('projections', () => {
    const document = {
      _id: 1,
      a: 1,
      b: { c: 2, d: 3 },
      items: [
        { k: 1, v: 'x' },
        { k: 2, v: 'y' },
        { k: 2, v: 'z' },
      ],
      list: [1, 2, 3, 4],
    };
    const shown = async (projection: object, filter: object = {}) =>
      (await at.fresh([document])).findOne(filter, { projection });

    it.each([
      [{ a: 1 }, { _id: 1, a: 1 }],
      [{ a: 1, _id: 0 }, { a: 1 }],
      [{ 'b.c': 1, _id: 0 }, { b: { c: 2 } }],
      [{ 'items.k': 1, _id: 0 }, { items: [{ k: 1 }, { k: 2 }, { k: 2 }] }],
      [
        { b: 0, items: 0 },
        { _id: 1, a: 1, list: [1, 2, 3, 4] },
      ],
      [
        { 'b.c': 0, items: 0, list: 0 },
        { _id: 1, a: 1, b: { d: 3 } },
      ],
      [
        { list: { $slice: 2 }, a: 1, _id: 0 },
        { a: 1, list: [1, 2] },
      ],
      [
        { list: { $slice: -1 }, items: 0, b: 0 },
        { _id: 1, a: 1, list: [4] },
      ],
      [
        { list: { $slice: [1, 2] }, items: 0, b: 0 },
        { _id: 1, a: 1, list: [2, 3] },
      ],
      [{ items: { $elemMatch: { k: 2 } }, _id: 0 }, { items: [{ k: 2, v: 'y' }] }],
      [
        { items: { $elemMatch: { k: 9 } }, a: 1 },
        { _id: 1, a: 1 },
      ],
    ])('%j', async (projection, expected) => {
      expect(await shown(projection)).toEqual(expected);
    });

    it('shows the item the filter matched', async () => {
      expect(await shown({ 'items.$': 1 }, { 'items.v': 'z' })).toEqual({ _id: 1, items: [{ k: 2, v: 'z' }] });
      expect(await shown({ 'items.$': 1, a: 1 }, { items: { $elemMatch: { k: 2, v: 'z' } } })).toEqual({
        _id: 1,
        a: 1,
        items: [{ k: 2, v: 'z' }],
      });
      expect(await shown({ 'list.$': 1 }, { list: { $gte: 3 } })).toEqual({ _id: 1, list: [3] });
    });

    it('refuses to keep and to leave out at once', async () => {
      await expect(shown({ a: 1, b: 0 })).rejects.toThrow(/exclusion|inclusion/);
    });
  });
});
