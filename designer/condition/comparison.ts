/** What a comparison may be for the fact it reads: its operators, and values of the right shape. */
import {
  operatorKinds,
  verbs,
  type Condition,
  type FactDeclaration,
  type FactType,
  type Leaf,
  type Operator,
  type RightHand,
} from '../../engine/index.ts';

export type Value = Leaf['value'];

const allOperators = Object.keys(operatorKinds) as Operator[];

/** Operators that can judge a type of fact, in the words its sentences use. */
export const operatorsFor = (type: FactType): { operator: Operator; words: string }[] =>
  allOperators
    .filter((operator) => operatorKinds[operator].fits.includes(type))
    .map((operator) => {
      const isList = operatorKinds[operator].right === 'list';
      return { operator, words: verbs(type, operator, isList).replace('*', isList ? '……' : '') };
    });

const firstValues: Readonly<Record<FactType, (fact: FactDeclaration) => string | number | boolean>> = {
  text: () => '',
  number: () => 0,
  money: () => 0,
  date: () => '',
  boolean: () => true,
  choice: ({ options }) => options?.[0] ?? '',
  choices: ({ options }) => options?.[0] ?? '',
  table: () => '',
  files: () => '',
};

const shaped = (value: Value, right: RightHand): Value => {
  if (typeof value === 'object' && 'fact' in value) return value;
  const values = [value].flat();
  return right === 'list' ? values : (values[0] ?? '');
};

/** A first comparison with a fact: its usual operator and its first value. */
export function comparisonWith(fact: FactDeclaration): Leaf {
  const operator = operatorsFor(fact.type)[0]?.operator ?? 'equal';
  return { fact: fact.name, operator, value: shaped(firstValues[fact.type](fact), operatorKinds[operator].right) };
}

/** The comparison with another operator; its value takes the shape the operator needs. */
export const withOperator = (leaf: Leaf, operator: Operator): Leaf => ({
  ...leaf,
  operator,
  value: shaped(leaf.value, operatorKinds[operator].right),
});

/** Is it a comparison that rows can show: of a known fact that can be judged, with values written down? */
export const isPlain = (condition: Condition, fact: FactDeclaration | undefined): condition is Leaf =>
  'fact' in condition &&
  fact !== undefined &&
  operatorsFor(fact.type).length > 0 &&
  condition.path === undefined &&
  !(typeof condition.value === 'object' && 'fact' in condition.value);
