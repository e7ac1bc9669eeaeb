/** The rival without safety: closures written by hand for two-valued logic, no types looked at, nothing explained. */
import type { Facts, Leaf, Rule } from '../../engine/index.ts';

type Test = (facts: Facts) => boolean;

const tests: Record<string, (fact: string, value: never) => Test> = {
  notEqual: (fact, value: unknown) => (facts) => facts[fact] !== value,
  in: (fact, value: readonly unknown[]) => (facts) => value.includes(facts[fact]),
  lessThan: (fact, value: number) => (facts) => (facts[fact] as number) < value,
  greaterThanInclusive: (fact, value: number) => (facts) => (facts[fact] as number) >= value,
};

const all =
  (conditions: readonly Test[]): Test =>
  (facts) => {
    for (const condition of conditions) if (!condition(facts)) return false;
    return true;
  };

/** Rules whose condition is `all` of leaves → the events that fire. */
export function closures(rules: readonly Rule[]): (facts: Facts) => Rule['event'][] {
  const built = rules.map(({ conditions, event }) => {
    const leaves = 'all' in conditions ? (conditions.all as Leaf[]) : [];
    return { test: all(leaves.map(({ fact, operator, value }) => tests[operator]!(fact, value as never))), event };
  });
  return (facts) => {
    const events: Rule['event'][] = [];
    for (const { test, event } of built) if (test(facts)) events.push(event);
    return events;
  };
}
