import { loadCentre } from '../../../engine/centre/load.ts';
import { compileMatter } from '../../../engine/matter/compile.ts';
import { runExamples } from '../../../engine/matter/run-examples.ts';
import type { Bundle } from '../../../engine/schema/matter.ts';
import type { Example } from '../../../engine/schema/example.ts';
import { centreFilesWith } from '../../build/centre.ts';
import { aBundle } from '../../build/matter.ts';

const loaded = loadCentre(centreFilesWith());
if (!loaded.ok) throw new Error('the centre does not load');
const { centre } = loaded;

function run(bundle: Bundle) {
  const outcome = compileMatter(bundle);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return runExamples(outcome.matter, centre).flatMap(({ problems }) => problems);
}

/** The problems of the first example when it expects something else. */
function expecting(expect: Example['expect'], edit: (example: Example) => void = () => undefined) {
  const bundle = aBundle();
  const [example] = bundle.examples.examples;
  example!.expect = expect;
  edit(example!);
  bundle.examples.examples = [example!];
  return run(bundle).map(({ code, pointer }) => [code, pointer]);
}
const differs = (name: string) => ['EXAMPLE_DIFFERS', `/examples/0/expect/${name}`];

describe('an example', () => {
  test('that comes out as written has no problem', () => {
    expect(run(aBundle())).toEqual([]);
  });

  test.each<[Example['expect'], string]>([
    [{ materials: ['application', 'drawing'] }, 'materials'],
    [{ steps: ['check', 'visit'] }, 'steps'],
    [{ posts: ['sectionHead'] }, 'posts'],
    [{ decision: 'officer' }, 'decision'],
    [{ documents: [] }, 'documents'],
    [{ papers: [{ act: 'accept', documents: [] }] }, 'papers'],
    [{ acceptanceDue: '2026-03-03' }, 'acceptanceDue'],
    [{ supplementDue: '2026-03-03' }, 'supplementDue'],
    [{ extendedDue: '2026-04-30' }, 'extendedDue'],
    [{ grounds: ['tooWide'] }, 'grounds'],
    [{ promisedDue: '2026-03-10' }, 'promisedDue'],
    [{ statutoryDue: '2026-03-09' }, 'statutoryDue'],
    [{ feeTotal: 100 }, 'feeTotal'],
    [{ findings: ['roofReminder'] }, 'findings'],
    [{ invalidFields: ['width'] }, 'invalidFields'],
    [{ valid: false }, 'valid'],
  ])('that expects %j is told where it differs', (wanted, name) => {
    expect(expecting(wanted)).toEqual([differs(name)]);
  });

  test('says who acts, who decides, which papers come out and when each period is over', () => {
    const bundle = aBundle();
    const basis = { law: '中华人民共和国行政许可法', article: '第四十二条第一款' };
    bundle.matter.limits.acceptance = { amount: 2, unit: 'workingDay' };
    bundle.matter.limits.supplement = { amount: 15, unit: 'naturalDay' };
    bundle.matter.limits.extension = { amount: 10, unit: 'workingDay', basis };
    const [example] = bundle.examples.examples;
    example!.expect = {
      posts: ['reviewer'],
      decision: 'chief',
      papers: [
        { act: 'grant', documents: ['permission'] },
        { act: 'withdraw', documents: [] },
      ],
      acceptanceDue: '2026-03-04',
      supplementDue: '2026-03-17',
      // Twenty working days and ten; the calendar of this centre knows no 清明节.
      extendedDue: '2026-04-13',
      grounds: [],
    };
    bundle.examples.examples = [example!];
    expect(run(bundle)).toEqual([]);
  });

  test('names the papers of an act in words', () => {
    const bundle = aBundle();
    bundle.examples.examples[0]!.expect.papers = [{ act: 'deny', documents: [] }];
    expect(run(bundle)[0]?.message).toBe(
      '样例「墙面小招牌」的各项办理产生的文书应当是 不予许可（无），算出来是 不予许可（denial）',
    );
  });

  test('is expected to be valid when it says nothing', () => {
    expect(expecting({}, ({ answers }) => Reflect.deleteProperty(answers, 'words'))).toEqual([differs('valid')]);
  });

  test('says what was expected and what came out in words', () => {
    const bundle = aBundle();
    bundle.examples.examples[0]!.expect.materials = [];
    expect(run(bundle)[0]?.message).toBe('样例「墙面小招牌」的需要的材料应当是 无，算出来是 application');
  });

  test('says yes and no, posts, money and who decides in words', () => {
    const bundle = aBundle();
    const [example] = bundle.examples.examples;
    example!.expect = { valid: false, posts: [], decision: 'collective', feeTotal: 1050 };
    bundle.examples.examples = [example!];
    expect(run(bundle).map(({ message }) => message.replace(/^样例「墙面小招牌」的/, ''))).toEqual([
      '填写应当是 无效，算出来是 有效',
      expect.stringMatching(/^各环节的办理岗位应当是 无，算出来是 承办人/),
      '决定方式应当是 集体研究决定，算出来是 首席审批员决定',
      '收费合计应当是 10.5 元，算出来是 0 元',
    ]);
  });

  test('knows no due day without the day of receipt', () => {
    const noDay = (example: Example) => Reflect.deleteProperty(example, 'receivedOn');
    expect(expecting({ promisedDue: '2026-03-09' }, noDay)).toEqual([differs('promisedDue')]);
  });

  test('never passes over a material that is undecided', () => {
    const undecided = ({ answers }: Example) => Reflect.deleteProperty(answers, 'place');
    expect(expecting({ valid: false, materials: ['application', 'drawing'] }, undecided)).toEqual([
      differs('materials'),
    ]);
  });

  test('reads the facts about its applicant', () => {
    const bundle = aBundle();
    bundle.materials.materials[1]!.when = { fact: 'applicant.hasAgent', operator: 'equal', value: true };
    const [example] = bundle.examples.examples;
    example!.applicant = { hasAgent: true };
    example!.expect = { materials: ['application', 'drawing'] };
    bundle.examples.examples = [example!];
    expect(run(bundle)).toEqual([]);
  });

  test('finds a step that its table leaves without a post', () => {
    const bundle = aBundle();
    bundle.rules.tables![0]!.rows = [bundle.rules.tables![0]!.rows[0]!];
    const [example] = bundle.examples.examples;
    Object.assign(example!.answers, { width: 20 });
    example!.expect = {};
    bundle.examples.examples = [example!];
    expect(run(bundle).map(({ code }) => code)).toEqual(['EXAMPLE_UNROUTED']);
  });
});
