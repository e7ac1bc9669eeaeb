/** Renaming, moving and deleting in a small matter: what is rewritten, what is told, what is refused. */
import type { Group } from '../../../engine/fields/registry.ts';
import { loadMatter } from '../../../engine/matter/load.ts';
import type { Target } from '../../../engine/refactor/mention.ts';
import { move, type Where } from '../../../engine/refactor/move.ts';
import type { Refactored } from '../../../engine/refactor/refactored.ts';
import { remove, usesIn } from '../../../engine/refactor/remove.ts';
import { rename } from '../../../engine/refactor/rename.ts';
import { aBundle, filesOf } from '../../build/matter.ts';

const field = (id: string): Target => ({ kind: 'field', id });
const roof: Target = { kind: 'option', id: 'roof', within: 'place' };

function done(result: Refactored) {
  if (!result.ok) throw new Error(result.problem.message);
  return result;
}
const why = (result: Refactored) => (result.ok ? undefined : result.problem.message);

describe('renaming', () => {
  it('a field rewrites the conditions, the table, the formula, the template and the examples that name it', () => {
    const { bundle, uses } = done(rename(aBundle(), field('width'), 'breadth'));
    expect(uses.map(({ pointer }) => pointer)).toEqual([
      '/form/sections/1/fields/2/formula/of/0',
      '/rules/rules/0/conditions/all/0/fact',
      '/rules/rules/0/event/params/field',
      '/examples/examples/0/answers/width',
      '/examples/examples/1/answers/width',
      '/examples/examples/1/expect/invalidFields/0',
      '/examples/examples/2/answers/width',
    ]);
    expect(JSON.stringify(bundle)).not.toContain('width');
    expect(loadMatter(filesOf(bundle))).toMatchObject({ ok: true });
  });

  it('a field names the line of a template it stands in', () => {
    const { bundle, uses } = done(rename(aBundle(), field('words'), 'text'));
    expect(uses).toContainEqual({ pointer: '/templates/grant.hbs', line: 1 });
    expect(bundle.templates['grant.hbs']).toContain('“{{answers.text}}”，至{{date answers.until}}');
  });

  it('an option rewrites what it is compared with, in conditions, cells and answers, and nothing of the same letters', () => {
    const { bundle } = done(rename(aBundle(), roof, 'top'));
    expect(bundle.rules.conditions?.[0]?.when).toMatchObject({ value: 'top' });
    expect(bundle.rules.tables?.[0]?.rows[0]).toMatchObject({ id: 'roof', when: [{ values: ['top'] }] });
    expect(bundle.examples.examples[1]?.answers).toMatchObject({ place: 'top' });
  });

  it('leaves the bundle it was asked about as it is', () => {
    const before = aBundle();
    rename(before, field('width'), 'breadth');
    expect(before).toEqual(aBundle());
  });

  it('columns follow their table into formulas, conditions, loops of templates and rows of examples', () => {
    const bundle = aBundle();
    bundle.form.sections[1]?.fields.push(
      { kind: 'table', id: 'lamps', title: '灯具', columns: [{ kind: 'number', id: 'watt', title: '瓦' }] },
      { kind: 'computed', id: 'power', title: '合计', formula: { by: 'columnSum', table: 'lamps', column: 'watt' } },
    );
    bundle.templates = {
      ...bundle.templates,
      'grant.hbs': '<p>{{#each answers.lamps}}{{watt}}瓦{{#if ../answers.words}}，{{this.watt}}{{/if}}{{/each}}</p>\n',
    };
    bundle.examples.examples[0]!.answers.lamps = [{ watt: 30 }];
    const of: Target = { kind: 'column', id: 'watt', within: 'lamps' };
    const { bundle: after, uses } = done(rename(bundle, of, 'watts'));
    expect(uses).toHaveLength(4);
    expect(after.templates['grant.hbs']).toBe(
      '<p>{{#each answers.lamps}}{{watts}}瓦{{#if ../answers.words}}，{{this.watts}}{{/if}}{{/each}}</p>\n',
    );
    expect(after.examples.examples[0]?.answers.lamps).toEqual([{ watts: 30 }]);
    expect(after.form.sections[1]?.fields.at(-1)).toMatchObject({ formula: { column: 'watts' } });
  });

  it.each<[Target, string, string]>([
    [field('area2'), 'area3', '没有标识为“area2”的字段'],
    [field('width'), 'height', '已经有标识为“height”的字段'],
    [field('width'), '宽度', '“宽度”不能作字段的标识：以小写字母开头，只用字母和数字，不超过 64 个字符'],
    [roof, '__proto__', '“__proto__”不能作选项的值：只用字母、数字、连字符和下划线，不超过 64 个字符'],
    [{ kind: 'template', id: 'grant.hbs' }, '../x.hbs', '“../x.hbs”不能作模板的文件名：以 .hbs 结尾，不含空格和斜线'],
  ])('%j to %s is refused: %s', (target, to, words) => {
    expect(why(rename(aBundle(), target, to))).toBe(words);
  });

  it('is refused while a template cannot be read, since what it names cannot be rewritten', () => {
    const bundle = aBundle();
    bundle.templates = { ...bundle.templates, 'grant.hbs': '{{#if answers.width}}' };
    expect(rename(bundle, field('width'), 'breadth')).toMatchObject({
      ok: false,
      problem: { code: 'template-syntax' },
    });
  });
});

