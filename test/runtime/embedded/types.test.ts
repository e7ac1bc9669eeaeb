import { aDatabase, Binary, type Database, Decimal128, Double, Int32, Long, ObjectId, Timestamp } from './database.ts';

describe('BSON types', () => {
  let at: Database;
  beforeAll(async () => void (at = await aDatabase()));
  afterAll(() => at.stop());

  const exact = { promoteValues: false } as const;

  it('come back as they went in', async () => {
    const values = {
      double: new Double(5), int: new Int32(-7), long: Long.fromString('9007199254740993'), decimal: Decimal128.fromString('0.10'),
      text: '𠮷野·𰻞', id: new ObjectId(), date: new Date('1949-10-01T00:00:00Z'), binary: new Binary(Buffer.from([0, 255]), 4), flag: true,
      nothing: null, pattern: /^x/i, time: new Timestamp({ t: 3, i: 4 }), nested: { list: [[1], { a: 'b' }] }, empty: {}, none: [],
    }; // prettier-ignore
    const all = await at.fresh([values]);
    const found = await all.findOne({}, exact);
    expect(found).toMatchObject({ double: { value: 5 }, int: { value: -7 } });
    expect(String(found?.long)).toBe('9007199254740993');
    expect(String(found?.decimal)).toBe('0.10');
    const promoted = await all.findOne({});
    expect(promoted).toMatchObject({
      text: values.text,
      id: values.id,
      date: values.date,
      flag: true,
      nothing: null,
      nested: { list: [[1], { a: 'b' }] },
      empty: {},
      none: [],
    });
  });

  it('keep an int64 an int64 and a whole double a double through an unrelated update', async () => {
    const all = await at.fresh([{ long: Long.fromNumber(5), double: new Double(5) }]);
    await all.updateOne({}, { $set: { other: 1 }, $push: { list: 1 } as never });
    const types = await Promise.all(
      ['long', 'double', 'int'].map((type) =>
        all.countDocuments({ [type === 'int' ? 'other' : type]: { $type: type } }),
      ),
    );
    expect(types).toEqual([1, 1, 1]);
  });

  it('equal each other as numbers whatever their type', async () => {
    const all = await at.fresh([
      { v: new Int32(5) },
      { v: Long.fromNumber(5) },
      { v: new Double(5) },
      { v: Decimal128.fromString('5.0') },
      { v: '5' },
    ]);
    for (const five of [new Int32(5), Long.fromNumber(5), new Double(5), Decimal128.fromString('5')]) {
      expect(await all.countDocuments({ v: five })).toBe(4);
      expect(await all.countDocuments({ v: { $in: [five] } })).toBe(4);
    }
    await all.createIndexes([{ key: { v: 1 } }]);
    expect(
      await all
        .find({ v: Decimal128.fromString('5.000') })
        .hint({ v: 1 })
        .toArray(),
    ).toHaveLength(4);
  });

  it('tell apart long integers that one double would blur, also in a unique index', async () => {
    const all = await at.fresh();
    await all.createIndexes([{ key: { v: 1 }, unique: true }]);
    const near = [
      '9007199254740992',
      '9007199254740993',
      '9007199254740994',
      '-9007199254740993',
      '9223372036854775807',
      '9223372036854775806',
    ];
    await all.insertMany(near.map((text) => ({ v: Long.fromString(text) })));
    const sorted = await all.find({}, exact).sort({ v: 1 }).toArray();
    expect(sorted.map(({ v }) => String(v))).toEqual([...near].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1)));
    expect(await all.countDocuments({ v: Long.fromString('9007199254740993') })).toBe(1);
    await expect(all.insertOne({ v: new Double(9007199254740992) })).rejects.toMatchObject({ code: 11000 });
    await all.insertOne({ v: Decimal128.fromString('9007199254740992.5') });
    expect(
      await all.countDocuments({
        v: { $gt: Long.fromString('9007199254740992'), $lt: Long.fromString('9007199254740993') },
      }),
    ).toBe(1);
  });
});
