/** Looks for values of the facts of a frame, one fact after the other, only such as a case can have. */
import type { Budget } from './budget.ts';
import { agree } from './computed.ts';
import { OPEN, type Ready, type Values, type Variable } from './frame.ts';
import { YES } from './mask.ts';

/** What is looked for. Depths count the facts in the order of the frame. */
export interface Question {
  /** A fact took its candidate of that number (−1: it is missing). False: whatever follows, the answer is no. */
  enter: (depth: number, choice: number, values: Values) => boolean;
  /** Every fact has its value, or is missing. */
  answers: (values: Values, depth: number) => boolean;
  /** What decides everything below this depth; a search that failed with the same key is not made again. */
  key?: (depth: number) => string;
}

export type Found = { answer: 'yes'; values: Values } | { answer: 'no' } | { answer: 'undecided' };

const MISSING = -1;
const missing: readonly number[] = [MISSING];

/** Whether a fact is asked for at all, given those before it. */
export const isThere = ({ shown, needs }: Variable, values: Values): boolean =>
  needs.every((need) => values[need] !== undefined) && shown.every((test) => test(values) === YES);

/**
 * The first values that answer the question, or that there are none. Undecided, too, where all that was found needs
 * a computed number that its factors do not give.
 */
export function search(ready: Ready, question: Question, budget: Budget): Found {
  const { variables, candidates, order, size } = ready;
  const doubts = { some: false };
  const values: Values = variables.map(() => OPEN);
  const choices = variables.map(({ about: { blank } }, number) => [
    ...(candidates[number] ?? []).keys(),
    ...(blank ? missing : []),
  ]);
  const failed = new Set<string>();

  const walk = (depth: number): Found['answer'] => {
    const number = order[depth];
    const variable = number === undefined ? undefined : variables[number];
    if (number === undefined || !variable) {
      if (!question.answers(values, depth)) return 'no';
      if (agree(ready, values)) return 'yes';
      doubts.some = true;
      return 'no';
    }
    const key = question.key?.(depth);
    if (key !== undefined && failed.has(key)) return 'no';
    for (const choice of isThere(variable, values) ? (choices[number] ?? []) : missing) {
      if (!budget.spend(size)) return 'undecided';
      values[number] = choice === MISSING ? undefined : candidates[number]?.[choice];
      if (!question.enter(depth, choice, values)) continue;
      const answer = walk(depth + 1);
      if (answer !== 'no') return answer;
    }
    values[number] = OPEN;
    if (key !== undefined) failed.add(key);
    return 'no';
  };
  const answer = walk(0);
  if (answer === 'yes') return { answer, values };
  return { answer: doubts.some ? 'undecided' : answer };
}
