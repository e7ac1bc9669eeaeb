/** A condition said in one Chinese sentence, for the guide, the comparison of versions and the designer. */
import type { FactRegister } from '../facts/fact.ts';
import { factSource, type FactSource } from '../facts/source.ts';
import type { Condition, FactReference, Leaf, Scalar } from '../schema/condition.ts';
import { said } from './said.ts';
import { verbs } from './verbs.ts';

/** Titles of named conditions by their id. */
export type NamedTitles = ReadonlyMap<string, { readonly title: string }>;
interface Words {
  facts: FactRegister;
  named: NamedTitles;
}

/**
 * 当“场所类型”是“游泳”且“面积”大于 100 时. Facts and names that are not declared stand as written,
 * so that a draft with problems can still be read.
 */
export const sentence = (condition: Condition, facts: FactRegister, named: NamedTitles = new Map()): string =>
  `当${clause(condition, { facts, named }, 'alone')}时`.replaceAll(' ）', '）');

/** `inside`: what the clause is part of, which decides whether it needs brackets. */
function clause(condition: Condition, words: Words, inside: '且' | '或' | '非' | 'alone'): string {
  if ('all' in condition) return joined(condition.all, '且', words, inside);
  if ('any' in condition) return joined(condition.any, '或', words, inside);
  if ('not' in condition) return `不满足${clause(condition.not, words, '非')}`;
  if ('condition' in condition) return `符合“${words.named.get(condition.condition)?.title ?? condition.condition}”`;
  const compared = comparison(condition, words.facts);
  return inside === '非' ? `（${compared}）` : compared;
}

function joined(conditions: readonly Condition[], word: '且' | '或', words: Words, inside: string): string {
  const [only] = conditions;
  if (only && conditions.length === 1) return clause(only, words, inside === '非' ? '非' : 'alone');
  const all = conditions.map((condition) => clause(condition, words, word)).join(word);
  return inside === 'alone' || inside === word ? all : `（${all}）`;
}

/** Where a comparison reads from; an undeclared fact keeps its written name. */
function sourceOf({ fact, path }: FactReference, facts: FactRegister): Pick<FactSource, 'type' | 'label' | 'titles'> {
  const source = factSource(fact, path, facts, { fact: '', path: '' });
  return 'code' in source ? { type: 'text', label: fact, titles: undefined } : source;
}

function comparison(leaf: Leaf, facts: FactRegister): string {
  const source = sourceOf(leaf, facts);
  const { value } = leaf;
  const right =
    typeof value === 'object' && 'fact' in value
      ? `“${sourceOf(value, facts).label}”`
      : [value]
          .flat()
          .map((one: Scalar) => said(one, source))
          .join('');
  const list = Array.isArray(value) && value.length > 1;
  return `“${source.label}”${verbs(source.type, leaf.operator, list).replace('*', right)}`;
}
