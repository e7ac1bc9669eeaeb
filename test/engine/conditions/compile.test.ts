import fc from 'fast-check';
import { compileCondition } from '../../../engine/conditions/compile.ts';
import { compileNamed } from '../../../engine/conditions/named.ts';
import type { Condition, NamedCondition } from '../../../engine/schema/condition.ts';
import { register } from './arbitrary.ts';
import { faults, scope } from './compiling.ts';

const kind = (more: object) => ({ fact: 'answers.kind', operator: 'equal', value: 'pool', ...more });
const leaf = kind({});
const nested = (levels: number): unknown => (levels === 1 ? leaf : { not: nested(levels - 1) });

describe('a condition that cannot mean anything is refused at its place', () => {
  test.each<[string, unknown, string[]]>([
    ['text', 'true', ['CONDITION_FORM /when']],
    ['nothing', null, ['CONDITION_FORM /when']],
    ['an empty object', {}, ['CONDITION_FORM /when']],
    ['two forms at once', { all: [leaf], any: [leaf] }, ['CONDITION_FORM /when']],
    ['an empty any', { any: [] }, ['CONDITION_EMPTY /when/any']],
    ['an all that is no list', { all: leaf }, ['CONDITION_EMPTY /when/all']],
    ['a list under not', { not: [leaf] }, ['CONDITION_FORM /when/not']],
    ['an unknown key', kind({ params: {} }), ['CONDITION_KEY /when']],
    ['a priority', { all: [leaf], priority: 2 }, ['CONDITION_KEY /when']],
    ['an undeclared fact', kind({ fact: 'answers.secret' }), ['FACT_UNKNOWN /when/fact']],
    ['an inherited name as a fact', kind({ fact: '__proto__' }), ['FACT_UNKNOWN /when/fact']],
    ['an unknown operator', kind({ operator: 'matches' }), ['OPERATOR_UNKNOWN /when/operator']],
    ['an inherited name as an operator', kind({ operator: 'constructor' }), ['OPERATOR_UNKNOWN /when/operator']],
    ['an operator of another type', kind({ operator: 'lessThan' }), ['OPERATOR_UNFIT /when/operator']],
    ['a value of another type', kind({ value: 1 }), ['VALUE_UNFIT /when/value']],
    ['no value', { fact: 'answers.kind', operator: 'equal' }, ['VALUE_UNFIT /when/value']],
    ['an empty list', kind({ operator: 'in', value: [] }), ['VALUE_UNFIT /when/value']],
    ['text where a list belongs', kind({ operator: 'in', value: 'pool' }), ['VALUE_UNFIT /when/value']],
    ['a value that is no option', kind({ value: 'poll' }), ['VALUE_OPTION /when/value']],
    [
      'a day that does not exist',
      { fact: 'answers.opened', operator: 'equal', value: '2025-02-29' },
      ['VALUE_UNFIT /when/value'],
    ],
    ['half a fen', { fact: 'answers.capital', operator: 'equal', value: 0.5 }, ['VALUE_UNFIT /when/value']],
    ['a fact of another type', kind({ value: { fact: 'answers.area' } }), ['VALUE_FACT_UNFIT /when/value']],
    ['an undeclared fact on the right', kind({ value: { fact: 'x' } }), ['FACT_UNKNOWN /when/value/fact']],
    [
      'an unknown key on the right',
      kind({ value: { fact: 'answers.former', params: 1 } }),
      ['CONDITION_KEY /when/value'],
    ],
    ['an unknown name', { condition: 'small' }, ['CONDITION_NAME_UNKNOWN /when/condition']],
    ['a path on a plain fact', kind({ path: '/0/age' }), ['PATH_UNFIT /when/path']],
    ['a table without a path', { fact: 'answers.staff', operator: 'equal', value: 1 }, ['PATH_MISSING /when/fact']],
    [
      'all faults of a group',
      { all: [kind({ value: 1 }), { any: [] }] },
      ['VALUE_UNFIT /when/all/0/value', 'CONDITION_EMPTY /when/all/1/any'],
    ],
  ])('%s', (_, condition, expected) => expect(faults(condition)).toEqual(expected));

  test.each([
    '$.age',
    '/0/age/../x',
    '/-1/age',
    '/00/age',
    '/0/__proto__',
    '/0/Age',
    '0/age',
    '/length',
    '/0',
    '',
    '/0/weight',
  ])('a path that is no cell of the table: %j', (path) => {
    const [fault] = faults({ fact: 'answers.staff', path, operator: 'equal', value: 1 });
    expect(fault).toMatch(/^PATH_(FORM|COLUMN) \/when\/path$/);
  });

  test('more than 20 levels', () => {
    expect(faults(nested(20))).toEqual([]);
    expect(faults(nested(21))).toEqual([`CONDITION_DEEP /when${'/not'.repeat(20)}`]);
    expect(faults(JSON.parse(`${'{"not":'.repeat(5000)}1${'}'.repeat(5000)}`))).toHaveLength(1);
  });

  test('more than 500 comparisons, reported once', () => {
    expect(faults({ all: Array(500).fill(leaf) })).toEqual([]);
    expect(faults({ all: Array(100000).fill(leaf) })).toEqual(['CONDITION_LARGE /when/all/500']);
  });

  test('whatever JSON it is, without ever throwing', () => {
    const json = fc.oneof(
      fc.jsonValue({ maxDepth: 6 }),
      fc.dictionary(
        fc.constantFrom('all', 'any', 'not', 'fact', 'value', 'operator', 'path', 'toString'),
        fc.jsonValue(),
      ),
    );
    fc.assert(
      fc.property(json, (value) => {
        const outcome = compileCondition(value, scope, '');
        expect(outcome.ok || outcome.problems.length > 0).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('named conditions', () => {
  const named = (id: string, when: Condition): NamedCondition => ({ id, title: id, when });
  const check = (...list: NamedCondition[]) => compileNamed(list, register, '/conditions');
  const codes = (...list: NamedCondition[]) => check(...list).problems.map(({ code, pointer }) => `${code} ${pointer}`);

  test('may refer to each other in any order', () => {
    expect(codes(named('a', { condition: 'b' }), named('b', leaf as Condition))).toEqual([]);
  });

  test('may not refer to each other in a circle', () => {
    const { problems } = check(named('a', { not: { condition: 'b' } }), named('b', { all: [{ condition: 'a' }] }));
    expect(problems.map(({ code }) => code)).toEqual(['CONDITION_CYCLE']);
    expect(problems[0]?.message).toContain('a → b → a');
  });

  test('may not refer to themselves', () => {
    expect(codes(named('a', { condition: 'a' }))).toEqual(['CONDITION_CYCLE /conditions/0/when']);
  });

  test('are declared once', () => {
    expect(codes(named('a', leaf as Condition), named('a', leaf as Condition))).toEqual([
      'CONDITION_NAME_DUPLICATE /conditions/1/id',
    ]);
  });

  test('report their problems once, and make what refers to them unusable', () => {
    const { named: entries, problems } = check(named('a', { any: [] }), named('b', { condition: 'a' }));
    expect(problems.map(({ code }) => code)).toEqual(['CONDITION_EMPTY']);
    expect(compileCondition({ condition: 'b' }, { facts: register, named: entries }, '')).toMatchObject({ ok: false });
  });

  test('are counted unfolded, so that references cannot fan out without end', () => {
    const doubling = Array.from({ length: 18 }, (_, index) =>
      named(
        `n${String(index)}`,
        index === 0
          ? (leaf as Condition)
          : { all: [{ condition: `n${String(index - 1)}` }, { condition: `n${String(index - 1)}` }] },
      ),
    );
    expect(check(...doubling).problems.map(({ code }) => code)).toContain('CONDITION_LARGE');
  });
});
