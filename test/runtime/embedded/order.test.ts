import {
  aDatabase,
  Binary,
  type Database,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from './database.ts';

/** Written by hand after the order of BSON types in MongoDB's manual; values of one line are equal. */
const ORDER: unknown[][] = [
  [new MinKey()],
  [null],
  [NaN, Decimal128.fromString('NaN')],
  [-Infinity, Decimal128.fromString('-Infinity')],
  [Decimal128.fromString('-1E400')],
  [-1e300],
  [Long.fromString('-9223372036854775808'), new Double(-9223372036854775808)],
  [new Int32(-1), new Double(-1), Decimal128.fromString('-1.000')],
  [-0.5],
  [0, new Double(-0), Long.ZERO, Decimal128.fromString('0E+3')],
  [5e-324],
  [Decimal128.fromString('0.1')],
  [0.1],
  [1, Long.fromNumber(1), Decimal128.fromString('1.0')],
  [Long.fromString('9007199254740992')],
  [Long.fromString('9007199254740993')],
  [1e300],
  [Decimal128.fromString('1E400')],
  [Infinity, Decimal128.fromString('Infinity')],
  [''],
  ['10'],
  ['9'],
  ['A'],
  ['a'],
  ['a\0'],
  ['aa'],
  ['é'],
  ['中'],
  ['\uFFFD'],
  ['𠮷'],
  [{}],
  [{ a: 1 }],
  [{ a: 1, b: 1 }],
  [{ b: 0 }],
  [{ a: 'x' }],
  [new Binary(Buffer.from([9]), 0)],
  [new Binary(Buffer.from([1, 2]), 0)],
  [new Binary(Buffer.from([1, 2]), 5)],
  [new ObjectId('000000000000000000000001')],
  [new ObjectId('ff0000000000000000000000')],
  [false],
  [true],
  [new Date(-1)],
  [new Date(0)],
  [new Date(1)],
  [new Timestamp({ t: 1, i: 1 })],
  [new Timestamp({ t: 1, i: 2 })],
  [/a/],
  [/b/],
  [new MaxKey()],
];

describe('the order of values', () => {
  let at: Database;
  beforeAll(async () => void (at = await aDatabase()));
  afterAll(() => at.stop());

  const shuffled = ORDER.flatMap((values, line) => values.map((v, nth) => ({ v, line, nth }))).sort(
    (a, b) => ((a.line * 37 + a.nth) % 53) - ((b.line * 37 + b.nth) % 53),
  );
  const lines = shuffled.map(({ line }) => line).sort((a, b) => a - b);

  it('is the one of the manual when sorting without an index', async () => {
    const all = await at.fresh(shuffled);
    expect((await all.find().sort({ v: 1 }).toArray()).map(({ line }) => line)).toEqual(lines);
    expect((await all.find().sort({ v: -1 }).toArray()).map(({ line }) => line)).toEqual([...lines].reverse());
  });

  it.each([1, -1] as const)('is the same through an index of direction %i, both ways', async (direction) => {
    const all = await at.fresh(shuffled);
    await all.createIndexes([{ key: { v: direction } }]);
    expect((await all.find().sort({ v: 1 }).hint({ v: direction }).toArray()).map(({ line }) => line)).toEqual(lines);
    expect((await all.find().sort({ v: -1 }).hint({ v: direction }).toArray()).map(({ line }) => line)).toEqual(
      [...lines].reverse(),
    );
  });

  it('holds for every pair in aggregation, equal values being equal', async () => {
    const all = await at.fresh(shuffled);
    const groups = await all.aggregate([{ $group: { _id: '$v', lines: { $addToSet: '$line' } } }]).toArray();
    expect(groups).toHaveLength(ORDER.length);
    expect(groups.every((group) => (group.lines as unknown[]).length === 1)).toBe(true);
  });

  it('compares a range only with values of its own type', async () => {
    const all = await at.fresh(shuffled);
    const found = async (filter: object) =>
      [...new Set((await all.find(filter).toArray()).map(({ line }) => line as number))].sort((a, b) => a - b);
    const between = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
    const at1 = ORDER.findIndex(([v]) => v === 1);
    const firstText = ORDER.findIndex(([v]) => v === '');
    const texts = ORDER.filter(([v]) => typeof v === 'string').length;
    const firstNumber = 3;
    expect(await found({ v: { $gte: 1 } })).toEqual(between(at1, firstText));
    expect(await found({ v: { $lt: 1 } })).toEqual(between(firstNumber, at1));
    expect(await found({ v: { $gte: '' } })).toEqual(between(firstText, firstText + texts));
    expect(await found({ v: { $lt: true } })).toEqual([ORDER.findIndex(([v]) => v === false)]);
    expect(await found({ v: NaN })).toEqual([2]);
    expect(await found({ v: { $gte: NaN } })).toEqual([2]);
    expect(await found({ v: { $lte: null } })).toEqual([1]);
    await all.createIndexes([{ key: { v: 1 } }]);
    expect(await found({ v: { $gte: 1 } })).toEqual(between(at1, firstText));
    expect(await found({ v: { $lt: 1 } })).toEqual(between(firstNumber, at1));
  });

  it('takes the smallest item of an array going up and the largest going down', async () => {
    const all = await at.fresh([
      { k: 'a', v: [5, 1] },
      { k: 'b', v: 3 },
      { k: 'c', v: [] },
      { k: 'd' },
      { k: 'e', v: [2, 9] },
    ]);
    const keys = async (direction: 1 | -1) =>
      (await all.find().sort({ v: direction, k: 1 }).toArray()).map(({ k }) => k as string).join('');
    expect(await keys(1)).toBe('cdaeb');
    expect(await keys(-1)).toBe('eabdc');
    await all.createIndexes([{ key: { v: 1 } }]);
    expect(await keys(1)).toBe('cdaeb');
  });
});
