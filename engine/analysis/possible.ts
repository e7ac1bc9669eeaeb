/** Can a condition ever hold, can it ever fail: with a case that shows it, or with all that was tried. */
import type { Condition } from '../schema/condition.ts';
import type { Budget } from './budget.ts';
import { Frame, type Test, type Values } from './frame.ts';
import { mayDiffer, NO, UNKNOWN, YES, type Mask } from './mask.ts';
import type { Part } from './part.ts';
import { sayCase, sayTried } from './say.ts';
import { search } from './search.ts';
import type { World } from './variable.ts';

export type Verdict =
  /** `facts` by full name, table cells with their path; missing ones left out. */
  | { answer: 'yes'; facts: Readonly<Record<string, unknown>>; words: string }
  /** In words, the classes of values of every fact: their product was searched. */
  | { answer: 'no'; tried: string }
  | { answer: 'undecided' };

/** Comparisons spent on one question at most. */
export const enough = 400_000;

/** What a condition shall come to: one of the truths of `goal`. */
export interface Demand {
  condition: Condition;
  goal: Mask;
}

/** A test of a condition, or of what was already worked out. */
const testOf = (part: Part, frame: Frame): Test =>
  typeof part === 'boolean' ? () => (part ? YES : NO) : frame.test(part);

/** Looks for a case that meets every demand, and in which the two of `apart` come to different truths. */
export function lookFor(
  demands: readonly Demand[],
  world: World,
  budget: Budget,
  apart?: readonly [Part, Part],
): Verdict {
  const own = budget.share(enough);
  if (!own.spend(1)) return { answer: 'undecided' };
  const frame = new Frame(world);
  const tests = demands.map(({ condition, goal }) => ({ goal, test: frame.test(condition) }));
  const [one, other] = (apart ?? []).map((part) => testOf(part, frame));
  const ready = frame.ready(own);
  if (!ready) return { answer: 'undecided' };
  const stillOpen = (values: Values) =>
    tests.every(({ goal: wanted, test }) => (test(values) & wanted) !== 0) &&
    (!one || !other || mayDiffer(one(values), other(values)));
  const found = search(ready, { enter: (_depth, _choice, values) => stillOpen(values), answers: stillOpen }, own);
  if (found.answer === 'no') return { answer: 'no', tried: sayTried(ready) };
  if (found.answer === 'undecided') return found;
  const facts = ready.variables.flatMap(({ source: { fact, path = '' } }, number) => {
    const value = found.values[number];
    return value === undefined || !ready.compared.has(number) ? [] : [[`${fact}${path}`, value] as const];
  });
  return { answer: 'yes', facts: Object.fromEntries(facts), words: sayCase(ready, found.values) };
}

export const holding = (conditions: readonly Condition[]): Demand[] =>
  conditions.map((condition) => ({ condition, goal: YES }));

/**
 * A case in which the condition holds, among the cases in which all of `given` hold.
 * Exact for conditions that compile: form fields keep to their bounds, hidden ones are missing. A computed field is
 * taken to reach every value between the bounds its factors leave it, a cell of a table to be independent of the other cells.
 */
export const canHold = (
  condition: Condition,
  world: World,
  budget: Budget,
  given: readonly Condition[] = [],
): Verdict => lookFor([{ condition, goal: YES }, ...holding(given)], world, budget);

/** A case in which the condition does not hold: it fails, or something it reads is missing. */
export const canFail = (
  condition: Condition,
  world: World,
  budget: Budget,
  given: readonly Condition[] = [],
): Verdict => lookFor([{ condition, goal: NO | UNKNOWN }, ...holding(given)], world, budget);
