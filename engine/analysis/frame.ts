/** The facts of one question with everything that decides what they can be, and its conditions over them. */
import { operatorKinds } from '../conditions/operators.ts';
import { factSource, type FactSource } from '../facts/source.ts';
import type { Condition, FactReference, Leaf, Operator } from '../schema/condition.ts';
import type { Budget } from './budget.ts';
import { candidatesOf, type Comparison } from './candidates.ts';
import { ANYTHING, both, either, maskOf, NO, opposite, UNKNOWN, YES, type Mask } from './mask.ts';
import type { About, World } from './variable.ts';

/** Stands for a fact that was not given a value yet; `undefined` is a fact that is missing. */
export const OPEN = Symbol('open');
/** One value a fact of the frame. */
export type Values = unknown[];
export type Test = (values: Values) => Mask;

export interface Variable {
  source: FactSource;
  about: About;
  shown: Test[];
  needs: number[];
}

/** A frame whose facts have their candidates. */
export interface Ready {
  variables: readonly Variable[];
  candidates: readonly (readonly unknown[])[];
  /** Numbers of the facts in the order in which they become known. */
  order: readonly number[];
  /** Facts that some condition compares; the others only decide whether a computed number is there. */
  compared: ReadonlySet<number>;
  /** Facts that some comparison holds against another fact. */
  linked: ReadonlySet<number>;
  /** Comparisons in all conditions together: what one step of a search costs. */
  size: number;
}

const anywhere = { fact: '', path: '' };

/** What making a comparison ready takes, in comparisons of a search. */
const MAKING = 8;

export class Frame {
  readonly #world: World;
  readonly #variables: Variable[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #comparisons: (Comparison & { whole: { mask: Mask } })[] = [];

  constructor(world: World) {
    this.#world = world;
  }

  /** The number of a fact; what decides whether it is there comes into the frame with it. */
  numberOf({ fact, path }: FactReference): number {
    const key = `${fact}${path ?? ''}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const source = factSource(fact, path, this.#world.facts, anywhere);
    if ('code' in source) throw new Error(`analysed before it was compiled: ${source.message}`);
    const about = this.#world.about(source);
    const variable: Variable = { source, about, shown: [], needs: [] };
    const number = this.#variables.push(variable) - 1;
    this.#numbers.set(key, number);
    variable.needs = about.needs.map((need) => this.numberOf(need));
    variable.shown = about.shown.map((condition) => this.test(condition));
    return number;
  }

  /** A condition as a test of what it can still come to. */
  test(condition: Condition): Test {
    if ('all' in condition) return this.#joined(condition.all, both, NO);
    if ('any' in condition) return this.#joined(condition.any, either, YES);
    if ('not' in condition) {
      const inner = this.test(condition.not);
      return (values) => opposite(inner(values));
    }
    if ('condition' in condition) {
      const entry = this.#world.named.get(condition.condition);
      if (!entry?.sound) throw new Error(`analysed before it was compiled: ${condition.condition}`);
      return this.test(entry.when);
    }
    return this.comparison(condition, condition.operator, condition.value);
  }

  /** Joins tests until the outcome is `decisive`, which no other part can change. */
  #joined(conditions: readonly Condition[], join: (one: Mask, other: Mask) => Mask, decisive: Mask): Test {
    const [first, ...others] = conditions.map((condition) => this.test(condition));
    return (values) => {
      let mask = first?.(values) ?? decisive;
      for (const test of others) {
        if (mask === decisive) return mask;
        mask = join(mask, test(values));
      }
      return mask;
    };
  }

  /** One comparison of a fact with a value or another fact. */
  comparison(reference: FactReference, operator: Operator, value: Leaf['value']): Test {
    const { compare } = operatorKinds[operator];
    const left = this.numberOf(reference);
    const whole = { mask: ANYTHING };
    if (typeof value === 'object' && 'fact' in value) {
      const fact = this.numberOf(value);
      this.#comparisons.push({ left, operator, right: { fact }, whole });
      return (values) => {
        const [one, other] = [values[left], values[fact]];
        if (one === undefined || other === undefined) return UNKNOWN;
        return one === OPEN || other === OPEN ? ANYTHING : maskOf(compare(one, other));
      };
    }
    this.#comparisons.push({ left, operator, right: { value }, whole });
    return (values) => {
      const one = values[left];
      if (one === undefined) return UNKNOWN;
      return one === OPEN ? whole.mask : maskOf(compare(one, value));
    };
  }

  /** Finds the candidates; `undefined` when there are too many to try, or the budget is used up. */
  ready(budget: Budget): Ready | undefined {
    if (!budget.spend(MAKING * this.#comparisons.length)) return undefined;
    const variables = this.#variables;
    const candidates = candidatesOf(
      variables.map(({ about }) => about.domain),
      this.#comparisons,
      new Set(variables.flatMap(({ needs }) => needs)),
      budget,
    );
    if (!candidates) return undefined;
    for (const { left, operator, right, whole } of this.#comparisons) {
      if ('fact' in right) continue;
      const { compare } = operatorKinds[operator];
      const seen = new Set((candidates[left] ?? []).map((value) => compare(value, right.value)));
      whole.mask = (seen.has(true) ? YES : 0) | (seen.has(false) ? NO : 0) | UNKNOWN;
    }
    const place = (number: number) => variables[number]?.about.place ?? 0;
    const order = [...variables.keys()].sort((one, other) => place(one) - place(other));
    const pairs = this.#comparisons.flatMap(({ left, right }) => ('fact' in right ? [left, right.fact] : []));
    const linked = new Set(pairs);
    const compared = new Set([...this.#comparisons.map(({ left }) => left), ...pairs]);
    return { variables, candidates, order, compared, linked, size: Math.max(1, this.#comparisons.length) };
  }
}
