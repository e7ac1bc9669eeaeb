import { assess } from '../../../engine/matter/assess.ts';
import { compileMatter } from '../../../engine/matter/compile.ts';
import { reasonsOf, type ReasonKind } from '../../../engine/matter/reasons.ts';
import type { Bundle } from '../../../engine/schema/matter.ts';
import { aBundle } from '../../build/matter.ts';

const basis = { law: '《某某管理条例》', article: '第八条' };
const wall = { place: 'wall', width: 2, height: 1.5, words: '老字号', until: '2027-12-31' };
const roof = { ...wall, place: 'roof', width: 10, height: 2, floors: '三层' };

function withGrounds(): Bundle {
  const bundle = aBundle();
  bundle.rules.rules?.push({
    id: 'tooHigh',
    title: '过高',
    conditions: { all: [{ fact: 'answers.height', operator: 'greaterThan', value: 5 }] },
    event: { type: 'ground', params: { message: '高度超过规定', basis } },
  });
  return bundle;
}
const outcome = compileMatter(withGrounds());
if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
const { matter } = outcome;

const all = (answers: Record<string, unknown>, hides: (fact: string) => boolean = () => false) =>
  reasonsOf(matter, assess(matter, { answers }).settled, hides);
const said = (kind: ReasonKind, answers: Record<string, unknown>, hides?: (fact: string) => boolean) =>
  all(answers, hides).flatMap((one) => (one.kind === kind ? [[one.name, one.outcome, one.words]] : []));

describe('why', () => {
  it('a material is needed is said by what was answered, and so is why it is not', () => {
    expect(said('materials', roof)).toEqual([
      ['申请表', true, '所有申请都需要。'],
      ['结构设计图', true, '因为“设置位置”是“楼顶”。'],
    ]);
    expect(said('materials', wall)[1]).toEqual(['结构设计图', false, '不需要：“设置位置”是“墙面”，条件是“楼顶”。']);
    expect(said('materials', {})[1]).toEqual(['结构设计图', undefined, '还不能确定：缺少 设置位置。']);
  });

  it('a step is taken says the number and what it is measured by', () => {
    expect(said('steps', roof)[1]).toEqual(['现场核查', true, '因为“面积”是 20，大于 10。']);
    expect(said('steps', wall)[1]).toEqual(['现场核查', false, '不经过：“面积”是 3，条件是大于 10。']);
  });

  it('a step goes to somebody is said by the row of the table, and not of a step that is left out', () => {
    expect(said('routes', roof)).toEqual([
      ['材料审查', true, '固定由承办人办理。'],
      ['现场核查', true, '由技术审查员办理：“设置位置”是“楼顶”。'],
    ]);
    expect(said('routes', { ...wall, width: 20 })[1]).toEqual(['现场核查', true, '由承办人办理：不限条件。']);
    expect(said('routes', wall)).toHaveLength(1);
  });

  it('a limit holds is the law or the promise, for everybody', () => {
    expect(all(wall).filter(({ kind }) => kind === 'limits')).toMatchObject([
      { id: 'statutory', words: '20个工作日，本事项的所有申请都适用。', basis: '《某某管理条例》第八条' },
      { id: 'promised', rule: 'matter.json#/limits/promised' },
    ]);
  });

  it('it has to be refused names the ground, the fact and the law; and that a ground is not there', () => {
    const [found] = all({ ...wall, height: 6 }).filter(({ kind }) => kind === 'grounds');
    expect(found).toEqual({
      ...{ kind: 'grounds', id: 'tooHigh', name: '过高', outcome: true, rule: 'rules.json#tooHigh' },
      ...{ words: '高度超过规定，因为“高”是 6，大于 5。', basis: '《某某管理条例》第八条' },
    });
    expect(said('grounds', wall)).toEqual([['过高', false, '不存在：“高”是 1.5，条件是大于 5。']]);
  });

  it('is told without the value to whoever may not see it, by the same trace', () => {
    const hides = (fact: string) => fact === 'answers.place';
    expect(said('materials', roof, hides)[1]).toEqual(['结构设计图', true, '因为“设置位置”符合条件。']);
    expect(said('materials', wall, hides)[1]).toEqual(['结构设计图', false, '不需要：“设置位置”不符合条件。']);
  });

  it('is said of everything the matter has, each by the place of its rule', () => {
    expect(all(roof).map(({ kind, id, rule }) => `${kind} ${id} ${rule}`)).toEqual([
      'materials application materials.json#/materials/0',
      'materials drawing materials.json#/materials/1/when',
      'limits statutory matter.json#/limits/statutory',
      'limits promised matter.json#/limits/promised',
      'steps check matter.json#/steps/0',
      'steps visit matter.json#/steps/1/when',
      'routes check matter.json#/steps/0/post',
      'routes visit rules.json#visitor/roof',
      'results permit matter.json#/results/0',
      'grounds tooHigh rules.json#tooHigh',
    ]);
  });
});
