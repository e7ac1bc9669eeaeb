import mongoose from 'mongoose';
import { aDatabase, type Database } from './database.ts';

const times = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('writers at the same time', () => {
  let at: Database;
  beforeAll(async () => void (at = await aDatabase()));
  afterAll(() => at.stop());

  it('draw two hundred numbers, all different', async () => {
    const counters = await at.fresh();
    await counters.createIndexes([{ key: { name: 1 }, unique: true }]);
    const draw = () =>
      counters.findOneAndUpdate({ name: 'serial' }, { $inc: { next: 1 } }, { upsert: true, returnDocument: 'after' });
    const drawn = await Promise.all(times(200).map(draw));
    expect(drawn.map((counter) => counter?.next as number).sort((a, b) => a - b)).toEqual(times(200).map((i) => i + 1));
  });

  it('make one document of fifty upserts on a unique key', async () => {
    const people = await at.fresh();
    await people.createIndexes([{ key: { no: 1 }, unique: true }]);
    await Promise.all(times(50).map((i) => people.updateOne({ no: 'x' }, { $addToSet: { by: i } }, { upsert: true })));
    const all = await people.find().toArray();
    expect(all).toHaveLength(1);
    expect(all[0]?.by).toHaveLength(50);
  });

  it('take each waiting case once, also without an index', async () => {
    const cases = await at.fresh(times(40).map((no) => ({ no, state: 'waiting' })));
    const take = (by: number) =>
      cases.findOneAndUpdate({ state: 'waiting' }, { $set: { state: 'taken', by } }, { sort: { no: 1 } });
    const taken = await Promise.all(times(50).map(take));
    const numbers = taken.flatMap((found) => (found ? [found.no as number] : []));
    expect(numbers.sort((a, b) => a - b)).toEqual(times(40));
  });

  it('let one of two decisions on the same version win', async () => {
    const cases = await at.fresh([{ version: 1 }]);
    const decide = (by: string) => cases.updateOne({ version: 1 }, { $inc: { version: 1 }, $set: { by } });
    const results = await Promise.all(['a', 'b', 'c', 'd'].map(decide));
    expect(results.map(({ modifiedCount }) => modifiedCount).sort()).toEqual([0, 0, 0, 1]);
    expect(await cases.findOne({})).toMatchObject({ version: 2 });
  });

  it('hear of a stale version from mongoose', async () => {
    const connection = await mongoose.createConnection(at.uri).asPromise();
    const Draft = connection.model('draft', new mongoose.Schema({ text: String }, { optimisticConcurrency: true }));
    const { _id } = await Draft.create({ text: 'one' });
    const [first, second] = [await Draft.findById(_id), await Draft.findById(_id)];
    await first!.set({ text: 'two' }).save();
    await expect(second!.set({ text: 'three' }).save()).rejects.toBeInstanceOf(mongoose.Error.VersionError);
    await connection.close();
  });

  it('give back the document before or after, projected, or removed', async () => {
    const cases = await at.fresh([
      { no: 1, a: 1 },
      { no: 2, a: 2 },
    ]);
    const change = { $inc: { a: 10 } };
    expect(await cases.findOneAndUpdate({ no: 1 }, change, { projection: { _id: 0, a: 1 } })).toEqual({ a: 1 });
    expect(
      await cases.findOneAndUpdate({ no: 1 }, change, { projection: { _id: 0, a: 1 }, returnDocument: 'after' }),
    ).toEqual({ a: 21 });
    expect(await cases.findOneAndUpdate({ no: 9 }, change)).toBeNull();
    const raw = await cases.findOneAndUpdate({ no: 9 }, change, { upsert: true, includeResultMetadata: true });
    expect(raw).toMatchObject({
      value: null,
      lastErrorObject: { n: 1, updatedExisting: false, upserted: expect.anything() },
    });
    expect(await cases.findOneAndDelete({}, { sort: { no: -1 }, projection: { _id: 0 } })).toEqual({ no: 9, a: 10 });
    expect(
      await cases.findOneAndReplace({ no: 2 }, { no: 3 }, { returnDocument: 'after', projection: { _id: 0 } }),
    ).toEqual({ no: 3 });
  });
});
