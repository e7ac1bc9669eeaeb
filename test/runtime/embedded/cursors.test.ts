import { aDatabase, type Database, Long } from './database.ts';

describe('cursors', () => {
  let at: Database;
  beforeAll(async () => void (at = await aDatabase()));
  afterAll(() => at.stop());

  it('give out ten thousand documents in batches, each once', async () => {
    const all = await at.fresh(Array.from({ length: 10_000 }, (_, no) => ({ no })));
    const seen = new Set<number>();
    for await (const { no } of all.find({}, { batchSize: 333 })) seen.add(no as number);
    expect(seen.size).toBe(10_000);
    expect(
      await all
        .find({ no: { $lt: 250 } })
        .sort({ no: -1 })
        .batchSize(100)
        .toArray(),
    ).toHaveLength(250);
  });

  it('keep a reply under what a message can carry', async () => {
    const all = await at.fresh();
    for (let no = 0; no < 12; no++) await all.insertOne({ no, text: 'x'.repeat(4 * 1024 * 1024) });
    const first = await at.db.command({ find: all.collectionName, batchSize: 100 });
    expect(first.cursor.firstBatch.length).toBeLessThanOrEqual(4);
    expect((await all.find({}, { batchSize: 100 }).toArray()).map(({ no }) => no)).toEqual(
      Array.from({ length: 12 }, (_, no) => no),
    );
  });

  it('can be killed, and are unknown afterwards', async () => {
    const all = await at.fresh(Array.from({ length: 300 }, (_, no) => ({ no })));
    const first = await at.db.command({ find: all.collectionName, batchSize: 10 }, { promoteLongs: false });
    const id = first.cursor.id as InstanceType<typeof Long>;
    const next = () =>
      at.db.command({ getMore: id, collection: all.collectionName, batchSize: 5 }, { promoteLongs: false });
    expect((await next()).cursor.nextBatch).toHaveLength(5);
    expect((await at.db.command({ killCursors: all.collectionName, cursors: [id] })).cursorsKilled).toHaveLength(1);
    await expect(next()).rejects.toMatchObject({ code: 43 });
  });

  it('close themselves when everything was given out', async () => {
    const all = await at.fresh([{ no: 1 }, { no: 2 }]);
    expect(Number((await at.db.command({ find: all.collectionName })).cursor.id)).toBe(0);
    expect(Number((await at.db.command({ find: all.collectionName, batchSize: 1, singleBatch: true })).cursor.id)).toBe(
      0,
    );
  });

  it('go on while documents are written and removed', async () => {
    const all = await at.fresh(Array.from({ length: 2000 }, (_, no) => ({ no })));
    const cursor = all.find({}, { batchSize: 50 });
    let seen = 0;
    for await (const { no } of cursor) {
      seen++;
      if (no === 100) await all.deleteMany({ no: { $gte: 1000 } });
    }
    expect(seen).toBeGreaterThanOrEqual(1000);
    expect(seen).toBeLessThan(2000);
  });
});
