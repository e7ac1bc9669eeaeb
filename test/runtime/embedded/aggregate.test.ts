import { aDatabase, type Database, Double, Long } from './database.ts';

const CASES = [
  { no: 1, dept: 'a', days: 5, fee: Long.fromNumber(100), tags: ['x', 'y'], at: new Date('2026-03-31T16:30:00Z') },
  { no: 2, dept: 'a', days: 2.5, fee: Long.fromNumber(50), tags: ['y'], at: new Date('2026-04-01T01:00:00Z') },
  { no: 3, dept: 'b', days: 10, tags: [], at: new Date('2026-12-31T15:59:59.999Z') },
  { no: 4, days: null, tags: 'z', at: null },
];

type Pipeline = [pipeline: object[], result: object[]];

const RESULTS: Pipeline[] = [
  [[{ $match: { dept: 'a' } }, { $group: { _id: 1, n: { $sum: 1 } } }], [{ _id: 1, n: 2 }]],
  [[{ $match: { dept: 'none' } }, { $group: { _id: 1, n: { $sum: 1 } } }], []],
  [
    [
      {
        $group: {
          _id: '$dept',
          days: { $sum: '$days' },
          mean: { $avg: '$days' },
          least: { $min: '$days' },
          most: { $max: '$no' },
          n: { $count: {} },
        },
      },
      { $sort: { _id: 1 } },
    ],
    [
      { _id: null, days: 0, mean: null, least: null, most: 4, n: 1 },
      { _id: 'a', days: 7.5, mean: 3.75, least: 2.5, most: 2, n: 2 },
      { _id: 'b', days: 10, mean: 10, least: 10, most: 3, n: 1 },
    ],
  ],
  [
    [
      { $sort: { no: -1 } },
      {
        $group: {
          _id: null,
          first: { $first: '$no' },
          last: { $last: '$dept' },
          all: { $push: '$dept' },
          set: { $addToSet: '$none' },
        },
      },
    ],
    [{ _id: null, first: 4, last: 'a', all: ['b', 'a', 'a'], set: [] }],
  ],
  [
    [{ $unwind: '$tags' }, { $project: { _id: 0, no: 1, tags: 1 } }],
    [
      { no: 1, tags: 'x' },
      { no: 1, tags: 'y' },
      { no: 2, tags: 'y' },
      { no: 4, tags: 'z' },
    ],
  ],
  [
    [
      { $unwind: { path: '$tags', preserveNullAndEmptyArrays: true, includeArrayIndex: 'i' } },
      { $project: { _id: 0, no: 1, tags: 1, i: 1 } },
    ],
    [
      { no: 1, tags: 'x', i: 0 },
      { no: 1, tags: 'y', i: 1 },
      { no: 2, tags: 'y', i: 0 },
      { no: 3, i: null },
      { no: 4, tags: 'z', i: null },
    ],
  ],
  [
    [{ $sort: { no: 1 } }, { $skip: 1 }, { $limit: 2 }, { $project: { no: 1, _id: 0 } }],
    [{ no: 2 }, { no: 3 }],
  ],
  [[{ $limit: 3 }, { $skip: 1 }, { $count: 'n' }], [{ n: 2 }]],
  [
    [
      { $match: { no: { $lte: 3 } } },
      {
        $group: {
          _id: { dept: '$dept', listed: { $gt: [{ $size: '$tags' }, 0] } },
          n: { $sum: 1 },
          some: { $sum: { $cond: [{ $and: [{ $gte: ['$days', 2.5] }, { $lt: ['$days', 10] }] }, 1, 0] } },
          one: { $sum: { $cond: [{ $eq: ['$no', 1] }, 1, 0] } },
        },
      },
      { $addFields: { dept: '$_id.dept', listed: '$_id.listed' } },
      { $project: { _id: 0 } },
      { $sort: { dept: 1 } },
    ],
    [
      { n: 2, some: 2, one: 1, dept: 'a', listed: true },
      { n: 1, some: 0, one: 0, dept: 'b', listed: false },
    ],
  ],
  [[{ $match: { no: 9 } }, { $count: 'n' }], []],
  [
    [{ $project: { _id: 0, double: { $multiply: ['$no', 2] }, late: { $gt: ['$days', 4] } } }, { $limit: 2 }],
    [
      { double: 2, late: true },
      { double: 4, late: false },
    ],
  ],
  [
    [
      { $match: { no: 3 } },
      { $addFields: { 'inner.sum': { $add: ['$no', 1] }, dept: { $concat: ['$dept', '科'] } } },
      { $project: { _id: 0, inner: 1, dept: 1 } },
    ],
    [{ dept: 'b科', inner: { sum: 4 } }],
  ],
  [
    [{ $match: { no: 4 } }, { $set: { dept: { $ifNull: ['$dept', '无'] } } }, { $project: { _id: 0, dept: 1 } }],
    [{ dept: '无' }],
  ],
  [
    [
      {
        $project: {
          _id: 0,
          day: { $dateToString: { date: '$at', format: '%Y-%m-%d %H:%M', timezone: 'Asia/Shanghai' } },
        },
      },
    ],
    [{ day: '2026-04-01 00:30' }, { day: '2026-04-01 09:00' }, { day: '2026-12-31 23:59' }, { day: null }],
  ],
  [
    [
      { $match: { no: 2 } },
      {
        $project: {
          _id: 0,
          a: { $cond: [{ $in: ['y', '$tags'] }, 'yes', 'no'] },
          b: { $size: '$tags' },
          c: { $arrayElemAt: ['$tags', -1] },
        },
      },
    ],
    [{ a: 'yes', b: 1, c: 'y' }],
  ],
  [
    [
      { $match: { no: 4 } },
      { $project: { _id: 0, missing: { $eq: ['$none', null] }, literal: { $literal: '$none' }, gone: '$none' } },
    ],
    [{ missing: false, literal: '$none' }],
  ],
  [
    [
      { $match: { no: 1 } },
      {
        $project: {
          _id: 0,
          a: { $subtract: ['$days', 7] },
          b: { $divide: ['$days', 2] },
          c: { $and: ['$days', { $not: ['$none'] }] },
        },
      },
    ],
    [{ a: -2, b: 2.5, c: true }],
  ],
  [
    [{ $match: { no: 1 } }, { $group: { _id: { dept: '$dept', none: '$none' }, n: { $sum: 1 } } }],
    [{ _id: { dept: 'a' }, n: 1 }],
  ],
  [
    [
      { $match: { no: 2 } },
      {
        $project: {
          _id: 0,
          past: { $subtract: ['$at', new Date('2026-04-01T00:59:59Z')] },
          next: { $add: ['$at', 1000] },
        },
      },
    ],
    [{ past: 1000, next: new Date('2026-04-01T01:00:01Z') }],
  ],
];

