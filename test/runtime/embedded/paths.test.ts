import { aDatabase, type Database } from './database.ts';

const OFFICE = [
  { _id: 'missing' },
  { _id: 'null', a: null },
  { _id: 'one', a: 1 },
  { _id: 'list', a: [1, 2, 3] },
  { _id: 'empty', a: [] },
  { _id: 'nulls', a: [null, 2] },
  { _id: 'inner', a: { b: 1 } },
  { _id: 'innerNull', a: { b: null } },
  { _id: 'innerList', a: { b: [1, 5] } },
  { _id: 'items', a: [{ b: 1 }, { b: 2 }] },
  { _id: 'itemsGap', a: [{ c: 1 }, { b: 2 }] },
  { _id: 'deep', a: [[1, 2], [3]] },
  { _id: 'text', a: 'abc' },
];

/** Each filter with the ids MongoDB finds, by its rules for missing fields, null and arrays. */
const FINDS: [filter: object, ids: string][] = [
  [{ a: null }, 'missing null nulls'],
  [{ a: { $ne: null } }, 'one list empty inner innerNull innerList items itemsGap deep text'],
  [{ a: { $exists: false } }, 'missing'],
  [{ a: { $exists: true, $eq: null } }, 'null nulls'],
  [{ a: 1 }, 'one list'],
  [{ a: { $ne: 1 } }, 'missing null empty nulls inner innerNull innerList items itemsGap deep text'],
  [{ a: { $in: [1, null] } }, 'missing null one list nulls'],
  [{ a: { $nin: [1, null] } }, 'empty inner innerNull innerList items itemsGap deep text'],
  [{ a: [1, 2, 3] }, 'list'],
  [{ a: [1, 2] }, 'deep'],
  [{ a: [] }, 'empty'],
  [{ a: { b: 1 } }, 'inner items'],
  [{ 'a.b': 1 }, 'inner innerList items'],
  [{ 'a.b': null }, 'missing null one innerNull itemsGap text'],
  [{ 'a.b': { $exists: true } }, 'inner innerNull innerList items itemsGap'],
  [{ 'a.0': 1 }, 'list'],
  [{ 'a.9': null }, 'missing null one inner innerNull innerList items itemsGap text'],
  [{ 'a.0.b': 1 }, 'items'],
  [{ 'a.1': 2 }, 'list nulls'],
  [{ 'a.b.1': 5 }, 'innerList'],
  [{ a: { $gt: 2 } }, 'list'],
  [{ a: { $gt: 0, $lt: 2 } }, 'one list'],
  [{ a: { $lte: null } }, 'missing null nulls'],
  [{ a: { $size: 2 } }, 'nulls items itemsGap deep'],
  [{ a: { $size: 0 } }, 'empty'],
  [{ a: { $all: [1, 2] } }, 'list'],
  [{ a: { $all: [1] } }, 'one list'],
  [{ a: { $all: [[1, 2]] } }, 'deep'],
  [{ a: { $all: [] } }, ''],
  [{ a: { $elemMatch: { $gt: 1, $lt: 3 } } }, 'list nulls'],
  [{ a: { $elemMatch: { b: 2 } } }, 'items itemsGap'],
  [{ a: { $elemMatch: { b: 1, c: 1 } } }, ''],
  [{ 'a.b': { $elemMatch: { $gte: 5 } } }, 'innerList'],
  [{ a: { $not: { $gt: 1 } } }, 'missing null one empty inner innerNull innerList items itemsGap deep text'],
  [{ a: { $not: { $exists: true } } }, 'missing'],
  [{ a: { $type: 'null' } }, 'null nulls'],
  [{ a: { $type: 'array' } }, 'list empty nulls items itemsGap deep'],
  [{ a: { $type: 'number' } }, 'one list nulls'],
  [{ a: { $type: ['string', 'object'] } }, 'inner innerNull innerList items itemsGap text'],
  [{ a: /^ab/ }, 'text'],
  [{ a: { $regex: 'B', $options: 'i' } }, 'text'],
  [{ a: { $in: [/^a/, 1] } }, 'one list text'],
  [{ a: { $not: /b/ } }, 'missing null one list empty nulls inner innerNull innerList items itemsGap deep'],
  [{ $or: [{ a: 1 }, { a: 'abc' }] }, 'one list text'],
  [{ $and: [{ a: { $gt: 0 } }, { a: { $size: 3 } }] }, 'list'],
  [{ $nor: [{ a: { $exists: true } }, { _id: 'x' }] }, 'missing'],
];

describe('filters on missing fields, nulls and arrays', () => {
  let at: Database;
  beforeAll(async () => void (at = await aDatabase()));
  afterAll(() => at.stop());

  it.each(FINDS)('%j', async (filter, ids) => {
    const office = await at.fresh(OFFICE);
    const found = async () => (await office.find(filter).toArray()).map(({ _id }) => String(_id)).sort();
    const expected = ids
      .split(' ')
      .filter((id) => id !== '')
      .sort();
    expect(await found()).toEqual(expected);
    await office.createIndexes([{ key: { a: 1 } }]);
    await office.createIndexes([{ key: { 'a.b': -1 } }]);
    expect(await found()).toEqual(expected);
  });

  it('compares embedded documents by the order of their fields', async () => {
    const office = await at.fresh([{ a: { x: 1, y: 2 } }]);
    expect(await office.countDocuments({ a: { x: 1, y: 2 } })).toBe(1);
    expect(await office.countDocuments({ a: { y: 2, x: 1 } })).toBe(0);
  });

  it('lists distinct values, items of arrays one by one', async () => {
    const office = await at.fresh(OFFICE);
    expect(await office.distinct('a.b')).toEqual(expect.arrayContaining([1, 2, 5, null]));
    expect(await office.distinct('a', { _id: { $in: ['one', 'list'] } as never })).toEqual([1, 2, 3]);
  });
});
