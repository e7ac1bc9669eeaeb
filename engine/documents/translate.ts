/** Handlebars' tree → the closed tree of template.ts. Everything not on the list is refused here. */
import type { Problem } from '../problems.ts';
import { caps } from './caps.ts';
import { isFormat, knownFormats } from './formats.ts';
import type { BlockNode, Expression, PathNode, PrintNode, ProgramNode, Statement } from './grammar.ts';
import { at, DocumentError, problem } from './problems.ts';
import type { FieldPath, Part, Template } from './template.ts';

/** Problems are reported with their place; the parts they concern are left out. */
export function translate(program: ProgramNode, report: Report, levels = 0, loops = 0): Template {
  const first = program.body[0];
  if (program.blockParams && first) report(at(first.loc.start, problem('template-block-params', '')));
  return program.body.flatMap((node) => {
    try {
      return part(node, report, levels, loops) ?? [];
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      report(error.problem);
      return [];
    }
  });
}

type Report = (found: Problem) => void;

function refuse(node: Statement | Expression, found: Problem): never {
  throw new DocumentError(at(node.loc.start, found));
}

function part(node: Statement, report: Report, levels: number, loops: number): Part | undefined {
  switch (node.type) {
    case 'ContentStatement':
      return { kind: 'text', text: node.value, source: node.original, place: node.loc.start };
    case 'CommentStatement':
      return undefined;
    case 'MustacheStatement':
      return print(node);
    case 'BlockStatement':
      return block(node, report, levels + 1, loops);
    case 'PartialStatement':
    case 'PartialBlockStatement':
      return refuse(node, problem('template-partial', ''));
    case 'Decorator':
    case 'DecoratorBlock':
      return refuse(node, problem('template-decorator', ''));
  }
}

function print(node: PrintNode): Part {
  if (!node.escaped) refuse(node, problem('template-raw', ''));
  if (node.hash) refuse(node, problem('template-hash', ''));
  const place = node.loc.start;
  const [subject, ...rest] = node.params;
  if (!subject) return { kind: 'print', path: fieldPath(node.path), place };
  const name = nameOf(node);
  if (!isFormat(name)) refuse(node, problem('template-format', '', { name, known: knownFormats }));
  if (subject.type === 'StringLiteral') refuse(node, problem('template-format-field', '', { name }));
  return { kind: 'print', path: fieldPath(subject), format: { name, options: rest.map(option) }, place };
}

/** An option that is not a text becomes one that no format takes, so that the format says what it expects. */
function option(node: Expression): string {
  if (node.type === 'SubExpression') refuse(node, problem('template-subexpression', ''));
  return node.type === 'StringLiteral' ? node.value : '\0';
}

function block(node: BlockNode, report: Report, levels: number, loops: number): Part {
  const place = node.loc.start;
  const name = nameOf(node);
  if (levels > caps.levels) refuse(node, problem('template-too-deep', '', { limit: caps.levels }));
  if (name !== 'if' && name !== 'unless' && name !== 'each') {
    return refuse(node, problem('template-statement', '', { name }));
  }
  if (node.hash) refuse(node, problem('template-hash', ''));
  if (!node.program) return refuse(node, problem('template-inverse', ''));
  const [subject, ...more] = node.params;
  if (!subject || more.length > 0) return refuse(node, problem('template-statement-field', '', { name }));
  const inner = name === 'each' ? loops + 1 : loops;
  if (inner > caps.loops) refuse(node, problem('template-loops', '', { limit: caps.loops }));

  const path = fieldPath(subject);
  const main = translate(node.program, report, levels, inner);
  const other = node.inverse ? translate(node.inverse, report, levels, loops) : [];
  if (name === 'each') return { kind: 'loop', path, each: main, none: other, place };
  const [yes, no] = name === 'if' ? [main, other] : [other, main];
  return { kind: 'choice', path, yes, no, place };
}

const nameOf = ({ path }: PrintNode | BlockNode): string => (path.type === 'PathExpression' ? path.original : '');

function fieldPath(node: Expression): FieldPath {
  if (node.type === 'SubExpression') return refuse(node, problem('template-subexpression', ''));
  if (node.type !== 'PathExpression') return refuse(node, problem('template-literal', ''));
  const { original: written, parts: steps, depth, data } = node;
  const place = node.loc.start;
  if (data) {
    const loop = loopVariables.get(written) ?? refuse(node, problem('template-root', '', { path: written }));
    return { up: 0, steps: [], loop, written, place };
  }
  if (depth > 1) refuse(node, problem('template-up', '', { path: written }));
  if (!spellings(node).includes(written)) refuse(node, problem('template-path', '', { path: written }));
  return { up: depth === 1 ? 1 : 0, steps, written, place };
}

const loopVariables: ReadonlyMap<string, 'index' | 'last'> = new Map([
  ['@index', 'index'],
  ['@last', 'last'],
]);

/** One way to write a path: no `./`, `a/b`, `[a b]` or bare `..`. */
function spellings({ parts, depth }: PathNode): string[] {
  const name = parts.join('.');
  if (depth === 1) return name === '' ? [] : [`../${name}`];
  return name === '' ? ['this'] : [name, `this.${name}`];
}