describe('deleting', () => {
  it('tells every place that still names the thing, and each of them is a problem of the check', () => {
    const { bundle, uses } = remove(aBundle(), '/rules/conditions/0');
    expect(uses.map(({ pointer }) => pointer)).toEqual([
      '/materials/materials/1/when/condition',
      '/rules/rules/1/conditions/all/0/condition',
    ]);
    const loaded = loadMatter(filesOf(bundle));
    expect(loaded.ok ? [] : loaded.problems.map(({ code }) => code)).toEqual([
      'CONDITION_NAME_UNKNOWN',
      'CONDITION_NAME_UNKNOWN',
    ]);
  });

  it('takes along what examples answer and expect of it', () => {
    const { bundle, uses } = remove(aBundle(), '/materials/materials/1');
    expect(uses).toEqual([]);
    expect(bundle.materials.materials.map(({ id }) => id)).toEqual(['application']);
    expect(bundle.examples.examples[1]?.expect.materials).toEqual(['application']);
  });

  it('of a field takes its answers out of the examples', () => {
    const { bundle, uses } = remove(aBundle(), '/form/sections/1/fields/3');
    expect(uses).toEqual([{ pointer: '/templates/grant.hbs', line: 1 }]);
    expect(bundle.examples.examples.map(({ answers }) => answers.words)).toEqual([undefined, undefined, undefined]);
  });

  it('of an option leaves the examples that choose it to somebody', () => {
    const { bundle, uses } = remove(aBundle(), '/form/sections/0/fields/0/options/1');
    expect(uses.map(({ pointer }) => pointer)).toContain('/examples/examples/1/answers/place');
    expect(bundle.examples.examples[1]?.answers.place).toBe('roof');
  });

  it('of several things at once leaves what only they say of each other out of the uses', () => {
    const fields = [0, 1, 2].map((at) => `/form/sections/1/fields/${at}`);
    const { bundle, uses } = remove(aBundle(), ...fields);
    expect(bundle.form.sections[1]?.fields.map(({ id }) => id)).toEqual(['words', 'until', 'floors']);
    expect(uses.map(({ pointer }) => pointer)).not.toContain('/form/sections/1/fields/2/formula/of/0');
    expect(uses).toEqual(remove(aBundle(), ...fields.toReversed()).uses);
    expect(remove(aBundle(), ...fields.toReversed()).bundle).toEqual(bundle);
  });

  it('is preceded by a look at the uses', () => {
    expect(usesIn(aBundle())('/rules/tables/0')).toEqual([{ pointer: '/matter/steps/1/post/table' }]);
    expect(usesIn(aBundle())('/rules/tables/9')).toEqual([]);
  });

  it('of a section looks at its fields and their options, from outside of it', () => {
    expect(usesIn(aBundle())('/form/sections/0').map(({ pointer }) => pointer)).toEqual([
      '/form/sections/1/fields/5/when/fact',
      '/rules/conditions/0/when/fact',
      '/rules/tables/0/inputs/0/fact',
      '/examples/examples/0/answers/place',
      '/examples/examples/1/answers/place',
      '/examples/examples/2/answers/place',
      '/form/sections/1/fields/5/when/value',
      '/rules/conditions/0/when/value',
      '/rules/tables/0/rows/0/when/0/values/0',
      '/examples/examples/0/answers/place',
      '/examples/examples/1/answers/place',
      '/examples/examples/2/answers/place',
    ]);
  });
});

describe('moving', () => {
  const ids = (result: Refactored, section: number) =>
    done(result).bundle.form.sections[section]?.fields.map(({ id }) => id);
  const moved = (where: Where) => move(aBundle(), field('until'), where);

  it('puts a field elsewhere in its section', () => {
    expect(ids(moved({ at: 0 }), 1)).toEqual(['until', 'width', 'height', 'area', 'words', 'floors']);
  });

  it('puts a field into another section, and the matter stays right', () => {
    const result = moved({ section: 'situation', at: 9 });
    expect(ids(result, 0)).toEqual(['place', 'until']);
    expect(ids(result, 1)).not.toContain('until');
    expect(loadMatter(filesOf(done(result).bundle))).toMatchObject({ ok: true });
  });

  it('puts a field into a group and out again: nothing has to be rewritten', () => {
    const size: Group = { kind: 'group', id: 'size', title: '尺寸', fields: [] };
    const bundle = aBundle();
    bundle.form.sections[1]!.fields.unshift(size);
    const inside = done(move(bundle, field('width'), { group: 'size', at: 0 })).bundle;
    expect(inside.form.sections[1]?.fields[0]).toMatchObject({ id: 'size', fields: [{ id: 'width' }] });
    expect(loadMatter(filesOf(inside))).toMatchObject({ ok: true });
    const out = done(move(inside, field('width'), { section: 'sign', at: 1 })).bundle;
    expect(out).toEqual(bundle);
    expect(why(move(bundle, field('size'), { group: 'size', at: 0 }))).toBe('没有可以移到的地方');
  });

  it('changes the order of steps', () => {
    const { bundle } = done(move(aBundle(), { kind: 'step', id: 'visit' }, { at: 0 }));
    expect(bundle.matter.steps.map(({ id }) => id)).toEqual(['visit', 'check']);
  });

  it.each([{ section: 'nowhere', at: 0 }, { at: -1 }, { at: 0.5 }])('to %j is refused', (where) => {
    expect(why(moved(where))).toBe('没有可以移到的地方');
  });
});
