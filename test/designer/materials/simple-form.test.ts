import type { Question } from '../../../designer/materials/questions.ts';
import { toggled } from '../../../designer/materials/simple-form.ts';
import type { Condition, Leaf } from '../../../engine/index.ts';

const question = (fact: string, label: string, values: readonly string[], more: Partial<Question> = {}): Question => ({
  ...{ fact, label, isSeveral: false, isConditional: false },
  answers: values.map((value) => ({ value, label: value })),
  ...more,
});
const facility = question('answers.facility', '设施类型', ['led', 'wall', 'banner']);
const owner = question('answers.owner', '场地归谁所有', ['own', 'other']);
const state = question('answers.state', '设施来源', ['new', 'existing'], { isConditional: true });
const items = question('answers.items', '经营项目', ['hot', 'cold'], { isSeveral: true });
const all = [facility, owner, state, items];

const leaf = (fact: string, operator: Leaf['operator'], value: Leaf['value']): Leaf => ({ fact, operator, value });
const toggle = (when: Condition | undefined, of: Question, value: string) => toggled(when, all, of, value);

describe('a cell of the grid of materials', () => {
  test('takes one answer out of what is always needed, in the fewest words', () => {
    expect(toggle(undefined, facility, 'led')).toEqual({ when: leaf('answers.facility', 'notEqual', 'led') });
    expect(toggle(undefined, owner, 'own')).toEqual({ when: leaf('answers.owner', 'equal', 'other') });
  });

  test('lets a second and a third answer through, until no condition is left', () => {
    const one = leaf('answers.facility', 'equal', 'led');
    const two = toggle(one, facility, 'banner');
    expect(two).toEqual({ when: leaf('answers.facility', 'notEqual', 'wall') });
    expect(toggle(leaf('answers.facility', 'in', ['led', 'banner']), facility, 'wall')).toEqual({ when: undefined });
  });

  test('joins questions, each on its own', () => {
    const when: Condition = { all: [leaf('answers.owner', 'equal', 'own')] };
    expect(toggle(when, facility, 'led')).toEqual({
      when: { all: [leaf('answers.facility', 'notEqual', 'led'), leaf('answers.owner', 'equal', 'own')] },
    });
  });

  test('is not the place to say that something is never needed', () => {
    expect(toggle(leaf('answers.owner', 'equal', 'own'), owner, 'own')).toEqual({ refusal: 'last' });
  });

  test.each<[string, Condition]>([
    ['named', { condition: 'heavy' }],
    ['named', { all: [leaf('answers.owner', 'equal', 'own'), { condition: 'heavy' }] }],
    ['richer', { any: [leaf('answers.owner', 'equal', 'own')] }],
    ['richer', leaf('answers.area', 'greaterThan', 100)],
    ['richer', leaf('applicant.hasAgent', 'equal', true)],
    ['richer', { not: leaf('answers.owner', 'equal', 'own') }],
  ])('refuses to write over a condition that is %s', (refusal, when) => {
    expect(toggle(when, facility, 'led')).toEqual({ refusal });
  });

  test('refuses what would change cases in which the question is not asked', () => {
    expect(toggle(undefined, state, 'new')).toEqual({ refusal: 'notAlways' });
    expect(toggle(leaf('answers.state', 'equal', 'new'), state, 'existing')).toEqual({ refusal: 'notAlways' });
    expect(toggle(undefined, items, 'hot')).toEqual({ refusal: 'several' });
  });
});
