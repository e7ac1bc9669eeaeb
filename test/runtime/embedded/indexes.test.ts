import { aDatabase, type Database } from './database.ts';

describe('indexes', () => {
  let at: Database;
  beforeAll(async () => void (at = await aDatabase()));
  afterAll(() => at.stop());

  const duplicate = { code: 11000 };

  it('name the key and the value that are taken', async () => {
    const people = await at.fresh([{ centre: 'a', no: 1 }]);
    await people.createIndexes([{ key: { centre: 1, no: 1 }, unique: true }]);
    await people.insertOne({ centre: 'b', no: 1 });
    const refused = await people.insertOne({ centre: 'a', no: 1 }).catch((reason: unknown) => reason);
    expect(refused).toMatchObject({
      name: 'MongoServerError',
      code: 11000,
      keyPattern: { centre: 1, no: 1 },
      keyValue: { centre: 'a', no: 1 },
    });
    expect((refused as Error).message).toMatch(
      /E11000 duplicate key error collection: .* index: centre_1_no_1 dup key/,
    );
    await expect(people.updateOne({ centre: 'b' }, { $set: { centre: 'a' } })).rejects.toMatchObject(duplicate);
    await expect(people.insertOne({ _id: (await people.findOne({}))!._id })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { _id: 1 },
    });
    expect(await people.countDocuments()).toBe(2);
  });

  it('free a key when its document changes or goes', async () => {
    const people = await at.fresh([{ no: 1 }, { no: 2 }]);
    await people.createIndexes([{ key: { no: 1 }, unique: true }]);
    await people.updateOne({ no: 1 }, { $set: { no: 3 } });
    await people.updateOne({ no: 2 }, { $set: { no: 1 } });
    await people.deleteOne({ no: 3 });
    await people.insertOne({ no: 3 });
    expect((await people.find().sort({ no: 1 }).hint({ no: 1 }).toArray()).map(({ no }) => no)).toEqual([1, 3]);
  });

  it('answer a hint of a partial index when the filter asks only for what it holds', async () => {
    const cases = await at.fresh([{ no: 1 }, { no: 2, unit: 'a' }, { no: 3, unit: 'b' }, { no: 4, unit: 'a' }]);
    const hint = { unit: 1, no: 1 } as const;
    await cases.createIndexes([{ key: hint, partialFilterExpression: { unit: { $exists: true } } }]);
    const found = cases
      .find({ unit: { $in: ['a', 'b'] } })
      .sort({ no: 1 })
      .hint(hint);
    expect((await found.toArray()).map(({ no }) => no)).toEqual([2, 3, 4]);
    expect(await cases.countDocuments({ unit: { $in: ['a'] } }, { hint })).toBe(2);
    expect(await cases.countDocuments({ unit: { $in: [] } }, { hint })).toBe(0);
  });

  it('count missing as null when unique, unless sparse or partial', async () => {
    const plain = await at.fresh([{ a: 1 }]);
    await plain.createIndexes([{ key: { key: 1 }, unique: true }]);
    await expect(plain.insertOne({ a: 2 })).rejects.toMatchObject(duplicate);
    const sparse = await at.fresh([{ a: 1 }, { a: 2 }, { key: null }]);
    await sparse.createIndexes([{ key: { key: 1 }, unique: true, sparse: true }]);
    await expect(sparse.insertOne({ key: null })).rejects.toMatchObject(duplicate);
    expect(await sparse.find({ key: null }).toArray()).toHaveLength(3);
    expect(await sparse.find().sort({ key: 1 }).toArray()).toHaveLength(3);
    const partial = await at.fresh([{ key: 'x', open: false }]);
    await partial.createIndexes([{ key: { key: 1 }, unique: true, partialFilterExpression: { open: true } }]);
    await partial.insertMany([
      { key: 'x', open: true },
      { key: 'x', open: false },
    ]);
    await expect(partial.insertOne({ key: 'x', open: true })).rejects.toMatchObject(duplicate);
    await expect(partial.updateOne({ open: false }, { $set: { open: true } })).rejects.toMatchObject(duplicate);
    expect(await partial.find({ key: 'x' }).toArray()).toHaveLength(3);
    expect(await partial.find({ key: 'x', open: true }).toArray()).toHaveLength(1);
  });

  it('keep both ends of a range when a further field follows', async () => {
    const cases = await at.fresh(['a', 'b', 'c', 'd'].map((due, no) => ({ centre: 'hall', due, no })));
    await cases.createIndexes([{ key: { centre: 1, due: 1, no: 1 } }]);
    const within = await cases
      .find({ centre: 'hall', due: { $gte: 'b', $lte: 'c' } })
      .sort({ due: 1, no: 1 })
      .toArray();
    expect(within.map(({ due }) => due as string)).toEqual(['b', 'c']);
  });

  it('hold every item of an array', async () => {
    const people = await at.fresh([
      {
        tags: ['a', 'b'],
        items: [
          { k: 1, v: 1 },
          { k: 2, v: 2 },
        ],
      },
    ]);
    await people.createIndexes([{ key: { tags: 1 }, unique: true }]);
    await people.createIndexes([{ key: { 'items.k': 1, 'items.v': 1 } }]);
    await people.insertOne({ tags: ['c', 'c'], items: [] });
    await expect(people.insertOne({ tags: ['b'] })).rejects.toMatchObject(duplicate);
    expect(await people.find({ tags: 'b' }).hint({ tags: 1 }).toArray()).toHaveLength(1);
    expect(await people.find({ tags: { $in: ['a', 'b'] } }).toArray()).toHaveLength(1);
    expect(
      await people.find({ 'items.k': 1, 'items.v': 2 }).hint({ 'items.k': 1, 'items.v': 1 }).toArray(),
    ).toHaveLength(1);
    await people.createIndexes([{ key: { left: 1, right: 1 } }]);
    await expect(people.insertOne({ tags: ['x'], left: [1], right: [2] })).rejects.toMatchObject({ code: 171 });
  });

  it('are refused when the documents already contradict them', async () => {
    const people = await at.fresh([{ no: 1 }, { no: 1 }]);
    await expect(people.createIndexes([{ key: { no: 1 }, unique: true }])).rejects.toMatchObject(duplicate);
    expect(await people.indexes()).toHaveLength(1);
  });

  it('may be asked for twice, but not with other options', async () => {
    const people = await at.fresh([{}]);
    await people.createIndexes([{ key: { no: 1 }, unique: true }]);
    await people.createIndexes([{ key: { no: 1 }, unique: true }]);
    await expect(people.createIndexes([{ key: { no: 1 }, unique: true, name: 'other' }])).rejects.toMatchObject({
      code: 85,
    });
    await expect(people.createIndexes([{ key: { other: 1 }, name: 'no_1' }])).rejects.toMatchObject({ code: 86 });
    expect((await people.indexes()).map(({ name }) => name)).toEqual(['_id_', 'no_1']);
    await people.dropIndex('no_1');
    expect(await people.indexes()).toEqual([{ v: 2, key: { _id: 1 }, name: '_id_' }]);
    await people.insertMany([{ no: 1 }, { no: 1 }]);
  });

  it('keep texts longer than a key can be apart, and in order', async () => {
    const long = (end: string) => '长'.repeat(800) + end;
    const people = await at.fresh([{ t: long('b') }, { t: long('a') }, { t: 'short' }]);
    await people.createIndexes([{ key: { t: 1 }, unique: true }]);
    await people.insertOne({ t: long('c') });
    await expect(people.insertOne({ t: long('a') })).rejects.toMatchObject(duplicate);
    expect(await people.countDocuments({ t: long('b') })).toBe(1);
    expect((await people.find().sort({ t: 1 }).toArray()).map(({ t }) => (t as string).slice(-1))).toEqual([
      't',
      'a',
      'b',
      'c',
    ]);
    expect(await people.countDocuments({ t: { $gt: long('a') } })).toBe(2);
  });

  it('remove what has outlived its time', async () => {
    const codes = await at.fresh([
      { k: 'old', until: new Date(Date.now() - 1000) },
      { k: 'new', until: new Date(Date.now() + 3_600_000) },
      { k: 'never' },
    ]);
    await codes.createIndexes([{ key: { until: 1 }, expireAfterSeconds: 0 }]);
    const deadline = Date.now() + 90_000;
    while ((await codes.countDocuments()) > 2 && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await codes.find().toArray()).map(({ k }) => k)).toEqual(['new', 'never']);
  }, 100_000);
});
