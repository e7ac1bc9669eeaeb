/** Parses a filter document and tells whether a document matches it. */
import { isDocument } from '../bson/node.ts';
import { Failure, notSupported } from '../failure.ts';
import { comparison, equality } from './comparison.ts';
import { elements } from './elements.ts';
import { type Filter, isOperators, type Operator, type Part, type Tools } from './filter.ts';
import { anyAlong } from './path.ts';

const OPERATORS: Record<string, Operator> = { ...comparison, ...elements };
const COMBINATORS: Record<string, 'all' | 'any' | 'none'> = { $and: 'all', $or: 'any', $nor: 'none' };
const MAX_DEPTH = 100;

const tools: Tools = { filter: (document) => parseFilter(document), operators: readOperators, matches, holds };

function readOperators(document: Record<string, unknown>): Part {
  const parts = Object.entries(document).map(([name, operand]) => {
    const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
    if (!operator) throw notSupported(`unknown operator: ${name}; it`, 'BadValue');
    return operator.read(operand, tools, document);
  });
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'all', parts };
}

function onPath(path: readonly string[], part: Part): Filter {
  if ('kind' in part) return { kind: part.kind, of: part.parts.map((inner) => onPath(path, inner)) };
  return { kind: 'field', path, condition: part };
}

function holds(part: Part, value: unknown): boolean {
  if (!('kind' in part)) return part.test(value);
  if (part.kind === 'all') return part.parts.every((inner) => holds(inner, value));
  const any = part.parts.some((inner) => holds(inner, value));
  return part.kind === 'any' ? any : !any;
}

function combined(name: string, operand: unknown, depth: number): Filter {
  const kind = COMBINATORS[name];
  if (!kind) throw notSupported(`unknown top level operator: ${name}; it`, 'BadValue');
  if (!Array.isArray(operand) || operand.length === 0)
    throw new Failure('BadValue', `${name} must be a nonempty array`);
  return { kind, of: operand.map((inner: unknown) => parseFilter(inner, depth + 1)) };
}

/** @throws Failure naming the operator when the store does not know it */
export function parseFilter(document: unknown, depth = 0): Filter {
  if (!isDocument(document)) throw new Failure('BadValue', 'a filter must be an object');
  if (depth > MAX_DEPTH) throw new Failure('BadValue', `a filter is nested deeper than ${MAX_DEPTH}`);
  const of = Object.entries(document).map(([name, operand]): Filter => {
    if (name.startsWith('$')) return combined(name, operand, depth);
    return onPath(name.split('.'), isOperators(operand) ? readOperators(operand) : equality(operand));
  });
  return of.length === 1 && of[0] ? of[0] : { kind: 'all', of };
}

export function matches(filter: Filter, node: unknown): boolean {
  if (filter.kind === 'field') {
    const { path, condition } = filter;
    return anyAlong(node, path, 0, condition.whole === true, condition.test);
  }
  if (filter.kind === 'all') {
    for (const inner of filter.of) if (!matches(inner, node)) return false;
    return true;
  }
  const any = filter.of.some((inner) => matches(inner, node));
  return filter.kind === 'any' ? any : !any;
}

/** The field conditions that every matching document fulfils. */
export function certain(filter: Filter): Extract<Filter, { kind: 'field' }>[] {
  if (filter.kind === 'field') return [filter];
  return filter.kind === 'all' ? filter.of.flatMap(certain) : [];
}
