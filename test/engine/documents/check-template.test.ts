import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkTemplate } from '../../../engine/documents/check-template.ts';
import type { TemplateFields } from '../../../engine/documents/fields.ts';
import { knownFormats } from '../../../engine/documents/formats.ts';
import { vocabulary } from '../../../engine/documents/vocabulary.ts';
import { acceptanceNotice, grantDecision } from './samples.ts';

interface Broken {
  template: string;
  fields: TemplateFields;
  problem: { code: string; line?: number };
}

const folder = path.join(__dirname, 'broken');
const fields: TemplateFields = {
  name: { type: 'text', label: '名称' },
  note: { type: 'text', label: '备注', optional: true },
  agent: {
    type: 'group',
    label: '代理人',
    optional: true,
    fields: { name: { type: 'text', label: '代理人姓名' }, phone: { type: 'text', label: '电话', optional: true } },
  },
  rows: { type: 'list', label: '材料', fields: { name: { type: 'text', label: '材料名称' } } },
};
const codes = (template: string) => checkTemplate(template, fields).map(({ code }) => code);

describe('a template that must not be published', () => {
  test.each(readdirSync(folder).map((file) => file.replace('.json', '')))('is refused: %s', (name) => {
    const {
      template,
      fields: own,
      problem,
    } = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Broken;
    const found = checkTemplate(template, own);
    expect(found.map(({ code, line }) => (problem.line === undefined ? { code } : { code, line }))).toContainEqual(
      problem,
    );
    expect(found.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
  });

  test('is refused by its length, tags and levels before anything parses it', () => {
    expect(codes('字'.repeat(30_000))).toEqual(['template-too-long']);
    expect(codes('{{name}}'.repeat(3001))).toEqual(['template-too-many-tags']);
    expect(codes('{{#if name}}'.repeat(2900))).toEqual(['template-too-deep']);
  });

  test('names the line, the column and the field in plain words', () => {
    const [problem] = checkTemplate('<p>\n  {{nobody}}</p>', fields);
    expect(problem).toMatchObject({ line: 2, message: '第 2 行第 3 列：没有“nobody”这个字段' });
  });
});

describe('the page for template authors', () => {
  const page = readFileSync(path.join(__dirname, '../../../docs/templates.md'), 'utf8');

  test('shows an example that may be published', () => {
    const text = (label: string) => ({ type: 'text', label }) as const;
    const row = { name: text('材料名称'), originals: { type: 'number', label: '份数' } } as const;
    const own: TemplateFields = {
      office: text('机关'),
      number: text('文号'),
      matter: text('事项'),
      queryUrl: text('查询地址'),
      note: { ...text('备注'), optional: true },
      applicant: { type: 'group', label: '申请人', fields: { name: text('名称') } },
      acceptedOn: { type: 'date', label: '受理日期' },
      signedOn: { type: 'date', label: '落款日期' },
      materials: { type: 'list', label: '材料', fields: row },
    };
    expect(checkTemplate(/```\n([^]*?)```/.exec(page)?.[1] ?? '{{', own)).toEqual([]);
  });

  test('leaves out no tag, attribute or format', () => {
    for (const [tag, { attributes }] of Object.entries(vocabulary)) {
      expect(page).toMatch(new RegExp(`<${tag}/?>`));
      for (const attribute of Object.keys(attributes)) expect(page).toContain(attribute);
    }
    for (const format of knownFormats.split('、')) expect(page).toContain(`{{${format} `);
  });
});

describe('a template that may be published', () => {
  test.each([
    ['受理通知书', acceptanceNotice],
    ['准予行政许可决定书', grantDecision],
  ])('has no problem: %s', (_, sample) => {
    expect(checkTemplate(sample.template, sample.fields)).toEqual([]);
  });

  test('warns of a field that may print nothing, unless an if stands around it', () => {
    const warned = checkTemplate('<p>{{note}}</p>', fields);
    expect(warned).toMatchObject([{ code: 'template-maybe-empty', severity: 'warning' }]);
    expect(codes('<p>{{#if note}}{{note}}{{/if}}</p>')).toEqual([]);
    expect(codes('<p>{{#unless note}}无{{else}}{{note}}{{/unless}}</p>')).toEqual([]);
    expect(codes('<p>{{#unless note}}{{note}}{{/unless}}</p>')).toEqual(['template-maybe-empty']);
    expect(codes('<p>{{#if name}}{{note}}{{/if}}</p>')).toEqual(['template-maybe-empty']);
  });

  test('knows that a field in hand means its group is there, but not the other way round', () => {
    expect(codes('<p>{{agent.name}}</p>')).toEqual(['template-maybe-empty']);
    expect(codes('<p>{{#if agent}}{{agent.name}}{{/if}}</p>')).toEqual([]);
    expect(codes('<p>{{#if agent.phone}}{{agent.name}}{{/if}}</p>')).toEqual([]);
    expect(codes('<p>{{#if agent}}{{agent.phone}}{{/if}}</p>')).toEqual(['template-maybe-empty']);
  });

  test('keeps what an if has shown when it goes into the rows of a list', () => {
    expect(codes('<p>{{#if note}}{{#each rows}}{{name}}{{../note}}{{/each}}{{/if}}</p>')).toEqual([]);
    expect(codes('<p>{{#each rows}}{{../note}}{{/each}}</p>')).toEqual(['template-maybe-empty']);
  });
});
