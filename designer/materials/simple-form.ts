/**
 * Conditions a grid can write: for each question the answers it may have, all questions together. Anything richer —
 * other facts, alternatives over several questions, named conditions — is left to the editor of conditions.
 */
import type { Condition, Leaf, Scalar } from '../../engine/index.ts';
import type { Question } from './questions.ts';

/** By question the answers that are let through; a question that is not named lets all of them through. */
type Simple = ReadonlyMap<Question, ReadonlySet<Scalar>>;

/** Why the grid does not write a cell; the words are in the locale, under `needs`. */
export type Refusal = 'named' | 'richer' | 'several' | 'last' | 'notAlways';
export type Toggled = { when: Condition | undefined } | { refusal: Refusal };

const readers: Partial<Readonly<Record<Leaf['operator'], boolean>>> = {
  equal: true,
  in: true,
  notEqual: false,
  notIn: false,
};

function leafIn(leaf: Leaf, questions: readonly Question[]): readonly [Question, ReadonlySet<Scalar>] | Refusal {
  const question = questions.find(({ fact }) => fact === leaf.fact);
  const isIn = readers[leaf.operator];
  const { value } = leaf;
  if (!question || isIn === undefined || (typeof value === 'object' && 'fact' in value)) return 'richer';
  const said = new Set<unknown>([value].flat());
  return [question, new Set(question.answers.map((answer) => answer.value).filter((one) => said.has(one) === isIn))];
}

function simpleOf(when: Condition | undefined, questions: readonly Question[]): Simple | Refusal {
  if (when === undefined) return new Map();
  if ('condition' in when) return 'named';
  if ('fact' in when) {
    const read = leafIn(when, questions);
    return typeof read === 'string' ? read : new Map([read]);
  }
  if (!('all' in when)) return 'richer';
  const joined = new Map<Question, ReadonlySet<Scalar>>();
  for (const part of when.all) {
    const simple = 'all' in part ? 'richer' : simpleOf(part, questions);
    if (typeof simple === 'string') return simple;
    for (const [question, passed] of simple) {
      const before = joined.get(question);
      joined.set(question, before ? new Set([...passed].filter((value) => before.has(value))) : passed);
    }
  }
  return joined;
}

/** One comparison: with what is let through, or with the single answer that is not. */
function comparison({ fact, answers }: Question, passed: ReadonlySet<Scalar>): Leaf {
  const values = answers.map(({ value }) => value);
  const chosen = values.filter((value) => passed.has(value));
  const [only, second] = chosen;
  const [other, more] = values.filter((value) => !passed.has(value));
  if (only !== undefined && second === undefined) return { fact, operator: 'equal', value: only };
  if (other !== undefined && more === undefined) return { fact, operator: 'notEqual', value: other };
  return { fact, operator: 'in', value: chosen };
}

function conditionOf(simple: Simple, questions: readonly Question[]): Condition | undefined {
  const leaves = questions.flatMap((question) => {
    const passed = simple.get(question);
    return passed && passed.size < question.answers.length ? [comparison(question, passed)] : [];
  });
  const [only] = leaves;
  return leaves.length < 2 ? only : { all: leaves };
}

/** The condition with one answer let through that was not, or the other way round. */
export function toggled(
  when: Condition | undefined,
  questions: readonly Question[],
  question: Question,
  value: Scalar,
): Toggled {
  const simple = simpleOf(when, questions);
  if (typeof simple === 'string') return { refusal: simple };
  if (question.isSeveral) return { refusal: 'several' };
  const all = question.answers.map((answer) => answer.value);
  const before = simple.get(question) ?? new Set(all);
  const passed = new Set(all.filter((one) => before.has(one) !== (one === value)));
  if (passed.size === 0) return { refusal: 'last' };
  // Where the question is not asked, a condition on it never holds, and none at all always does.
  if (question.isConditional && (before.size === all.length || passed.size === all.length))
    return { refusal: 'notAlways' };
  return { when: conditionOf(new Map([...simple, [question, passed]]), questions) };
}
