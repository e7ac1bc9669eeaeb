/** One JSON file of a configuration: strictly read, with the line of every value. */
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Problem } from '../problems.ts';
import { parsePointer, pointer } from '../schema/pointer.ts';
import { fileProblem } from './problems.ts';

/** Size in kB and levels of nesting that no honest configuration reaches. */
export const most = { kilobytes: 512, depth: 64 } as const;

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

  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, strict);
  const [first] = errors;
  if (!tree || first) return refuse(text, first);
  const problems = [...faults(tree, text)];
  if (problems.length > 0) return { ok: false, problems };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, source: { value, lineOf: (place) => lineAt(text, nearest(tree, place).offset) } };
  } catch {
    return refuse(text);
  }
}

function refuse(text: string, error?: ParseError): Reading {
  const detail = (error && wordsFor[printParseErrorCode(error.error)]) ?? '写法有误';
  const line = lineAt(text, error?.offset ?? 0);
  return { ok: false, problems: [{ ...fileProblem('NOT_JSON', '', { detail }), line }] };
}

function tooMuch(text: string): Problem | undefined {
  if (text.startsWith('\uFEFF')) return { ...fileProblem('BYTE_ORDER_MARK', ''), line: 1 };
  if (text.trim() === '') return { ...fileProblem('FILE_EMPTY', ''), line: 1 };
  if (new TextEncoder().encode(text).length > most.kilobytes * 1024)
    return fileProblem('FILE_LARGE', '', { most: most.kilobytes });
  // Before the parser, which would run out of stack.
  let depth = 0;
  for (const [mark] of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[{\]}]/g)) {
    if (mark === '[' || mark === '{') depth++;
    else if (mark === ']' || mark === '}') depth--;
    if (depth > most.depth) return fileProblem('FILE_DEEP', '', { most: most.depth });
  }
  return undefined;
}

/** What JSON allows and a configuration may not hold: one name twice, half of a character. */
function* faults(node: Node, text: string, path: readonly string[] = []): Generator<Problem> {
  const line = () => lineAt(text, node.offset);
  if (node.type === 'string' && /\p{Surrogate}/u.test(node.value as string))
    yield { ...fileProblem('HALF_CHARACTER', pointer(path)), line: line() };
  const names = new Set<string>();
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type === 'array') yield* faults(child, text, [...path, String(index)]);
    const [key, value] = node.type === 'object' ? (child.children ?? []) : [];
    if (!key || !value) continue;
    const name = key.value as string;
    const place = [...path, name];
    if (names.has(name))
      yield { ...fileProblem('NAME_TWICE', pointer(place), { name }), line: lineAt(text, key.offset) };
    names.add(name);
    yield* faults(value, text, place);
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

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
