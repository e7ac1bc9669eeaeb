/** The order of BSON types among each other, and their names for `$type`. */
import { isArray, isDocument } from './node.ts';

/** Ranks are also the first byte of an encoded key; 0 and above 0xf0 stay free. `empty` is the key of an empty array. */
export const RANK = {
  minKey: 1, empty: 2, null: 3, number: 4, string: 5, object: 6, array: 7, binData: 8,
  objectId: 9, bool: 10, date: 11, timestamp: 12, regex: 13, javascript: 14, maxKey: 0xf0,
} as const; // prettier-ignore

const OF_CLASS: Record<string, [rank: number, type: number]> = {
  MinKey: [RANK.minKey, -1],
  Int32: [RANK.number, 16],
  Double: [RANK.number, 1],
  Long: [RANK.number, 18],
  Decimal128: [RANK.number, 19],
  BSONSymbol: [RANK.string, 14],
  Binary: [RANK.binData, 5],
  ObjectId: [RANK.objectId, 7],
  Timestamp: [RANK.timestamp, 17],
  BSONRegExp: [RANK.regex, 11],
  Code: [RANK.javascript, 13],
  MaxKey: [RANK.maxKey, 127],
};
const OF_PRIMITIVE: Record<string, [rank: number, type: number]> = {
  undefined: [RANK.null, 0],
  string: [RANK.string, 2],
  boolean: [RANK.bool, 8],
  number: [RANK.number, 1],
  bigint: [RANK.number, 18],
};
export const TYPE_NUMBERS: Record<string, number> = {
  double: 1, string: 2, object: 3, array: 4, binData: 5, objectId: 7, bool: 8, date: 9, null: 10, regex: 11,
  javascript: 13, symbol: 14, int: 16, timestamp: 17, long: 18, decimal: 19, minKey: -1, maxKey: 127,
}; // prettier-ignore

export const bsonClass = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && '_bsontype' in value ? (value._bsontype as string) : undefined;

function classified(value: unknown): [rank: number, type: number] | undefined {
  if (value === null) return [RANK.null, 10];
  const primitive = OF_PRIMITIVE[typeof value];
  if (primitive) return primitive;
  const name = bsonClass(value);
  if (name !== undefined) return OF_CLASS[name];
  if (value instanceof Date) return [RANK.date, 9];
  if (isArray(value)) return [RANK.array, 4];
  return isDocument(value) ? [RANK.object, 3] : undefined;
}

/** The place of the value's type in the order of types; a missing value ranks as null. */
export const rank = (value: unknown): number => classified(value)?.[0] ?? RANK.javascript;

/** The BSON type number; 0 when the value is missing. */
export const typeNumber = (value: unknown): number => classified(value)?.[1] ?? 0;

export function typeName(value: unknown): string {
  const number = typeNumber(value);
  return Object.keys(TYPE_NUMBERS).find((name) => TYPE_NUMBERS[name] === number) ?? 'missing';
}
