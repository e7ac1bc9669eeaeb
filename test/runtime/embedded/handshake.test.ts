import mongoose from 'mongoose';
import { aDatabase, type Database } from './database.ts';

describe('a driver meeting the store', () => {
  let at: Database;
  beforeAll(async () => void (at = await aDatabase()));
  afterAll(() => at.stop());

  const refusal = (command: object) =>
    at.db.command(command).then(
      () => 'accepted',
      (reason: unknown) => (reason as { code: number }).code,
    );

  it('is told that it speaks to a writable server', async () => {
    const hello = await at.db.command({ hello: 1 });
    expect(hello).toMatchObject({ ok: 1, isWritablePrimary: true, maxBsonObjectSize: 16 * 1024 * 1024 });
    expect(await at.db.command({ ping: 1 })).toMatchObject({ ok: 1 });
    expect((await at.db.admin().buildInfo()).version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('connects through mongoose with majority writes, the journal and causal sessions', async () => {
    const connection = await mongoose.createConnection(at.uri, { w: 'majority', journal: true }).asPromise();
    const Person = connection.model('person', new mongoose.Schema({ name: String }));
    const session = await connection.startSession({ causalConsistency: true });
    await Person.create([{ name: '欧阳' }], { session });
    expect(await Person.countDocuments({ name: '欧阳' }).session(session)).toBe(1);
    await session.endSession();
    await connection.close();
  });

  it('hears MongoDB’s codes for what it got wrong', async () => {
    expect(await refusal({ noSuchCommand: 1 })).toBe(59);
    expect(await refusal({ find: 'c', filter: { a: { $in: 1 } } })).toBe(2);
    expect(await refusal({ listIndexes: 'nowhere' })).toBe(26);
    await at.db.createCollection('twice');
    expect(
      await refusal({ update: 'twice', updates: [{ q: {}, u: { $set: { _id: 2 }, $inc: { a: 1 } }, upsert: false }] }),
    ).toBe('accepted');
    expect(await refusal({ dropIndexes: 'twice', index: 'none' })).toBe(27);
  });

  it('may ask twice for the same collection, as since MongoDB 7.0', async () => {
    await at.db.collection('asked').insertOne({ no: 1 });
    expect(await refusal({ create: 'asked' })).toBe('accepted');
    expect(await at.db.collection('asked').countDocuments()).toBe(1);
  });

  it('lists collections and forgets those that were dropped', async () => {
    await at.db.createCollection('here');
    expect((await at.db.listCollections({ name: 'here' }).toArray()).map(({ name }) => name)).toEqual(['here']);
    await at.db.collection('here').drop();
    expect(await at.db.listCollections({ name: 'here' }, { nameOnly: true }).toArray()).toEqual([]);
  });
});
