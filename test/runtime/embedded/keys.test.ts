import fc from 'fast-check';
import { aDatabase, type Database, Double, Int32, Long, ObjectId } from './database.ts';

/** An order written without the store's own code, for the types it generates. */
const PLACE = ['null', 'number', 'string', 'object', 'array', 'id', 'boolean', 'date'];

const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Double || value instanceof Int32 || value instanceof Long) return 'number';
  if (value instanceof ObjectId) return 'id';
  if (value instanceof Date) return 'date';
  if (Array.isArray(value)) return 'array';
  return typeof value;
};

/** Numbers as fractions of whole numbers, so that nothing is rounded. */
function fraction(value: unknown): [bigint, bigint] {
  if (value instanceof Long) return [value.toBigInt(), 1n];
  let { value: number } = value as { value: number };
  let below = 1n;
  while (!Number.isInteger(number)) {
    number *= 2;
    below *= 2n;
  }
  return [BigInt(number), below];
}

const sign = (a: bigint | number | string, b: bigint | number | string) => (a < b ? -1 : a > b ? 1 : 0);

function oracle(a: unknown, b: unknown): number {
  const [left, right] = [kindOf(a), kindOf(b)];
  if (left !== right) return PLACE.indexOf(left) - PLACE.indexOf(right);
  if (left === 'null') return 0;
  if (left === 'number') {
    const [[p, q], [r, s]] = [fraction(a), fraction(b)];
    return sign(p * s, r * q);
  }
  if (left === 'string') return Buffer.compare(Buffer.from(a as string), Buffer.from(b as string));
  if (left === 'array')
    return oracleLists(
      (a as unknown[]).map((v) => ['', v]),
      (b as unknown[]).map((v) => ['', v]),
    );
  if (left === 'object') return oracleLists(Object.entries(a as object), Object.entries(b as object));
  if (left === 'id') return sign(String(a), String(b));
  return sign(Number(a), Number(b));
}

function oracleLists(a: [string, unknown][], b: [string, unknown][]): number {
  for (const [i, [name, value]] of a.entries()) {
    const other = b[i];
    if (!other) return 1;
    const types = PLACE.indexOf(kindOf(value)) - PLACE.indexOf(kindOf(other[1]));
    const order = types || Buffer.compare(Buffer.from(name), Buffer.from(other[0])) || oracle(value, other[1]);
    if (order !== 0) return order;
  }
  return a.length < b.length ? -1 : 0;
}

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => new Double(v)),
  fc.integer().map((v) => new Int32(v)),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((v) => Long.fromBigInt(v)),
  fc.constantFrom(
    new Double(2 ** 53),
    Long.fromBigInt(2n ** 53n),
    Long.fromBigInt(2n ** 53n + 1n),
    new Double(0),
    new Int32(0),
  ),
);
const scalar = fc.oneof(
  fc.constant(null), number, fc.string({ unit: 'binary' }), fc.boolean(), fc.date({ noInvalidDate: true }),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
); // prettier-ignore
const name = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', '中', 'x') });
const object = fc.dictionary(name, scalar, { maxKeys: 3, noNullPrototype: true });
const value = fc.oneof({ weight: 5, arbitrary: scalar }, { weight: 1, arbitrary: object });

describe('keys of an index', () => {
  let at: Database;
  beforeAll(async () => void (at = await aDatabase()));
  afterAll(() => at.stop());

  const runs = { numRuns: 25, endOnFailure: true };

  it('sort exactly as the values compare, in both directions', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            value,
            fc.array(scalar, { maxLength: 3 }).map((list) => [list]),
          ),
          { minLength: 2, maxLength: 40 },
        ),
        fc.constantFrom(1, -1),
        async (values, direction) => {
          const wrapped = values.map((v, no) => ({ no, v: { v } }));
          const all = await at.fresh(wrapped);
          await all.createIndexes([{ key: { v: direction as 1 } }]);
          const expected = [...wrapped].sort((a, b) => oracle(a.v, b.v));
          const through = await all
            .find({}, { promoteValues: false })
            .sort({ v: 1 })
            .hint({ v: direction as 1 })
            .toArray();
          through.forEach(({ no }, i) => expect(oracle(wrapped[Number(no)]?.v, expected[i]?.v)).toBe(0));
          await all.drop();
        },
      ),
      runs,
    );
  }, 60_000);

  it('find what a scan finds', async () => {
    const operator = fc.constantFrom('$eq', '$gt', '$gte', '$lt', '$lte', '$ne');
    const documents = fc.array(
      fc.record(
        { a: fc.oneof(value, fc.array(scalar, { maxLength: 3 })), b: fc.oneof(number, fc.constant(null)) },
        { requiredKeys: [] },
      ),
      { minLength: 1, maxLength: 40 },
    );
    const pick = fc.nat();
    await fc.assert(
      fc.asyncProperty(
        documents,
        operator,
        operator,
        pick,
        pick,
        fc.constantFrom(1, -1),
        async (given, first, second, i, j, direction) => {
          const all = await at.fresh(given);
          const operands = given.flatMap(({ a }) => (Array.isArray(a) ? (a as unknown[]) : [a ?? null]));
          const low = operands[i % operands.length] ?? null;
          const high = operands[j % operands.length] ?? null;
          const filters = [
            { a: { [first]: low } },
            { a: { [first]: low, [second]: high } },
            { a: { $in: [low, high] }, b: { $exists: true } },
            { $or: [{ a: low }, { b: null }] },
          ];
          const scanned = await Promise.all(
            filters.map((filter) =>
              all
                .find(filter)
                .hint({ $natural: 1 })
                .map(({ _id }) => String(_id))
                .toArray(),
            ),
          );
          await all.createIndexes([{ key: { a: direction as 1, b: 1 } }]);
          await all.createIndexes([{ key: { b: direction as 1 } }]);
          for (const [nth, filter] of filters.entries()) {
            expect(
              (
                await all
                  .find(filter)
                  .map(({ _id }) => String(_id))
                  .toArray()
              ).sort(),
            ).toEqual([...scanned[nth]!].sort());
            expect(
              (
                await all
                  .find(filter)
                  .sort({ a: 1, b: 1 })
                  .map(({ _id }) => String(_id))
                  .toArray()
              ).sort(),
            ).toEqual([...scanned[nth]!].sort());
          }
          await all.drop();
        },
      ),
      runs,
    );
  }, 60_000);
});
