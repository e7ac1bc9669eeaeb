import { differences } from '../../../engine/matter/differences.ts';
import type { Bundle } from '../../../engine/schema/matter.ts';
import { aBundle } from '../../build/matter.ts';

const changed = (edit: (bundle: Bundle) => void) => {
  const after = aBundle();
  edit(after);
  return differences(aBundle(), after).map(({ part, words }) => `${part}|${words}`);
};

describe('what changed between two bundles', () => {
  test('is nothing between equals, whatever the order of properties', () => {
    const { guide, ...rest } = aBundle();
    expect(differences(aBundle(), { guide, ...rest })).toEqual([]);
    expect(changed(({ matter }) => (matter.limits.promised = { unit: 'workingDay', amount: 5 }))).toEqual([]);
  });

  test('is told with limits, choices and yes or no in words', () => {
    expect(
      changed(({ matter, materials }) => {
        matter.limits.promised = { amount: 3, unit: 'workingDay', note: '压缩' };
        matter.identity.appointment = true;
        materials.materials[1]!.necessity = 'required';
      }),
    ).toEqual([
      '事项|基本信息 · 可以预约：否 → 是',
      '事项|办理时限 · 承诺办结时限：5个工作日 → 3个工作日',
      '事项|办理时限 · 承诺办结时限 · 说明：无 → “压缩”',
      '申请材料|申请材料 · “结构设计图” · 材料必要性：容缺后补 → 必要',
    ]);
  });

  test('says conditions as sentences, each with the words of its own version', () => {
    expect(
      changed(({ form, materials }) => {
        form.sections[0]!.title = '办理情形';
        materials.materials[1]!.when = { fact: 'answers.width', operator: 'greaterThan', value: 2 };
      }),
    ).toEqual([
      '申请表|分节 · “办理情形” · 名称：“情形” → “办理情形”',
      '申请材料|申请材料 · “结构设计图” · 条件：当符合“设在楼顶”时 → 当“宽”大于 2 时',
    ]);
  });

  test('names what came, went and moved', () => {
    expect(
      changed(({ form, examples }) => {
        form.sections[1]!.fields.reverse().pop();
        form.sections[0]!.fields.push({ kind: 'yesNo', id: 'lit', title: '是否亮灯' });
        examples.examples[0]!.expect.materials = ['application', 'drawing'];
      }),
    ).toEqual([
      '申请表|分节 · “情形” · 字段：新增“是否亮灯”',
      '申请表|分节 · “招牌” · 字段：删除“宽”',
      '申请表|分节 · “招牌” · 字段：调整了顺序',
      '样例|样例 · “墙面小招牌” · 应当得到 · 需要的材料：“申请表” → “申请表”、“结构设计图”',
    ]);
  });

  test('tells of templates by file', () => {
    expect(changed((bundle) => (bundle.templates = { ...bundle.templates, 'grant.hbs': '<p>好</p>' }))).toEqual([
      '文书模板|修改模板“grant.hbs”',
    ]);
  });
});
