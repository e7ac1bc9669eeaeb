import { comparisonWith, isPlain, operatorsFor, withOperator } from '../../../designer/condition/comparison.ts';
import { conditionOf, groupOf } from '../../../designer/condition/group.ts';
import { compileCondition, declareFacts, registerFacts, type Condition } from '../../../engine/index.ts';
import { aBundle } from '../../build/matter.ts';

const { facts } = registerFacts(declareFacts(aBundle().form));
const roof: Condition = { fact: 'answers.place', operator: 'equal', value: 'roof' };
const wide: Condition = { fact: 'answers.width', operator: 'greaterThan', value: 2 };

describe('a condition in rows', () => {
  test.each([[roof], [{ all: [roof, wide] }], [{ any: [roof, wide] }], [{ all: [{ any: [roof, wide] }, wide] }]])(
    'comes back as it was: %j',
    (condition) => {
      expect(conditionOf(groupOf(condition)!)).toEqual(condition);
    },
  );

  test('is gone when the last row is', () => {
    expect(conditionOf({ join: 'any', rows: [] })).toBeUndefined();
  });

  test('is left alone when rows cannot show it', () => {
    expect(groupOf({ not: roof })).toBeUndefined();
  });
});

describe('a comparison', () => {
  test.each([...facts.values()].filter(({ type }) => type !== 'table').map((fact) => [fact.label, fact]))(
    'with %s starts as one that the engine takes',
    (_, fact) => {
      const made = comparisonWith(fact);
      const empty = made.value === '';
      expect(empty || compileCondition(made, { facts, named: new Map() }, '').ok).toBe(true);
    },
  );

  test('offers the operators that fit the fact, in words', () => {
    expect(operatorsFor('number').map(({ words }) => words)).toEqual([
      '等于',
      '不等于',
      '是……之一',
      '不是……中的任何一个',
      '小于',
      '不超过',
      '大于',
      '不少于',
    ]);
    expect(operatorsFor('boolean').map(({ operator }) => operator)).toEqual(['equal', 'notEqual']);
  });

  test('keeps its value when the operator needs a list, and back', () => {
    const listed = withOperator({ fact: 'answers.place', operator: 'equal', value: 'roof' }, 'in');
    expect(listed.value).toEqual(['roof']);
    expect(withOperator(listed, 'notEqual').value).toBe('roof');
  });

  test('with another fact or inside a table is a sentence only', () => {
    const width = facts.get('answers.width');
    expect(isPlain({ ...(wide as object), value: { fact: 'answers.height' } } as Condition, width)).toBe(false);
    expect(isPlain(wide, width)).toBe(true);
    expect(isPlain(wide, undefined)).toBe(false);
  });
});
