/** One JSON file of a configuration: strictly read, with the line of every value. */
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Problem } from '../problems.ts';
import { parsePointer, pointer } from '../schema/pointer.ts';
import { isWellFormed } from '../validation/is-well-formed.ts';
import { linesOf } from './lines.ts';
import { fileProblem } from './problems.ts';

/** Size in kB and levels of nesting that no honest configuration reaches. */
export const most = { kilobytes: 384, depth: 64 } as const;

/** Faults of one kind told at once; those behind them are told when these are mended. */
const TOLD = 100;

export interface Source {
  value: unknown;
  /** Line, from 1, of the value a JSON Pointer leads to, or of the nearest value around it. */
  lineOf: (pointer: string) => number;
}

type Reading = { ok: true; source: Source } | { ok: false; problems: Problem[] };

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Words for what stopped the parser; everything else is simply “not JSON”. */
const wordsFor: Readonly<Record<string, string>> = {
  InvalidCommentToken: '不能写注释',
  CommaExpected: '两项之间少了逗号',
  ColonExpected: '名称后面少了冒号',
  ValueExpected: '这里应当有一个值，或者前面多了逗号',
  PropertyNameExpected: '这里应当是带双引号的名称，或者前面多了逗号',
  CloseBraceExpected: '少了右花括号',
  CloseBracketExpected: '少了右方括号',
  UnexpectedEndOfString: '文字少了右双引号',
  EndOfFileExpected: '结束之后还有多余的内容',
};

/** Reads one file's text. Comments, trailing commas, doubled names and half characters are refused. */
export function readSource(text: string): Reading {
  const early = tooMuch(text);
  if (early) return { ok: false, problems: [early] };
  const value = parsed(text);
  return value !== undefined && isPlain(text, value) ? { ok: true, source: sourceOf(text, value) } : explain(text);
}

/** The tree is made when a line is asked for: sound files are read at every change of a draft, and hardly ever are. */
function sourceOf(text: string, value: unknown, tree?: Node): Source {
  let known = tree;
  let lineAt: ReturnType<typeof linesOf> | undefined;
  const lineOf = (place: string) => {
    known ??= parseTree(text);
    lineAt ??= linesOf(text);
    return known ? lineAt(nearest(known, place).offset) : 1;
  };
  return { value, lineOf };
}

/** `undefined`, which no JSON is, when it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** No name stands twice in an object, and no character is half: what is read is all that is written. */
function isPlain(text: string, value: unknown): boolean {
  const names = text.match(/"(?:[^"\\]|\\.)*"\s*:?/g)?.filter((name) => name.endsWith(':')).length ?? 0;
  return names === namesIn(value) && isWellFormed(text) && !/\\u[dD][89a-fA-F]/.test(text);
}

/** How many names all objects have together. Files are read at every change of a draft: nothing is copied on the way. */
function namesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let names = 0;
  if (Array.isArray(value)) for (const item of value) names += namesIn(item);
  else {
    const object = value as Readonly<Record<string, unknown>>;
    for (const name in object) names += 1 + namesIn(object[name]);
  }
  return names;
}

/** Where and why a text is no file of ours; or what it says after all, if only a whole character was escaped in halves. */
function explain(text: string): Reading {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, strict);
  const [first] = errors;
  if (!tree || first) return refuse(text, first);
  const problems = firstOf(faults(tree, linesOf(text)));
  if (problems.length > 0) return { ok: false, problems };
  const value = parsed(text);
  return value === undefined ? refuse(text) : { ok: true, source: sourceOf(text, value, tree) };
}

function refuse(text: string, error?: ParseError): Reading {
  const detail = (error && wordsFor[printParseErrorCode(error.error)]) ?? '写法有误';
  const line = linesOf(text)(error?.offset ?? 0);
  return { ok: false, problems: [{ ...fileProblem('NOT_JSON', '', { detail }), line }] };
}

function tooMuch(text: string): Problem | undefined {
  if (text.startsWith('\uFEFF')) return { ...fileProblem('BYTE_ORDER_MARK', ''), line: 1 };
  if (text.trim() === '') return { ...fileProblem('FILE_EMPTY', ''), line: 1 };
  if (new TextEncoder().encode(text).length > most.kilobytes * 1024)
    return fileProblem('FILE_LARGE', '', { most: most.kilobytes });
  // Before the parser, which would run out of stack.
  return isDeep(text) ? fileProblem('FILE_DEEP', '', { most: most.depth }) : undefined;
}

/** Brackets outside texts, which end with their line at the latest. */
function isDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '"') inText = !inText;
    else if (inText && mark === '\\') at++;
    else if (inText) inText = mark !== '\n';
    else if (mark === '[' || mark === '{') depth++;
    else if (mark === ']' || mark === '}') depth--;
    if (depth > most.depth) return true;
  }
  return false;
}

function firstOf(problems: Iterable<Problem>): Problem[] {
  const told: Problem[] = [];
  for (const problem of problems) if (told.push(problem) === TOLD) break;
  return told;
}

/** What JSON allows and a configuration may not hold: one name twice, half of a character. */
function* faults(node: Node, lineAt: (offset: number) => number, path: readonly string[] = []): Generator<Problem> {
  if (node.type === 'string' && /\p{Surrogate}/u.test(node.value as string))
    yield { ...fileProblem('HALF_CHARACTER', pointer(path)), line: lineAt(node.offset) };
  const names = new Set<string>();
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type === 'array') yield* faults(child, lineAt, [...path, String(index)]);
    const [key, value] = node.type === 'object' ? (child.children ?? []) : [];
    if (!key || !value) continue;
    const name = key.value as string;
    const place = [...path, name];
    if (names.has(name)) yield { ...fileProblem('NAME_TWICE', pointer(place), { name }), line: lineAt(key.offset) };
    names.add(name);
    yield* faults(value, lineAt, place);
  }
}

/** The value at the pointer or, when it is missing, the closest one around its place. */
function nearest(tree: Node, place: string): Node {
  const path = parsePointer(place);
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length).map(segment));
    if (node) return node;
  }
  return tree;
}

const segment = (step: string) => (/^(0|[1-9]\d*)$/.test(step) ? Number(step) : step);
