/**
 * The dialect of patterns: ECMAScript's (`u`) without what needs backtracking or remembers what it matched. `match.ts` is the
 * one that matches them, in browser and server alike.
 */
import { isWellFormed } from '../is-well-formed.ts';
import { builtIn, edges, type Has, is, none, oneOf, range, sets, type Tree } from './tree.ts';

interface Piece {
  tree: Tree;
  /** Instructions once counted repeats are written out. */
  size: number;
}

interface Cursor {
  readonly points: readonly string[];
  at: number;
}

/** Carries the words for why a pattern is refused. */
class Refusal extends Error {}

const refuse = (words: string): never => {
  throw new Refusal(words);
};

const most = { length: 200, size: 2000, count: 1000 } as const;
const properties = new Set(['L', 'Lu', 'Ll', 'N', 'Nd', 'P', 'S', 'Script=Han']);
const syntax = new Set('^$\\.*+?()[]{}|/');
const single = (tree: Tree): Piece => ({ tree, size: 1 });
const char = (point: number): Piece => single({ kind: 'one', has: is(point) });

const peek = ({ points, at }: Cursor) => points[at];
const take = (cursor: Cursor) => cursor.points[cursor.at++] ?? refuse('写到一半就结束了');
const codePoint = (character: string) => character.codePointAt(0) ?? 0;
const skip = (cursor: Cursor, wanted: string) => peek(cursor) === wanted && ++cursor.at > 0;

/** Characters the longest escape or count has at most. */
const AHEAD = 24;

/** Reads on if `wanted` matches from here; the cursor then stands behind it. */
const read = (cursor: Cursor, wanted: RegExp) => {
  const found = wanted.exec(cursor.points.slice(cursor.at, cursor.at + AHEAD).join(''));
  if (found) cursor.at += Array.from(found[0]).length;
  return found;
};

/** What an escape or a character of a class stands for; `point` where it is one code point. */
interface Member {
  has: Has;
  point?: number;
}
const pointOf = (point: number): Member => ({ point, has: is(point) });

function escape(cursor: Cursor, inClass: boolean): Member {
  const unit = read(cursor, /^u(?:([0-9A-Fa-f]{4})|\{([0-9A-Fa-f]{1,6})\})/u);
  if (unit) {
    const point = parseInt(unit[1] ?? unit[2] ?? '', 16);
    const isCharacter = point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return isCharacter ? pointOf(point) : refuse(`没有“\\${unit[0]}”这个字符`);
  }
  const [written, letter, name = ''] = read(cursor, /^([pP])\{([^}]*)\}/u) ?? [];
  if (written !== undefined) {
    if (!properties.has(name)) refuse(`不支持“\\${written}”`);
    return { has: builtIn(`\\${letter}{${name}}`) };
  }
  const next = take(cursor);
  const has = Object.hasOwn(sets, next) ? sets[next] : undefined;
  if (has) return { has };
  if (next === 'n') return pointOf(10);
  if (next === 't') return pointOf(9);
  if (syntax.has(next) || (inClass && next === '-')) return pointOf(codePoint(next));
  return refuse(`不支持“\\${next}”`);
}

function classMember(cursor: Cursor): Member {
  const next = take(cursor);
  if (next === '\\') return escape(cursor, true);
  if (next === '[') return refuse('方括号里的“[”要写成“\\[”');
  return pointOf(codePoint(next));
}

function classOf(cursor: Cursor): Piece {
  const isNegated = skip(cursor, '^');
  if (peek(cursor) === ']') refuse('方括号里是空的');
  const start = cursor.at;
  const members: Has[] = [];
  while (!skip(cursor, ']')) {
    const isHyphen = peek(cursor) === '-';
    const low = classMember(cursor);
    if (isHyphen && cursor.at - 1 !== start && peek(cursor) !== ']') refuse('方括号里的“-”要写成“\\-”');
    if (peek(cursor) !== '-' || cursor.points[cursor.at + 1] === ']' || isHyphen) {
      members.push(low.has);
      continue;
    }
    cursor.at++;
    const { point: high } = classMember(cursor);
    const wrong = '方括号里的范围写反了，或者两端不是单个字符';
    if (low.point === undefined || high === undefined || low.point > high) return refuse(wrong);
    members.push(range(low.point, high));
  }
  const has = oneOf(members);
  return single({ kind: 'one', has: isNegated ? none(has) : has });
}

