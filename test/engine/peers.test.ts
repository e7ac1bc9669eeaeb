/** What went wrong for offices elsewhere, each by the report that tells it, as it goes here. */
import { analyse } from '../../engine/analysis/analyse.ts';
import { assess, loadMatter, type Bundle, type Facts } from '../../engine/index.ts';
import type { Target } from '../../engine/refactor/mention.ts';
import { move } from '../../engine/refactor/move.ts';
import { remove } from '../../engine/refactor/remove.ts';
import { rename } from '../../engine/refactor/rename.ts';
import type { TableRow } from '../../engine/schema/table.ts';
import { aBundle, filesOf } from '../build/matter.ts';

const field = (id: string): Target => ({ kind: 'field', id });

function loaded(bundle: Bundle) {
  const outcome = loadMatter(filesOf(bundle));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.matter;
}
/** What the check says is wrong, by code and place. */
function wrong(bundle: Bundle): string[] {
  const outcome = loadMatter(filesOf(bundle));
  return outcome.ok ? [] : outcome.problems.map(({ code, file = '', pointer }) => `${code} ${file}${pointer}`);
}
const renamed = (bundle: Bundle, target: Target, to: string): Bundle => {
  const outcome = rename(bundle, target, to);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.bundle;
};
const said = (bundle: Bundle, answers: Facts) => {
  const { materials, steps, findings, errors } = assess(loaded(bundle), { answers });
  return {
    materials: materials.on.map(({ id }) => id),
    steps: steps.flatMap(({ step, applies, post }) => (applies ? [`${step.id} ${post ?? ''}`] : [])),
    findings: findings.map(({ rule }) => rule),
    errors: errors.map(({ code, field: of }) => `${code} ${of}`),
  };
};
const roof = { place: 'roof', width: 60, height: 2, words: '字号', until: '2027-12-31', floors: '三层' };

describe('changing a form that is in use', () => {
  test('open-forms#3422: a field that rules read is deleted, and every rule that reads it is told of instead of the draft breaking', () => {
    const { bundle, uses } = remove(aBundle(), '/form/sections/0/fields/0');
    expect(uses.map(({ pointer }) => pointer)).toContain('/rules/conditions/0/when/fact');
    expect(wrong(bundle)).toEqual([
      'FACT_UNKNOWN rules.json/conditions/0/when/fact',
      'FACT_UNKNOWN form.json/sections/1/fields/5/when/fact',
      'FACT_UNKNOWN rules.json/tables/0/inputs/0/fact',
    ]);
    // Written to files and read in again, it says the same, and can be mended there.
    expect(wrong(JSON.parse(JSON.stringify(bundle)) as Bundle)).toEqual(wrong(bundle));
  });

  test('open-forms#5142: one choice is deleted, and the rules about everything else stay', () => {
    const before = aBundle();
    const { bundle } = remove(before, '/form/sections/0/fields/0');
    expect(bundle.rules.rules).toEqual(before.rules.rules);
    expect(bundle.form.sections[1]).toEqual(before.form.sections[1]);
    expect(bundle.materials).toEqual(before.materials);
    expect(bundle.examples.examples.map(({ answers }) => Object.keys(answers).length)).toEqual([4, 5, 4]);
  });

  test('open-forms#3159: a field is moved to another section and keeps its id, so every rule goes on reading it', () => {
    const moved = move(aBundle(), field('place'), { at: 0, section: 'sign' });
    if (!moved.ok) throw new Error(moved.problem.message);
    const { bundle } = moved;
    expect(bundle.form.sections[1]?.fields[0]?.id).toBe('place');
    expect(bundle.rules).toEqual(aBundle().rules);
    expect(said({ ...bundle, form: { sections: [bundle.form.sections[1]!] } }, roof)).toEqual(said(aBundle(), roof));
  });

  test('open-forms#1330: a rule about a field that is not there is told at its place and cannot be published, in the form as in the rules', () => {
    const bundle = aBundle();
    bundle.rules.rules![0]!.conditions = { fact: 'answers.breadth', operator: 'greaterThan', value: 50 };
    bundle.form.sections[1]!.fields[5]!.when = { fact: 'answers.where', operator: 'equal', value: 'roof' };
    expect(wrong(bundle)).toEqual([
      'FACT_UNKNOWN form.json/sections/1/fields/5/when/fact',
      'FACT_UNKNOWN rules.json/rules/0/conditions/fact',
    ]);
  });

  test('open-forms#2541: the id of a multiple choice changes, and the rules that compare its options follow', () => {
    const bundle = aBundle();
    const options = [
      { value: 'lit', label: '发光' },
      { value: 'moving', label: '转动' },
    ];
    bundle.form.sections[1]!.fields.push({ kind: 'choices', id: 'features', title: '特点', options });
    bundle.rules.rules!.push({
      id: 'lit',
      title: '发光',
      conditions: { all: [{ fact: 'answers.features', operator: 'contains', value: 'lit' }] },
      event: { type: 'remind', params: { message: '夜间注意亮度' } },
    });
    const answers = { ...roof, width: 2 };
    const after = renamed(bundle, field('features'), 'traits');
    expect(said(after, { ...answers, traits: ['lit'] })).toEqual(said(bundle, { ...answers, features: ['lit'] }));
    expect(said(after, { ...answers, traits: ['lit'] }).findings).toEqual(['roofReminder', 'lit']);
    const option = renamed(after, { kind: 'option', id: 'lit', within: 'traits' }, 'glowing');
    expect(said(option, { ...answers, traits: ['glowing'] }).findings).toEqual(['roofReminder', 'lit']);
  });

  test('open-forms#2670: of two fields with one id neither is renamed by the rules of the other', () => {
    const bundle = aBundle();
    const taken = rename(bundle, field('height'), 'width');
    expect(taken.ok || taken.problem).toMatchObject({ code: 'ID_TAKEN' });

    const double = aBundle();
    double.form.sections[1]!.fields.push({ kind: 'number', id: 'width', title: '另一个宽' });
    expect(wrong(double)).toContain('FORM_FIELD_TWICE form.json/sections/1/fields/6/id');
    const which = rename(double, field('width'), 'breadth');
    expect(which.ok || which.problem).toMatchObject({
      code: 'ID_DOUBLE',
      message: '有 2 处字段都以“width”为标识，分不清别处说的是哪一个；请先把多余的改成别的标识',
    });
    // Put right by hand, the rule still reads the field it was written for.
    double.form.sections[1]!.fields[6]!.id = 'breadth';
    expect(said(double, roof)).toEqual(said(bundle, roof));
  });
});

