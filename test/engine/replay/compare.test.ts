/** “What would change?”: two versions of a matter on the same facts. */
import { compileMatter } from '../../../engine/matter/compile.ts';
import { compare } from '../../../engine/replay/compare.ts';
import { tally } from '../../../engine/replay/tally.ts';
import type { Bundle } from '../../../engine/schema/matter.ts';
import { aBundle } from '../../build/matter.ts';

function compiled(change: (bundle: Bundle) => void = () => undefined) {
  const bundle = aBundle();
  change(bundle);
  const outcome = compileMatter(bundle, { published: true });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.matter;
}

const published = compiled();
const wall = { place: 'wall', width: 2, height: 1.5, words: '老字号', until: '2027-12-31' };
const roof = { ...wall, place: 'roof', width: 10, height: 2, floors: '三层' };
const effects = (change: (bundle: Bundle) => void, answers: object = wall) =>
  compare(published, compiled(change), { answers: answers as Record<string, unknown> });

/** Asked for whenever it is asked at all: on every roof. */
const drawing = (bundle: Bundle) => bundle.materials.materials.find(({ id }) => id === 'drawing')!;

describe('a new version of a matter', () => {
  test('that says the same changes nothing', () => {
    expect(effects(() => undefined)).toEqual([]);
  });

  test('asks for a material that was not needed, from those alone whom it concerns', () => {
    const everywhere = (bundle: Bundle) => Reflect.deleteProperty(drawing(bundle), 'when');
    expect(effects(everywhere)).toEqual([{ aspect: 'materials', how: 'added', name: '结构设计图' }]);
    expect(effects(everywhere, roof)).toEqual([]);
  });

  test('tells a material that may no longer follow later, and how many copies it wants', () => {
    const change = (bundle: Bundle) => Object.assign(drawing(bundle), { necessity: 'required', copies: 2 });
    expect(effects(change, roof)).toEqual([
      { aspect: 'necessity', how: 'changed', name: '结构设计图', was: '容缺后补', is: '必要' },
      { aspect: 'copies', how: 'changed', name: '结构设计图', was: '原件0份、复印件1份', is: '原件0份、复印件2份' },
    ]);
  });

  test('sends a step to another post, gives it other days, or leaves it out', () => {
    const change = (bundle: Bundle) => {
      bundle.rules.tables![0]!.rows[0]!.then = 'reviewer';
      bundle.matter.steps[1]!.limit.amount = 3;
      bundle.matter.steps.shift();
    };
    expect(effects(change, roof)).toEqual([
      { aspect: 'steps', how: 'removed', name: '材料审查' },
      { aspect: 'posts', how: 'changed', name: '现场核查', was: '技术审查员', is: '承办人' },
      { aspect: 'stepLimits', how: 'changed', name: '现场核查', was: '2个工作日', is: '3个工作日' },
    ]);
  });

  test('is signed by another, and promised for another day', () => {
    const change = ({ matter }: Bundle) => {
      matter.decision.mode = 'preliminary';
      matter.limits.promised.amount = 3;
    };
    expect(effects(change)).toEqual([
      { aspect: 'signer', how: 'changed', name: '决定', was: '首席审批员决定', is: '首席审批员初审，报领导决定' },
      { aspect: 'limits', how: 'changed', name: '承诺办结时限', was: '5个工作日', is: '3个工作日' },
    ]);
  });

  test('costs something', () => {
    const fee = { id: 'fee', name: '勘验费', amount: 12_050, standard: '每次120.50元', reducible: false };
    const basis = { law: '《收费办法》', article: '第三条' };
    const change = ({ matter }: Bundle) => matter.fees.push({ ...fee, basis, due: 'decision', online: true });
    expect(effects(change)).toEqual([{ aspect: 'fees', how: 'added', name: '勘验费' }]);
  });

  test('brings a paper, a ground for denial, and no reminder any more', () => {
    const change = (bundle: Bundle) => {
      bundle.documents.documents.push({
        id: 'notice',
        title: '抗风提示单',
        act: 'accept',
        template: 'accept.hbs',
        seal: 'acceptance',
      });
      bundle.rules.rules![1]!.event = {
        type: 'ground',
        params: { message: '楼顶不得设置', basis: { law: '《某某管理条例》', article: '第九条' } },
      };
    };
    expect(effects(change, roof).map(({ aspect, how }) => `${aspect} ${how}`)).toEqual([
      'documents added',
      'grounds added',
      'reminders removed',
    ]);
  });

  test('demands an answer nobody was asked for, and does not take one that was given', () => {
    const change = ({ form }: Bundle) => {
      const [, sign] = form.sections;
      sign!.fields = sign!.fields.filter(({ id }) => id !== 'words');
      sign!.fields.push({ kind: 'text', id: 'material', title: '材质', required: true });
      sign!.fields[0] = { kind: 'number', id: 'width', title: '宽', required: true, decimals: 2, maximum: 1 };
    };
    expect(effects(change)).toEqual([
      { aspect: 'demanded', how: 'added', name: '材质' },
      { aspect: 'refused', how: 'added', name: '宽' },
      { aspect: 'kept', how: 'removed', name: '招牌文字' },
    ]);
  });

  test('is never told by what somebody answered', () => {
    const secret = '阳光大药房中山路店';
    const change = ({ form }: Bundle) => {
      form.sections[1]!.fields = form.sections[1]!.fields.filter(({ id }) => id !== 'words');
    };
    expect(JSON.stringify(effects(change, { ...roof, words: secret }))).not.toContain(secret);
  });
});

describe('the effects on many cases', () => {
  const cheaper = {
    aspect: 'limits',
    how: 'changed',
    name: '承诺办结时限',
    was: '5个工作日',
    is: '3个工作日',
  } as const;
  const material = (name: string) => ({ aspect: 'materials', how: 'added', name }) as const;

  test('are counted by kind, a case once, with the numbers of a few', () => {
    const counted = tally();
    counted.add('1', []);
    for (let number = 2; number <= 9; number++) {
      counted.add(String(number), number < 4 ? [cheaper, material('甲'), material('乙')] : [cheaper, material('乙')]);
    }
    const { looked, differing, kinds } = counted.read();
    expect([looked, differing]).toEqual([9, 8]);
    expect(kinds.map(({ title, cases }) => [title, cases])).toEqual([
      ['现在要交的材料', 8],
      ['时限改变', 8],
    ]);
    expect(kinds[0]?.effects).toEqual([
      { name: '乙', cases: 8, numbers: ['2', '3', '4', '5', '6'] },
      { name: '甲', cases: 2, numbers: ['2', '3'] },
    ]);
  });

  test('are none before a case was looked at', () => {
    expect(tally().read()).toEqual({ looked: 0, differing: 0, kinds: [] });
  });
});
