/** Aggregation expressions: field paths, literals and a small table of operators. Undefined is a missing value. */
import { BSONRegExp } from 'bson';
import { child, isArray, isDocument, items, type Plain, plain, put } from '../bson/node.ts';
import { Failure, notSupported } from '../failure.ts';
import { isOperators } from '../query/filter.ts';
import { expressionOperators } from './operators.ts';

export type Expression = (root: unknown) => unknown;

function follow(value: unknown, path: readonly string[], at: number): unknown {
  const name = path[at];
  if (name === undefined) return value;
  if (isArray(value)) {
    return items(value).flatMap((item) => {
      const found = isDocument(item) ? follow(item, path, at) : undefined;
      return found === undefined ? [] : [found];
    });
  }
  return isDocument(value) ? follow(child(value, name), path, at + 1) : undefined;
}

/** @param text `$field.inner` or `$$ROOT` */
function fieldPath(text: string): Expression {
  if (text.startsWith('$$')) {
    const [variable, ...rest] = text.slice(2).split('.');
    if (variable === 'NOW' && rest.length === 0) return () => new Date();
    if (variable !== 'ROOT' && variable !== 'CURRENT') throw notSupported(`variable $$${variable ?? ''}`, 'BadValue');
    return (root) => follow(root, rest, 0);
  }
  const path = text.slice(1).split('.');
  if (path.includes('')) throw new Failure('BadValue', `'${text}' is not a valid field path`);
  return (root) => follow(root, path, 0);
}

function operator(document: Plain): Expression {
  const [name = '', ...more] = Object.keys(document);
  if (more.length > 0) throw new Failure('BadValue', 'an expression specification must contain exactly one field');
  const operand = document[name];
  if (name === '$literal') return () => operand;
  const found = Object.hasOwn(expressionOperators, name) ? expressionOperators[name] : undefined;
  if (!found) throw notSupported(`Unrecognized expression '${name}'; it`, 'InvalidPipelineOperator');
  if (found.named) return found.named(document[name], compileExpression);
  return found.listed((Array.isArray(operand) ? operand : [operand]).map(compileExpression), name);
}

function objectOf(document: Plain): Expression {
  const fields = Object.entries(document).map(([name, value]) => ({ name, value: compileExpression(value) }));
  return (root) => {
    const built: Plain = {};
    for (const { name, value } of fields) {
      const result = value(root);
      if (result !== undefined) put(built, name, plain(result));
    }
    return built;
  };
}

/** @throws Failure naming the operator or variable the store does not know */
export function compileExpression(value: unknown): Expression {
  if (typeof value === 'string' && value.startsWith('$')) return fieldPath(value);
  if (value instanceof BSONRegExp) throw notSupported('a regular expression in an expression', 'BadValue');
  if (isArray(value)) {
    const parts = items(value).map(compileExpression);
    return (root) => parts.map((part) => part(root) ?? null);
  }
  if (isOperators(value)) return operator(value);
  return isDocument(value) ? objectOf(value as Plain) : () => value;
}
