/** A template's text → the closed tree, with every problem that syntax alone can show. */
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { Problem } from '../problems.ts';
import { overCaps } from './caps.ts';
import type { ProgramNode } from './grammar.ts';
import { placeIn } from './place-in.ts';
import { at, DocumentError, problem } from './problems.ts';
import type { Template } from './template.ts';
import { translate } from './translate.ts';

interface Reading {
  template: Template;
  problems: readonly Problem[];
}

/** Drafts are read at every change, and the matters of a centre share its papers: what was read lately is not parsed again. */
const lately = new Map<string, Reading>();
/** Characters kept: the papers of a few dozen matters. */
const ROOM = 1_000_000;
let kept = 0;

export function readTemplate(source: string): Reading {
  const known = lately.get(source);
  const reading = known ?? read(source);
  lately.delete(source);
  lately.set(source, reading);
  if (!known) kept += source.length;
  for (const oldest of lately.keys()) {
    if (kept <= ROOM) break;
    lately.delete(oldest);
    kept -= oldest.length;
  }
  return reading;
}

function read(source: string): Reading {
  const over = overCaps(source);
  if (over) return { template: [], problems: [over] };
  const escaped = /\\\{\{/.exec(source);
  if (escaped) return { template: [], problems: [at(placeIn(source, escaped.index), problem('template-escape', ''))] };

  const problems: Problem[] = [];
  try {
    const program = parse(source) as ProgramNode;
    const template = translate(program, (found) => void problems.push(found));
    return { template, problems };
  } catch (error) {
    return { template: [], problems: [syntaxProblem(error instanceof Error ? error.message : String(error))] };
  }
}

/** Throws DocumentError with the first problem. */
export function parseTemplate(source: string): Template {
  const { template, problems } = readTemplate(source);
  if (problems[0]) throw new DocumentError(problems[0]);
  return template;
}

/** Handlebars says `Parse error on line 3:…` or `each doesn't match if - 2:5`. */
function syntaxProblem(message: string): Problem {
  const mismatch = /^(.*?) doesn't match (.*?) - (\d+):(\d+)$/s.exec(message);
  if (mismatch) {
    const place = { line: Number(mismatch[3]), column: Number(mismatch[4]) };
    return at(
      place,
      problem('template-syntax', '', { detail: `“${mismatch[2] ?? ''}”与“${mismatch[1] ?? ''}”不成对` }),
    );
  }
  const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
  const got = /got '(\w+)'/.exec(message)?.[1];
  const detail = got === 'EOF' ? '语句块没有结束' : '花括号里的写法无法识别';
  return at({ line, column: 0 }, problem('template-syntax', '', { detail }));
}
