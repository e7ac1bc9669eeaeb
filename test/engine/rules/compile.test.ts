import { compileRules } from '../../../engine/rules/compile.ts';
import type { Rule, RuleEvent } from '../../../engine/schema/rule.ts';
import { scope } from '../conditions/compiling.ts';

const remind: RuleEvent = { type: 'remind', params: { message: '请带原件' } };
const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  title: `规则${id}`,
  conditions: { fact: 'answers.area', operator: 'greaterThan', value: 100 },
  event: remind,
  ...more,
});

function compiled(...rules: Rule[]) {
  const outcome = compileRules(rules, scope, '/rules');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.rules;
}
const faults = (...rules: Rule[]) => {
  const outcome = compileRules(rules, scope, '/rules');
  return outcome.ok ? [] : outcome.problems.map(({ code, pointer }) => `${code} ${pointer}`);
};

describe('the rules of a matter', () => {
  const chain: Rule['conditions'] = { fact: 'answers.chain', operator: 'equal', value: true };
  const rules = compiled(
    rule('large'),
    rule('chain', { conditions: chain }),
    rule('named', { conditions: { condition: 'large' } }),
  );

  test('raise what holds, in their order', () => {
    const { raised, undecided } = rules.evaluate({ 'answers.area': 120, 'answers.chain': false });
    expect(raised).toEqual([
      { rule: 'large', title: '规则large', event: remind },
      { rule: 'named', title: '规则named', event: remind },
    ]);
    expect(undecided).toEqual([]);
  });

  test('keep apart what cannot be decided yet, instead of saying yes or no', () => {
    const { raised, undecided } = rules.evaluate({ 'answers.area': 1 });
    expect(raised).toEqual([]);
    expect(undecided.map((finding) => finding.rule)).toEqual(['chain']);
  });

  test('explain every rule, raised or not', () => {
    const explained = rules.explain({ 'answers.area': 120 });
    expect(explained.map(({ finding, outcome }) => [finding.rule, outcome])).toEqual([
      ['large', true],
      ['chain', undefined],
      ['named', true],
    ]);
    expect(explained[1]?.because).toMatchObject({ op: 'equal', why: '缺少 连锁' });
  });

  test('give the same answer when evaluated in between for somebody else', () => {
    const before = rules.evaluate({ 'answers.area': 120 });
    rules.evaluate({ 'answers.area': 1, 'answers.chain': true });
    expect(rules.evaluate({ 'answers.area': 120 })).toEqual(before);
  });

  test('name the facts they read', () => {
    expect([...rules.reads]).toEqual(['answers.area', 'answers.chain']);
  });
});

describe('a rule is refused', () => {
  test('when its name is taken', () => {
    expect(faults(rule('a'), rule('a'))).toEqual(['RULE_DUPLICATE /rules/1/id']);
  });

  test('when it marks a field no form collects', () => {
    const event: RuleEvent = { type: 'invalid', params: { field: 'gone', message: '有误' } };
    expect(faults(rule('a', { event }))).toEqual(['RULE_FIELD /rules/0/event/params/field']);
    expect(faults(rule('a', { event: { type: 'invalid', params: { field: 'area', message: '有误' } } }))).toEqual([]);
  });

  test('with all the problems of its condition', () => {
    expect(faults(rule('a'), rule('b', { conditions: { all: [{ any: [] }, { condition: 'none' }] } }))).toEqual([
      'CONDITION_EMPTY /rules/1/conditions/all/0/any',
      'CONDITION_NAME_UNKNOWN /rules/1/conditions/all/1/condition',
    ]);
  });
});
