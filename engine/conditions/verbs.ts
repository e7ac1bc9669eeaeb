import type { FactType } from '../facts/fact.ts';
import type { Operator } from '../schema/condition.ts';

type Verbs = Partial<Readonly<Record<Operator, string>>>;

const compared: Verbs = {
  equal: '等于*',
  notEqual: '不等于*',
  lessThan: '小于*',
  lessThanInclusive: '不超过*',
  greaterThan: '大于*',
  greaterThanInclusive: '不少于*',
};

/** How a type of fact says an operator; `*` stands for the value. What a type does not say is said like text. */
const sayings: Partial<Readonly<Record<FactType, Verbs>>> = {
  number: compared,
  money: compared,
  date: {
    equal: '是*',
    notEqual: '不是*',
    lessThan: '早于*',
    lessThanInclusive: '不晚于*',
    greaterThan: '晚于*',
    greaterThanInclusive: '不早于*',
  },
  boolean: { equal: '为“*”', notEqual: '不为“*”' },
};

const plain: Readonly<Record<Operator, string>> = {
  equal: '是*',
  notEqual: '不是*',
  in: '是*',
  notIn: '不是*',
  contains: '包含*',
  doesNotContain: '不包含*',
  lessThan: '小于*',
  lessThanInclusive: '不超过*',
  greaterThan: '大于*',
  greaterThanInclusive: '不少于*',
};
const listed: Verbs = { in: '是*之一', notIn: '不是*中的任何一个' };

/** The verb of an operator for a type of fact, with `*` where the value goes; `list`: several values stand there. */
export const verbs = (type: FactType, operator: Operator, list: boolean): string =>
  (list ? listed[operator] : undefined) ?? sayings[type]?.[operator] ?? plain[operator];
