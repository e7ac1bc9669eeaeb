import { analyse } from '../../../engine/analysis/analyse.ts';
import { loadMatter } from '../../../engine/matter/load.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import { aBundle, filesOf } from '../../build/matter.ts';
import { put } from '../../build/put.ts';

type Patch = Record<string, unknown>;

/** The matter with values put at pointers that begin with the name of the part, as `/rules/rules/-`. */
function analysed(patch: Patch, options = {}) {
  const bundle = aBundle();
  for (const [pointer, value] of Object.entries(patch)) put(bundle, pointer, value);
  const loaded = loadMatter(filesOf(bundle));
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return loaded.withLines(analyse(loaded.matter, options));
}
const told = (patch: Patch) => analysed(patch).map(({ code, file, pointer }) => `${code} ${file} ${pointer}`);

const at = (place: string): Condition => ({ fact: 'answers.place', operator: 'equal', value: place });
const roof = at('roof');
const wallAndRoof: Condition = { all: [roof, { condition: 'onRoof' }, at('wall')] };
const either: Condition = { any: [roof, at('wall')] };
const invalid = (id: string, field: string, conditions: Condition) => ({
  id,
  title: `规则${id}`,
  conditions,
  event: { type: 'invalid', params: { field, message: '填写有误' } },
});
const width = (operator: 'lessThan' | 'greaterThan', value: number): Condition => ({
  fact: 'answers.width',
  operator,
  value,
});

describe('the analysis of a matter', () => {
  test('has nothing to say of one that is right', () => {
    expect(analysed({})).toEqual([]);
  });

  test.each<[string, Patch, string[]]>([
    [
      'a required field nobody sees',
      { '/form/sections/1/fields/5/when': wallAndRoof },
      ['REQUIRED_NEVER_SHOWN form.json /sections/1/fields/5/when'],
    ],
    [
      'a field that only a hidden section could show',
      { '/form/sections/1/fields/5/when': { condition: 'onRoof' }, '/form/sections/1/when': at('wall') },
      ['REQUIRED_NEVER_SHOWN form.json /sections/1/fields/5/when', 'TABLE_ROW_DEAD rules.json /tables/0/rows/0'],
    ],
    [
      'a section nobody sees, and not its fields again',
      { '/form/sections/1/when': wallAndRoof },
      [
        'FIELD_NEVER_SHOWN form.json /sections/1/when',
        'STEP_UNREACHABLE matter.json /steps/1/when',
        'RULE_NEVER rules.json /rules/0/conditions',
      ],
    ],
    [
      'a material nobody needs',
      { '/materials/materials/1/when': wallAndRoof },
      ['MATERIAL_NEVER_NEEDED materials.json /materials/1/when'],
    ],
    [
      'a step no case reaches',
      { '/matter/steps/1/when': { fact: 'answers.area', operator: 'greaterThan', value: 10_000 } },
      ['STEP_UNREACHABLE matter.json /steps/1/when'],
    ],
    [
      'a document that is always made',
      { '/documents/documents/1/when': either },
      ['CONDITION_ALWAYS documents.json /documents/1/when'],
    ],
    [
      'a named condition that never holds',
      { '/rules/conditions/-': { id: 'odd', title: '两处都设', when: wallAndRoof } },
      ['CONDITION_NEVER rules.json /conditions/1/when'],
    ],
    [
      'a rule that is never raised',
      { '/rules/rules/1/conditions': { all: [width('greaterThan', 100)] } },
      ['RULE_NEVER rules.json /rules/1/conditions'],
    ],
    [
      'a reminder everybody gets',
      { '/rules/rules/1/conditions': either },
      ['RULE_ALWAYS rules.json /rules/1/conditions'],
    ],
    [
      'a rule that refuses everybody',
      { '/rules/rules/0/conditions': width('greaterThan', -1) },
      ['RULE_REFUSES_ALL rules.json /rules/0/conditions'],
    ],
    [
      'two rules that leave no answer',
      { '/rules/rules/-': invalid('narrow', 'width', { all: [roof, width('lessThan', 60)] }) },
      ['RULES_CONTRADICT rules.json /rules/2'],
    ],
    [
      'steps that meet and take longer than was promised',
      { '/matter/steps/1/limit/amount': 4 },
      ['ROUTE_OVER_PROMISED matter.json /steps'],
    ],
    [
      'a table asked where its input was not',
      { '/form/sections/0/fields/0/required': false },
      ['TABLE_BLANK rules.json /tables/0/inputs'],
    ],
  ])('tells %s', (_title, patch, problems) => {
    expect(told(patch)).toEqual(problems);
  });

  test('adds up only the steps that can meet, and of those done together the longest', () => {
    const step = (id: string, when: Condition, together?: string) => ({
      ...{ id, title: `环节${id}`, what: '核对', when, post: { by: 'post', post: 'reviewer' } },
      ...{ limit: { amount: 3, unit: 'workingDay' }, outcomes: ['pass', 'fail'], ...(together ? { together } : {}) },
    });
    const apart = { '/matter/steps/1': step('visit', roof), '/matter/steps/-': step('other', at('wall')) };
    expect(told(apart)).toEqual([]);
    const together = { '/matter/steps/1': step('visit', roof, 'both'), '/matter/steps/-': step('other', roof, 'both') };
    expect(told(together)).toEqual([]);
    const meeting = { '/matter/steps/1': step('visit', roof), '/matter/steps/-': step('other', roof) };
    expect(analysed(meeting)).toMatchObject([
      {
        code: 'ROUTE_OVER_PROMISED',
        message:
          '「设置位置」为 楼顶时，经过的环节和决定的时限合计8个工作日（材料审查、环节visit、环节other、决定），超过承诺时限5个工作日',
      },
    ]);
  });

  test('lets two rules refuse different answers', () => {
    expect(told({ '/rules/rules/-': invalid('narrow', 'width', { all: [roof, width('lessThan', 40)] }) })).toEqual([]);
  });

  test('says where, what was tried, what to do, and shows a case', () => {
    const [never] = analysed({ '/materials/materials/1/when': wallAndRoof });
    expect(never).toMatchObject({
      severity: 'warning',
      message: '材料「结构设计图」在任何情形下都不需要：已试遍「设置位置」2 类',
      fix: '改正需要它的条件，或者删去这份材料',
    });
    expect(never?.line).toBeGreaterThan(1);
    const [contradiction] = analysed({
      '/rules/rules/-': invalid('narrow', 'width', { all: [roof, width('lessThan', 60)] }),
    });
    expect(contradiction).toMatchObject({
      severity: 'error',
      message: '规则「过宽」与「规则narrow」互相矛盾：「设置位置」为 楼顶时，「宽」填什么都有误',
    });
  });

  test('tells what it could not decide, and blocks nothing', () => {
    for (const options of [{ comparisons: 5 }, { signal: { aborted: true } }]) {
      const problems = analysed({}, options);
      expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['NOT_DECIDED', 'TABLE_UNDECIDED']));
      expect(problems.every(({ severity }) => severity === 'info')).toBe(true);
    }
  });
});