function groupOf(cursor: Cursor): Piece {
  if (peek(cursor) === '?' && !read(cursor, /^\?:/u)) refuse('不支持“(?”开头的写法，只能用“(?:”');
  const inner = alternatives(cursor);
  return skip(cursor, ')') ? inner : refuse('括号没有配对');
}

const starters: Readonly<Record<string, (cursor: Cursor) => Piece>> = {
  '(': groupOf,
  '[': classOf,
  '\\': (cursor) => {
    if (skip(cursor, 'b')) return single(edges.word);
    return single({ kind: 'one', has: escape(cursor, false).has });
  },
  '^': () => single(edges.start),
  $: () => single(edges.end),
  '.': () => single({ kind: 'one', has: builtIn('.') }),
};

function atom(cursor: Cursor): Piece {
  const next = take(cursor);
  const start = Object.hasOwn(starters, next) ? starters[next] : undefined;
  if (start) return start(cursor);
  if (syntax.has(next) && next !== '/') refuse(`“${next}”的位置不对；要匹配它本身请写成“\\${next}”`);
  return char(codePoint(next));
}

const isAnchor = (points: readonly string[], start: number) =>
  points[start] === '^' || points[start] === '$' || (points[start] === '\\' && points[start + 1] === 'b');

function repeated(cursor: Cursor): Piece {
  const start = cursor.at;
  const inner = atom(cursor);
  const found = read(cursor, /^(?:[*+?]|\{(\d{1,4})(,)?(\d{1,4})?\})/u);
  if (!found) return inner;
  if (isAnchor(cursor.points, start)) refuse('“^”“$”“\\b”不能重复');
  if (/^[*+?{]/u.test(peek(cursor) ?? '')) refuse('重复次数后面不能再写重复次数');
  const [text, low = text === '+' ? '1' : '0', comma, high] = found;
  const least = Number(low);
  const end = text === '?' ? 1 : '*+'.includes(text) || (comma && high === undefined) ? Infinity : Number(high ?? low);
  if (least > end) refuse(`“${text}”的次数写反了`);
  if (least > most.count || (end > most.count && end !== Infinity)) refuse(`重复次数不能超过 ${most.count}`);
  // What matches nothing takes room too where it is written out.
  const size = Math.max(inner.size, 1) * (end === Infinity ? Math.max(least, 1) : Math.max(end, 1));
  const tree: Tree = { kind: 'repeat', part: inner.tree, least, most: end };
  return { tree, size };
}

function sequence(cursor: Cursor): Piece {
  const pieces: Piece[] = [];
  while (peek(cursor) !== undefined && peek(cursor) !== '|' && peek(cursor) !== ')') pieces.push(repeated(cursor));
  return { tree: { kind: 'all', parts: treesOf(pieces) }, size: sizeOf(pieces) };
}

const treesOf = (pieces: readonly Piece[]) => pieces.map(({ tree }) => tree);
const sizeOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { size }) => sum + size, 0);

function alternatives(cursor: Cursor): Piece {
  const ways = [sequence(cursor)];
  while (skip(cursor, '|')) ways.push(sequence(cursor));
  return { tree: { kind: 'any', ways: treesOf(ways) }, size: sizeOf(ways) };
}

type Reading = Tree | { words: string };

/** The patterns of a draft are read at every change and in several places: those read lately are not read again. */
const lately = new Map<string, Reading>();
const KEPT = 500;

/** The tree of a pattern, or plain words for why it is not of the dialect. */
export function readPattern(pattern: string): Reading {
  const reading = lately.get(pattern) ?? readAnew(pattern);
  if (lately.size >= KEPT) lately.clear();
  lately.set(pattern, reading);
  return reading;
}

function readAnew(pattern: string): Reading {
  if (!isWellFormed(pattern)) return { words: '有半个字符' };
  if (pattern.length > most.length) return { words: `不能超过 ${most.length} 个字符` };
  const cursor: Cursor = { points: Array.from(pattern), at: 0 };
  try {
    const { size, tree } = alternatives(cursor);
    if (peek(cursor) !== undefined) refuse('括号没有配对');
    if (size > most.size) refuse('展开以后太大，请减少重复次数');
    return tree;
  } catch (error) {
    if (error instanceof Refusal) return { words: error.message };
    throw error;
  }
}

/** Plain words for why the pattern is not of the dialect; `undefined` when it is. */
export function checkPattern(pattern: string): string | undefined {
  const read = readPattern(pattern);
  return 'words' in read ? read.words : undefined;
}
