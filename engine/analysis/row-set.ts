/** Sets of rows of a table as bits, 32 rows a word. */
export type RowSet = Uint32Array;

export const wordsFor = (rows: number): number => Math.ceil(rows / 32);

export function rowsWhere(count: number, holds: (row: number) => boolean): RowSet {
  const set = new Uint32Array(wordsFor(count));
  for (let row = 0; row < count; row++) if (holds(row)) set[row >> 5] = (set[row >> 5] ?? 0) | (1 << (row & 31));
  return set;
}

export const shared = (one: RowSet, other: RowSet): RowSet => one.map((word, index) => word & (other[index] ?? 0));
export const isEmpty = (set: RowSet): boolean => set.every((word) => word === 0);
export const meets = (one: RowSet, other: RowSet): boolean =>
  one.some((word, index) => (word & (other[index] ?? 0)) !== 0);
export const has = (set: RowSet, row: number): boolean => (((set[row >> 5] ?? 0) >>> (row & 31)) & 1) === 1;

/** The first row of the set, −1 when it is empty. */
export function firstOf(set: RowSet): number {
  const index = set.findIndex((word) => word !== 0);
  return index === -1 ? -1 : index * 32 + 31 - Math.clz32((set[index] ?? 0) & -(set[index] ?? 0));
}

/** How many rows are in the set, two at most: more makes no difference to anybody. */
export function upToTwo(set: RowSet): number {
  const words = set.filter((word) => word !== 0);
  const [only = 0] = words;
  if (words.length !== 1) return Math.min(2, words.length);
  return (only & (only - 1)) === 0 ? 1 : 2;
}
