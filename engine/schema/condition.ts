/** The one condition language: json-rules-engine's JSON, restricted. What a schema cannot say (exactly one form,
 * known facts, fitting types, depth, cycles) is checked by engine/conditions/compile.ts in words for people. */
import * as Type from 'typebox';
import type { Static } from 'typebox';
import { choice } from './choice.ts';
import { closed } from './closed.ts';
import { id, list, words } from './text.ts';

export const operators = {
  equal: '等于',
  notEqual: '不等于',
  in: '是其中之一',
  notIn: '不是其中任何一个',
  contains: '包含',
  doesNotContain: '不包含',
  lessThan: '小于',
  lessThanInclusive: '不大于',
  greaterThan: '大于',
  greaterThanInclusive: '不小于',
} as const;
export type Operator = keyof typeof operators;

export type Scalar = string | number | boolean;
/** Another fact to compare with. */
export type FactReference = { fact: string; path?: string };
export type ConditionValue = Scalar | readonly Scalar[] | FactReference;

export type Leaf = { fact: string; operator: Operator; value: ConditionValue; path?: string };
export type Condition =
  { all: readonly Condition[] } | { any: readonly Condition[] } | { not: Condition } | { condition: string } | Leaf;

/** A declared fact by its full name, as `answers.area`. */
export const factName = (title: string, description?: string) =>
  Type.String({
    title,
    ...(description === undefined ? {} : { description }),
    pattern: '^(answers|applicant|case|licence)\\.[a-z][A-Za-z0-9]{0,63}$',
    maxLength: 75,
  });

/** A JSON Pointer into a list of rows, as `/0/area`. */
export const factPath = Type.String({
  title: '取值位置',
  description: '只用于明细表：第几行（从 0 起）的哪一列，如 /0/area',
  pattern: '^/(0|[1-9][0-9]{0,3})/[a-z][A-Za-z0-9]{0,63}$',
  maxLength: 256,
});

/** One plain value out of a configuration: text, number, yes or no. */
export const scalarSchema = Type.Unsafe<Scalar>({
  title: '值',
  oneOf: [
    { type: 'string', title: '文字', maxLength: 500 },
    { type: 'number', title: '数' },
    { type: 'boolean', title: '是否' },
  ],
});

const self = { $ref: '#/definitions/condition' };

/** A use of a condition; the emitted root schema must carry `conditionDefinitions` under `definitions`. */
export const conditionSchema = Type.Unsafe<Condition>(self);

export const conditionDefinitions = {
  condition: {
    title: '条件',
    description: '全部满足、满足其一、不满足、引用命名条件、比较一个事实，五种形式只用一种',
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: {
      all: { title: '全部满足', type: 'array', minItems: 1, maxItems: 100, items: self },
      any: { title: '满足其一', type: 'array', minItems: 1, maxItems: 100, items: self },
      not: { title: '不满足', allOf: [self] },
      condition: id('命名条件', '引用本事项里命名的条件'),
      fact: factName('事实', '要判断的已声明事实，如 answers.area'),
      operator: choice(operators, '比较方式'),
      value: {
        title: '比较值',
        description: '一个值、一组值，或者另一个事实',
        oneOf: [
          { type: 'string', title: '文字', maxLength: 500 },
          { type: 'number', title: '数' },
          { type: 'boolean', title: '是否' },
          { type: 'array', title: '一组值', minItems: 1, maxItems: 500, items: scalarSchema },
          closed('另一个事实', { fact: factName('事实'), path: Type.Optional(factPath) }),
        ],
      },
      path: factPath,
    },
  },
} as const;

/** A condition with a name of its own, used by others through `{ "condition": id }`. */
export const namedConditionSchema = closed('命名条件', {
  id: id('标识'),
  title: words('名称', '写成一句能接在“符合”后面的话'),
  when: conditionSchema,
});
export type NamedCondition = Static<typeof namedConditionSchema>;

export const namedConditionsSchema = list('命名条件', namedConditionSchema, 100);
