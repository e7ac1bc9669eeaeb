/** Things of a bundle that a `when` switches on or off. */
import { compileCondition } from '../conditions/compile.ts';
import type { CompiledCondition, Scope } from '../conditions/compiled.ts';
import type { Truth } from '../conditions/explanation.ts';
import type { Settled } from '../form/compiled.ts';
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

/** Is all that is missing the answer to questions that are not asked in this situation? */
const asksWhatIsHidden = ({ reads }: CompiledCondition, { facts, hiddenFields }: Settled) =>
  [...reads].every((name) => facts[name] !== undefined || hiddenFields.has(name.replace('answers.', '')));

/**
 * Whether an item applies for these answers; `undefined` when they cannot decide it.
 * What hangs on a question that is not asked does not apply.
 */
export function applies({ when }: Switched<unknown>, settled: Settled): Truth {
  if (!when) return true;
  const truth = when.evaluate(settled.facts);
  return truth === undefined && asksWhatIsHidden(when, settled) ? false : truth;
}

/** The items that apply, and those that cannot be decided yet. */
export interface Split<T> {
  on: readonly T[];
  open: readonly T[];
}

const none: readonly never[] = [];

export function split<T>(switched: readonly Switched<T>[], settled: Settled): Split<T> {
  const on: T[] = [];
  let open: T[] | undefined;
  for (const one of switched) {
    const truth = applies(one, settled);
    if (truth === true) on.push(one.item);
    else if (truth === undefined) (open ??= []).push(one.item);
  }
  return { on, open: open ?? none };
}