describe('filling in a form', () => {
  test('react-jsonschema-form#2955: what was typed into a field that is hidden now is neither kept nor judged', () => {
    const answers = { place: 'wall', width: 2, height: 1.5, words: '老字号', until: '2027-12-31' };
    const matter = loaded(aBundle());
    const typedBefore = { ...answers, floors: '三层' };
    const { settled, errors } = assess(matter, { answers: typedBefore });
    expect(settled.answers).toEqual({ ...answers, area: 3 });
    expect(settled.dropped).toEqual([{ pointer: '/floors', reason: 'hidden' }]);
    expect(settled.facts).not.toHaveProperty(['answers.floors']);
    expect(errors).toEqual([]);
    // Shown again, it is asked again, and as required as ever.
    expect(assess(matter, { answers: { ...settled.answers, place: 'roof' } }).errors).toMatchObject([
      { field: 'floors' },
    ]);
  });
});

describe('rules and tables', () => {
  const row = (id: string, then: string, values?: string[]): TableRow => ({
    ...{ id, then },
    when: [values ? { kind: 'oneOf', values } : { kind: 'any' }],
  });
  const withRows = (hitPolicy: 'unique' | 'first', ...rows: TableRow[]): Bundle => {
    const bundle = aBundle();
    bundle.rules.tables = [{ ...bundle.rules.tables![0]!, hitPolicy, rows }];
    return bundle;
  };
  const found = (bundle: Bundle) => analyse(loaded(bundle)).filter(({ code }) => code.startsWith('TABLE_'));

  test('json-rules-engine#343: where several rows hold, a table gives the first of them and no second answer', () => {
    const bundle = withRows('first', row('roof', 'technicalReviewer', ['roof']), row('other', 'reviewer'));
    expect(said(bundle, roof).steps).toContain('visit technicalReviewer');
    const unique = withRows('unique', row('roof', 'technicalReviewer', ['roof']), row('other', 'reviewer'));
    expect(said(unique, roof).steps).not.toContain('visit technicalReviewer');
    expect(found(unique)).toMatchObject([{ code: 'TABLE_OVERLAP' }]);
  });

  test('json-rules-engine#247: a fact nobody has given yet makes a rule undecided with the reason, and throws nothing', () => {
    const matter = loaded(aBundle());
    const { findings, materials, errors } = assess(matter, { answers: {} });
    expect(findings).toEqual([]);
    expect(materials.open.map(({ id }) => id)).toEqual(['drawing']);
    expect(errors.map(({ code }) => code)).not.toContain('ANSWER_RULE');
    const { undecided } = matter.rules.evaluate({});
    expect(undecided.map(({ rule }) => rule)).toEqual(['tooWide', 'roofReminder']);
    expect(JSON.stringify(matter.rules.explain({}))).toContain('缺少 宽');
  });

  test('dmn-js#196: the check names the case a table leaves out, and the case two rows both claim', () => {
    const [gap] = found(withRows('unique', row('roof', 'technicalReviewer', ['roof'])));
    expect(gap).toMatchObject({ code: 'TABLE_GAP' });
    expect(gap?.message).toContain('墙面');
    const both = withRows(
      'unique',
      row('one', 'reviewer', ['roof', 'wall']),
      row('two', 'technicalReviewer', ['roof']),
    );
    const [overlap] = found(both);
    expect(overlap).toMatchObject({ code: 'TABLE_OVERLAP' });
    expect(overlap?.message).toContain('楼顶');
  });
});