describe('aggregation', () => {
  let at: Database;
  beforeAll(async () => void (at = await aDatabase()));
  afterAll(() => at.stop());

  it.each(RESULTS)('%j', async (pipeline, result) => {
    expect(await (await at.fresh(CASES)).aggregate(pipeline).toArray()).toEqual(result);
  });

  it('keeps a sum of long integers exact and long', async () => {
    const all = await at.fresh([{ v: Long.fromString('9007199254740993') }, { v: Long.fromString('2') }]);
    const [exact] = await all
      .aggregate([{ $group: { _id: null, sum: { $sum: '$v' } } }], { promoteValues: false })
      .toArray();
    expect(String(exact?.sum)).toBe('9007199254740995');
  });

  it('puts equal numbers of different types into one group', async () => {
    const all = await at.fresh([{ v: 1 }, { v: new Double(1) }, { v: Long.ONE }, { v: null }, {}]);
    expect(await all.aggregate([{ $group: { _id: '$v', n: { $sum: 1 } } }, { $sort: { _id: 1 } }]).toArray()).toEqual([
      { _id: null, n: 2 },
      { _id: 1, n: 3 },
    ]);
  });

  it('follows a zone through its summer time', async () => {
    const all = await at.fresh(
      ['2026-03-29T00:59:00Z', '2026-03-29T01:00:00Z'].map((text) => ({ at: new Date(text) })),
    );
    const hour = { $dateToString: { date: '$at', format: '%H:%M', timezone: 'Europe/Berlin' } };
    expect((await all.aggregate([{ $project: { _id: 0, hour } }]).toArray()).map((line) => line.hour)).toEqual([
      '01:59',
      '03:00',
    ]);
  });
});
