/** A configuration is a program written by people who are trusted by half: one hostile bundle for each ring around it. */
import { readFileSync } from 'node:fs';
import { systemClock } from '../../../../runtime/server/clock.ts';
import { Pool } from '../../../../runtime/server/pool/pool.ts';
import { examine } from '../../../../runtime/server/publishing/examine.ts';
import { gateIn } from '../../../../runtime/server/publishing/gate.ts';
import { library } from '../../../../runtime/server/publishing/library.ts';
import { compilePublished } from '../../../../runtime/server/publishing/compile.ts';
import { readCentres } from '../../../../runtime/server/centres/centres.ts';
import { newAjv } from '../../../../runtime/server/validation/new-ajv.ts';
import { formSchemas, interpret } from '../../../../engine/index.ts';
import { centreOf } from '../../../build/published.ts';
import { put } from '../../../build/put.ts';
import { filesIn } from '../../../configs/files.ts';

const centre = centreOf('jianghua');
const folder = 'jianghua/matters/outdoor-advertising';
const good = filesIn(folder);
/** The gate may hold a thread no longer than this; a hostile bundle is answered long before. */
const most = 5000;

/** The matter with values added to the list at the pointer. */
function withMore(file: string, pointer: string, ...values: unknown[]): Record<string, string> {
  const content = JSON.parse(readFileSync(`configs/${folder}/${file}`, 'utf8')) as unknown;
  for (const value of values) put(content, `${pointer}/-`, value);
  return { ...good, [file]: JSON.stringify(content) };
}

async function told(files: Record<string, string>): Promise<string[]> {
  const start = performance.now();
  const { problems, publishable } = await examine(centre, files);
  expect(performance.now() - start).toBeLessThan(most);
  expect(publishable).toBe(false);
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const { message } of errors) expect(message).toMatch(/[\u4e00-\u9fff]/u);
  return errors.map(({ code }) => code);
}

const leaf = { fact: 'answers.facility', operator: 'equal', value: 'led' };
const event = { type: 'remind', params: { message: '提醒' } };
const rule = (conditions: unknown, more = event) => ({ id: 'hostile', title: '规则', conditions, event: more });
const nested = (levels: number) =>
  JSON.parse('{"not":'.repeat(levels) + JSON.stringify(leaf) + '}'.repeat(levels)) as object;
const field = (more: object) => ({ kind: 'text', id: 'hostile', title: '字段', ...more });

describe('ring 1, a closed language: there are no words for what is dangerous', () => {
  const touched = globalThis as { touched?: unknown };
  beforeEach(() => {
    delete touched.touched;
  });

  test.each([
    [
      'a path that runs code',
      'rules.json',
      rule({ ...leaf, path: "$..[?(@.constructor.constructor('globalThis.touched=1')())]" }),
      'SCHEMA_PATTERN',
    ],
    ['an operator of nobody', 'rules.json', rule({ ...leaf, operator: 'constructor' }), 'SCHEMA_CHOICE'],
    ['a group of nothing, which the library takes for yes', 'rules.json', rule({ any: [] }), 'SCHEMA_FEW'],
    ['an event the library listens to itself', 'rules.json', rule(leaf, { ...event, type: 'success' }), 'SCHEMA_KIND'],
    ['a condition without end', 'rules.json', rule(nested(50)), 'CONDITION_DEEP'],
    ['six hundred comparisons', 'rules.json', rule({ all: Array.from({ length: 600 }, () => leaf) }), 'SCHEMA_MANY'],
  ])('%s', async (_title, file, value, code) => {
    expect(await told(withMore(file, '/rules', value))).toContain(code);
    expect(touched.touched).toBeUndefined();
  });

  test('conditions with names that lead back to themselves', async () => {
    const round = [
      { id: 'one', title: '甲', when: { condition: 'other' } },
      { id: 'other', title: '乙', when: { condition: 'one' } },
    ];
    expect(await told(withMore('rules.json', '/conditions', ...round))).toContain('CONDITION_CYCLE');
  });

  test.each([
    ['a keyword that switches validation off', { $async: true }, 'SCHEMA_UNKNOWN'],
    [
      'markup in a button of the form library',
      { 'ui:submitButtonOptions': { props: { dangerouslySetInnerHTML: {} } } },
      'SCHEMA_UNKNOWN',
    ],
    ['a schema that doubles with each level', { anyOf: [{ $ref: '#' }, { $ref: '#' }] }, 'SCHEMA_UNKNOWN'],
    ['a name every object has already', { id: 'constructor' }, 'FORM_FIELD_RESERVED'],
    [
      'rows without number',
      { kind: 'table', columns: [{ kind: 'text', id: 'a', title: '甲' }], maxRows: 1e9 },
      'SCHEMA_LARGE',
    ],
  ])('%s in a field', async (_title, more, code) => {
    expect(await told(withMore('form.json', '/sections/0/fields', field(more)))).toContain(code);
  });

  test('a property of the prototype', async () => {
    const form = good['form.json']!.replace('{', '{ "__proto__": { "sections": [] },');
    expect(await told({ ...good, 'form.json': form })).toContain('SCHEMA_UNKNOWN');
    expect(({} as { sections?: unknown }).sections).toBeUndefined();
  });
});

