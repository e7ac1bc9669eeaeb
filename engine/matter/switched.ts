/** Things of a bundle that a `when` switches on or off. */
import { compileCondition } from '../conditions/compile.ts';
import type { CompiledCondition, Scope } from '../conditions/compiled.ts';
import type { Explanation, Truth } from '../conditions/explanation.ts';
import type { CompiledForm, Settled } from '../form/compiled.ts';
import type { Problem } from '../problems.ts';
import type { Condition } from '../schema/condition.ts';

export interface Switched<T> {
  item: T;
  /** `undefined`: always. */
  when: CompiledCondition | undefined;
}

/** Compiles the `when` of each item; `at` is the JSON Pointer of their list. */
export const switchAll = <T extends { when?: Condition }>(
  items: readonly T[],
  scope: Scope,
  at: string,
  problems: Problem[],
): Switched<T>[] =>
  items.map((item, index) => {
    if (item.when === undefined) return { item, when: undefined };
    const compiled = compileCondition(item.when, scope, `${at}/${index}/when`);
    if (!compiled.ok) problems.push(...compiled.problems);
    return { item, when: compiled.ok ? compiled.test : undefined };
  });

/** Decides whether an item applies for one set of answers; `undefined` when they cannot tell. */
export type Judge = (item: Switched<unknown>) => Truth;

/** Facts that leave a comparison open. */
const missingIn = (explanation: Explanation): string[] =>
  'children' in explanation
    ? explanation.children.flatMap(missingIn)
    : explanation.outcome === undefined
      ? [explanation.fact]
      : [];

/**
 * What hangs on a question that this situation does not ask does not apply. A question that only waits for an
 * earlier answer may still be asked, so what hangs on it stays open.
 */
export function judgeOf(form: CompiledForm, settled: Settled): Judge {
  const { facts, hiddenFields } = settled;
  const isNotAsked = (name: string): boolean => {
    const id = name.replace('answers.', '');
    if (facts[name] !== undefined || !hiddenFields.has(id)) return false;
    const why = form.whyHidden(id, settled)?.explanation;
    return why !== undefined && (why.outcome === false || missingIn(why).every(isNotAsked));
  };
  return ({ when }) => {
    const truth = when ? when.evaluate(facts) : true;
    if (truth !== undefined || !when) return truth;
    return missingIn(when.explain(facts)).every(isNotAsked) ? false : undefined;
  };
}

/** The items that apply, and those that cannot be decided yet. */
export interface Split<T> {
  on: readonly T[];
  open: readonly T[];
}

const none: readonly never[] = [];

export function split<T>(switched: readonly Switched<T>[], judge: Judge): Split<T> {
  const on: T[] = [];
  let open: T[] | undefined;
  for (const one of switched) {
    const truth = judge(one);
    if (truth === true) on.push(one.item);
    else if (truth === undefined) (open ??= []).push(one.item);
  }
  return { on, open: open ?? none };
}
