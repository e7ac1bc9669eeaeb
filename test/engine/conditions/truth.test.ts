import fc from 'fast-check';
import { reasons } from '../../../engine/conditions/explanation.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import { completeFacts, conditions, withHoles } from './arbitrary.ts';
import { compiled } from './compiling.ts';

const pair = fc.tuple(conditions, conditions, withHoles);
const same = (left: Condition, right: Condition, facts: Readonly<Record<string, unknown>>) =>
  expect(compiled(left).evaluate(facts)).toBe(compiled(right).evaluate(facts));

describe('a condition under three-valued logic', () => {
  test('is decided once every fact is there', () => {
    fc.assert(
      fc.property(conditions, completeFacts, (condition, facts) => {
        expect(compiled(condition).evaluate(facts)).toEqual(expect.any(Boolean));
      }),
      { numRuns: 1000 },
    );
  });

  test('never takes back an answer when a fact is added or mended', () => {
    fc.assert(
      fc.property(conditions, withHoles, (condition, { holed, complete }) => {
        const before = compiled(condition).evaluate(holed);
        if (before !== undefined) expect(compiled(condition).evaluate(complete)).toBe(before);
      }),
      { numRuns: 3000 },
    );
  });

  test('follows the laws of Kleene', () => {
    fc.assert(
      fc.property(pair, ([p, q, { holed }]) => {
        same({ not: { not: p } }, p, holed);
        same({ not: { all: [p, q] } }, { any: [{ not: p }, { not: q }] }, holed);
        same({ not: { any: [p, q] } }, { all: [{ not: p }, { not: q }] }, holed);
        same({ all: [p, q] }, { all: [q, p] }, holed);
        same({ any: [p, { all: [p, q] }] }, p, holed);
        same({ all: [p] }, { any: [p] }, holed);
      }),
      { numRuns: 1000 },
    );
  });

  test('explains itself with the answer it gives, and says what is missing exactly when it cannot decide', () => {
    fc.assert(
      fc.property(conditions, withHoles, (condition, { holed }) => {
        const { evaluate, explain } = compiled(condition);
        const explanation = explain(holed);
        expect(explanation.outcome).toBe(evaluate(holed));
        expect(reasons(explanation).length > 0).toBe(explanation.outcome === undefined);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a fact that cannot be compared', () => {
  const area = compiled({ fact: 'answers.area', operator: 'greaterThan', value: 100 });
  const until = compiled({ fact: 'answers.opened', operator: 'lessThan', value: { fact: 'answers.until' } });

  test.each([
    [{}, ['缺少 面积']],
    [{ 'answers.area': null }, ['缺少 面积']],
    [{ 'answers.area': '120' }, ['面积 不是数']],
    [{ 'answers.area': NaN }, ['面积 不是数']],
    [{ 'answers.area': { $gt: 1 } }, ['面积 不是数']],
    [{ 'answers.area': { toString: 1 } }, ['面积 不是数']],
  ])('leaves the condition open: %j', (facts, why) => {
    expect(area.evaluate(facts)).toBeUndefined();
    expect(reasons(area.explain(facts))).toEqual(why);
  });

  test('is named even when it stands on the right', () => {
    expect(reasons(until.explain({ 'answers.opened': '2025-01-01' }))).toEqual(['缺少 截止日期']);
    expect(reasons(until.explain({ 'answers.opened': '2025-02-30' }))).toEqual(['开业日期 不是日期']);
  });

  test('is not found among what objects inherit', () => {
    const age = compiled({ fact: 'answers.staff', path: '/0/age', operator: 'equal', value: 1 });
    const inherited: unknown = Object.create({ age: 1 });
    expect(age.evaluate({ 'answers.staff': [inherited] })).toBeUndefined();
    expect(age.evaluate({ 'answers.staff': [{ age: 1 }] })).toBe(true);
    expect(area.evaluate(JSON.parse('{"__proto__":{"answers.area":200}}'))).toBeUndefined();
  });
});

test('names the facts it reads, through named conditions too', () => {
  const condition = { all: [{ condition: 'regular' }, { fact: 'answers.chain', operator: 'equal', value: true }] };
  expect([...compiled(condition).reads]).toEqual(['answers.area', 'answers.kind', 'answers.chain']);
});

test('explains every branch with the values it saw', () => {
  const condition = { any: [{ condition: 'large' }, { fact: 'answers.kind', operator: 'in', value: ['ski', 'gym'] }] };
  expect(compiled(condition).explain({ 'answers.area': 5 })).toEqual({
    op: 'any',
    outcome: true,
    children: [
      {
        op: 'condition',
        outcome: true,
        name: 'large',
        title: '面积较大',
        children: [{ op: 'greaterThan', outcome: true, fact: 'answers.area', label: '面积', left: 5, right: 1 }],
      },
      {
        op: 'in',
        outcome: undefined,
        fact: 'answers.kind',
        label: '场所类型',
        right: ['ski', 'gym'],
        why: '缺少 场所类型',
      },
    ],
  });
});
