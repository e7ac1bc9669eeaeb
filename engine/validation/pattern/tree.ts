/** A pattern of the dialect as a tree. */
export type Tree =
  /** One code point of a set. */
  | { kind: 'one'; has: Has }
  /** A place between two code points; `undefined` is the end of the text. */
  | { kind: 'edge'; holds: (before: number | undefined, after: number | undefined) => boolean }
  | { kind: 'all'; parts: readonly Tree[] }
  | { kind: 'any'; ways: readonly Tree[] }
  | { kind: 'repeat'; part: Tree; least: number; most: number };

export type Has = (point: number) => boolean;

export const is =
  (wanted: number): Has =>
  (point) =>
    point === wanted;
export const range =
  (low: number, high: number): Has =>
  (point) =>
    point >= low && point <= high;
export const oneOf =
  (sets: readonly Has[]): Has =>
  (point) =>
    sets.some((has) => has(point));
export const none =
  (has: Has): Has =>
  (point) =>
    !has(point);

const digit = range(48, 57);
const word = oneOf([digit, range(65, 90), is(95), range(97, 122)]);
/** What ECMAScript itself says of one code point. */
export function builtIn(source: string): Has {
  const known = new RegExp(`^${source}$`, 'u');
  return (point) => known.test(String.fromCodePoint(point));
}

/** Sets of one letter. */
export const sets: Readonly<Record<string, Has>> = {
  ...{ d: digit, D: none(digit), w: word, W: none(word) },
  ...{ s: builtIn('\\s'), S: builtIn('\\S') },
};

const isWord = (point: number | undefined) => point !== undefined && word(point);
export const edges = {
  start: { kind: 'edge', holds: (before) => before === undefined },
  end: { kind: 'edge', holds: (_, after) => after === undefined },
  word: { kind: 'edge', holds: (before, after) => isWord(before) !== isWord(after) },
} as const satisfies Record<string, Tree>;