describe('ring 2, patterns in linear time', () => {
  test.each(['(?=a)b', '(a)\\1', '(?:x{1000}){1000}', '[[a]'])('%s is not let in', async (pattern) => {
    const files = withMore('form.json', '/sections/0/fields', field({ pattern }));
    expect(await told(files)).toContain('FORM_PATTERN');
  });

  test('what takes other engines for ever is answered at once, in the browser as on the server', () => {
    const schema = formSchemas({
      sections: [
        {
          id: 's',
          title: '节',
          fields: [{ kind: 'text', id: 'name', title: '名', pattern: '^(a+)+$', maxLength: 500 }],
        },
      ],
    }).schema;
    const answers = { name: `${'a'.repeat(499)}!` };
    const start = performance.now();
    expect(interpret(schema)(answers).map(({ keyword }) => keyword)).toEqual(['pattern']);
    expect(newAjv().compile(schema)(answers)).toBe(false);
    expect(performance.now() - start).toBeLessThan(most);
  });
});

describe('ring 3, templates: a field stands only where text may stand', () => {
  const name = Object.keys(good).find((path) => path.startsWith('documents/'))!;
  const each = (levels: number) => '{{#each materials}}'.repeat(levels) + '甲' + '{{/each}}'.repeat(levels);
  const open = (levels: number) => '{{#if applicant.name}}'.repeat(levels);
  test.each([
    ['markup out of an answer', '<p>{{{applicant.name}}}</p>', 'template-raw'],
    ['a script', '<script>alert(1)</script>', 'document-tag'],
    ['a link', '<a href="https://a.cn">甲</a>', 'document-tag'],
    ['a field in an address', '<a href="{{applicant.name}}">甲</a>', 'template-in-tag'],
    ['a field without quotes', '<p align={{applicant.name}}>甲</p>', 'template-in-tag'],
    ['a field that is a handler', '<p onclick="{{applicant.name}}">甲</p>', 'template-in-tag'],
    ['a field that is a tag', '<{{applicant.name}}>甲</p>', 'template-in-tag'],
    ['a look behind an object', '<p>{{lookup this "constructor"}}</p>', 'template-format'],
    ['what every object inherits', '<p>{{applicant.constructor.name}}</p>', 'template-unknown-field'],
    ['a way round the rows', '<p>{{@root.applicant.name}}</p>', 'template-root'],
    ['another template', '<p>{{> other}}</p>', 'template-partial'],
    ['rows of rows of rows', `<p>${each(3)}</p>`, 'template-loops'],
    ['nine levels', `<p>${open(9)}甲${'{{/if}}'.repeat(9)}</p>`, 'template-too-deep'],
    ['nine thousand levels', `<p>${open(9000)}`, 'template-too-long'],
    ['three thousand and one fields', '{{applicant.name}}'.repeat(3001), 'template-too-many-tags'],
  ])('%s', async (_title, template, code) => {
    expect(await told({ ...good, [name]: template })).toContain(code);
  });
});

test('ring 4, a stopwatch: four hundred and eighty comparisons that are all allowed, and take too long together, do not pass', async () => {
  const options = Array.from({ length: 60 }, (_, at) => ({ value: `v${at}`, label: `第${at}项` }));
  const fields = Array.from({ length: 8 }, (_, at) => ({
    kind: 'choices',
    id: `many${at}`,
    title: `多选${at}`,
    options,
  }));
  const conditions = {
    all: fields.map(({ id }) => ({
      any: options.map(({ value }) => ({ fact: `answers.${id}`, operator: 'contains', value })),
    })),
  };
  const files = {
    ...withMore('form.json', '/sections/0/fields', ...fields),
    'rules.json': withMore('rules.json', '/rules', rule(conditions))['rules.json']!,
  };
  // The analysis keeps to a budget of its own; the stopwatch is for whatever that does not foresee.
  const pool = new Pool({ workers: 1, limit: 20 });
  const { publishable, problems } = await gateIn(pool).examine({ centre, files });
  await pool.close();
  expect(publishable).toBe(false);
  expect(problems.map(({ code }) => code)).toEqual(['WORK_TIME']);
}, 60_000);

describe('ring 5, what is published stays what two people agreed to', () => {
  const matter = compilePublished(good).bundle.matter.id;
  const head = {
    ...{ matter, version: 1, hash: 'as published', author: '甲', reviewer: '乙', reason: '' },
    ...{ effectiveFrom: new Date(0), publishedAt: new Date(0), listing: {} as never },
  };
  const versions = { mark: async () => 'one', heads: async () => [head], filesOf: async () => good };

  test('a version whose content is not what its hash says serves nobody', async () => {
    const shelf = library({ versions: versions as never, clock: systemClock, compile: compilePublished });
    await expect(shelf.inForce('jianghua', matter)).rejects.toMatchObject({ code: 'VERSION_ALTERED' });
  });

  test('a centre that was altered serves nobody, and the others go on', async () => {
    const centres = await readCentres('configs', 'jianghua');
    const told: unknown[] = [];
    const altered = {
      newest: async (id: string) => (id === 'jianghua' ? ({ version: 2, hash: 'as published' } as never) : undefined),
      filesOf: async () => centres.read.get('jianghua'),
    };
    centres.follow(altered, { error: (...words: unknown[]) => void told.push(words) });
    await centres.refresh();
    expect(centres.all.map(({ centre }) => centre.id)).toEqual(['ceshi']);
    expect(told).toEqual([[{ centre: 'jianghua', version: 2 }, '中心的版本读不出来，已经停用']]);
  });
});
