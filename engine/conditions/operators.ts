/** What each operator needs on its left and right, and how it compares two values of the right types. */
import type { FactType } from '../facts/fact.ts';
import type { Operator } from '../schema/condition.ts';

/** What stands on the right: one value of the left's type, a list of them, or one member of the left's list. */
export type RightHand = 'value' | 'list' | 'member';

interface OperatorKind {
  /** Types of fact it may judge. */
  fits: readonly FactType[];
  right: RightHand;
  /** Both sides have been checked to be of fitting types. */
  compare: (left: unknown, right: unknown) => boolean;
}

const scalars: readonly FactType[] = ['text', 'number', 'money', 'date', 'boolean', 'choice'];
const listed: readonly FactType[] = ['text', 'number', 'money', 'date', 'choice'];
const ordered: readonly FactType[] = ['number', 'money', 'date'];

const kind = (fits: readonly FactType[], right: RightHand, compare: (left: never, right: never) => boolean) => ({
  fits,
  right,
  compare: compare as OperatorKind['compare'],
});

/** Days are texts that sort as the days do, so one comparison serves numbers and dates. */
type Ordered = number;
type List = readonly unknown[];

export const operatorKinds: Readonly<Record<Operator, OperatorKind>> = {
  equal: kind(scalars, 'value', (left: unknown, right: unknown) => left === right),
  notEqual: kind(scalars, 'value', (left: unknown, right: unknown) => left !== right),
  in: kind(listed, 'list', (left: unknown, right: List) => right.includes(left)),
  notIn: kind(listed, 'list', (left: unknown, right: List) => !right.includes(left)),
  contains: kind(['choices'], 'member', (left: List, right: unknown) => left.includes(right)),
  doesNotContain: kind(['choices'], 'member', (left: List, right: unknown) => !left.includes(right)),
  lessThan: kind(ordered, 'value', (left: Ordered, right: Ordered) => left < right),
  lessThanInclusive: kind(ordered, 'value', (left: Ordered, right: Ordered) => left <= right),
  greaterThan: kind(ordered, 'value', (left: Ordered, right: Ordered) => left > right),
  greaterThanInclusive: kind(ordered, 'value', (left: Ordered, right: Ordered) => left >= right),
};
