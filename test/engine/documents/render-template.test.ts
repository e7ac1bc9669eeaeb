import fc from 'fast-check';
import Handlebars from 'handlebars';
import { checkData } from '../../../engine/documents/check-data.ts';
import { checkTemplate } from '../../../engine/documents/check-template.ts';
import type { TemplateFields } from '../../../engine/documents/fields.ts';
import { parseBlocks } from '../../../engine/documents/parse-blocks.ts';
import { renderTemplate } from '../../../engine/documents/render-template.ts';
import { writeHtml } from '../../../engine/documents/write-html.ts';

const fields: TemplateFields = {
  name: { type: 'text', label: '名称' },
  note: { type: 'text', label: '备注', optional: true },
  granted: { type: 'boolean', label: '是否准予' },
  rows: { type: 'list', label: '材料', optional: true, fields: { name: { type: 'text', label: '材料名称' } } },
  bases: { type: 'list', label: '依据', optional: true },
};
const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((value) => value.trim() !== '');
const dataWith = (value: fc.Arbitrary<string>) =>
  fc.record(
    {
      name: value,
      note: value,
      granted: fc.boolean(),
      rows: fc.array(fc.record({ name: value }), { maxLength: 3 }),
      bases: fc.array(value, { maxLength: 3 }),
    },
    { requiredKeys: ['name', 'granted'], noNullPrototype: true },
  );

/** Pieces that say every statement of the language, nested as they come. */
const { piece } = fc.letrec<{ piece: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      '甲',
      ' 乙\n',
      '{{name}}',
      '{{note}}',
      '{{#each bases}}{{this}}{{#unless @last}}、{{/unless}}{{/each}}',
    ),
    fc.constantFrom('{{#each rows}}{{@index}}{{name}}{{../name}}\n{{else}}无\n{{/each}}', '{{! 说明 }}', '{{~name~}}'),
    fc
      .tuple(fc.constantFrom('note', 'granted', 'rows'), tie('piece'), tie('piece'))
      .map(([field, yes, no]) => `{{#if ${field}}}\n${yes}{{else}}${no}\n{{/if}}`),
    fc
      .tuple(tie('piece'), tie('piece'))
      .map(([yes, no]) => `{{#unless note}}${yes}{{else if granted}}${no}{{/unless}}`),
    fc.tuple(tie('piece'), tie('piece')).map((both) => both.join('')),
  ),
}));

test('prints what Handlebars itself would print', () => {
  const words = fc.constantFrom('张三', '江华县', '备注 1');
  fc.assert(
    fc.property(piece, dataWith(words), (source, data) => {
      fc.pre(checkTemplate(`<p>${source}</p>`, fields).every(({ severity }) => severity === 'warning'));
      expect(renderTemplate(source, data)).toBe(Handlebars.compile(source)(data));
    }),
    { numRuns: 400 },
  );
});

describe('a value', () => {
  const template =
    '<p>{{name}}</p><p><b>{{name}}</b>：{{name}}</p><table><tr><td>{{name}}</td></tr></table>' +
    '<qr value="{{name}}" label="{{name}}"/><seal name="{{name}}"/><sign label="{{name}}"/><p align="right">{{name}}</p>';
  const page = (name: string) =>
    writeHtml(parseBlocks(renderTemplate(template, { name })), { qr: () => ({ size: 21, path: '' }), image: () => '' });
  const tags = (html: string) =>
    html
      .replaceAll(/<br>/g, '')
      .match(/<[^>]*>/g)
      ?.map((tag) => tag.split(' ')[0]);

  test('never makes a tag, whatever is typed into it', () => {
    const hostile = fc.oneof(
      text.filter((value) => !/[\r\n]/.test(value)),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"/><p>',
        '</p><p>',
        '{{name}}',
        '&lt;b&gt;',
        '<!--',
        "' onclick='",
        '\0',
      ),
    );
    fc.assert(
      fc.property(hostile, (name) => expect(tags(page(name))).toEqual(tags(page('张三')))),
      { numRuns: 500 },
    );
  });

  test('arrives on the page as it was typed, rare characters included', () => {
    const block = (name: string) => parseBlocks(renderTemplate('<seal name="{{name}}"/>', { name }))[0];
    for (const name of ['𠮷田', '阿依古丽·买买提', '<甲&乙>"丙"', '甲\n乙'])
      expect(block(name)).toEqual({ kind: 'seal', name });
    expect(block('a\u0007\uD800b')).toEqual({ kind: 'seal', name: 'a\uFFFD\uFFFDb' });
  });

  test('keeps its own line breaks as paragraphs or breaks', () => {
    const blocks = parseBlocks(renderTemplate('<p>{{name}}</p><p align="right">{{name}}</p>', { name: '甲\n乙' }));
    expect(blocks.map((block) => 'text' in block && block.text.map((run) => run.text).join())).toEqual([
      '甲',
      '乙',
      '甲\n乙',
    ]);
  });
});

test('a template without errors and data without problems always give a document', () => {
  const markup = fc.oneof(
    { weight: 6, arbitrary: piece.map((inside) => `<p>${inside}</p>`) },
    fc.constantFrom('<table>{{#each rows}}<tr><td>{{name}}</td></tr>{{/each}}</table>', '<seal name="{{name}}"/>'),
    fc.constantFrom('{{#if note}}<qr value="{{note}}"/>{{/if}}', '<qr value="{{note}}"/>', '<p>', '</p>', '{{name}}'),
    fc.constantFrom(
      '{{#if note}}<p>{{else}}<p align="right">{{/if}}甲</p>',
      '<ul>{{#each bases}}<li>{{this}}</li>{{/each}}</ul>',
    ),
  );
  let published = 0;
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 5 }), dataWith(text), (parts, data) => {
      const source = parts.join('');
      fc.pre(checkTemplate(source, fields).every(({ severity }) => severity === 'warning'));
      fc.pre(checkData(fields, data).length === 0);
      published++;
      expect(() => parseBlocks(renderTemplate(source, data))).not.toThrow();
    }),
    { numRuns: 500 },
  );
  expect(published).toBeGreaterThan(300);
});

describe('a document that would go wrong', () => {
  const failure = (template: string, data: Record<string, unknown>) => {
    try {
      return renderTemplate(template, data);
    } catch (error) {
      return (error as { problem?: { code: string } }).problem?.code;
    }
  };

  test('stops when the text grows past its limit', () => {
    const rows = Array.from({ length: 1000 }, () => ({ name: '长'.repeat(100) }));
    const twice = '<p>{{#each rows}}{{#each ../rows}}{{name}}{{/each}}{{/each}}</p>';
    expect(failure(twice, { rows })).toBe('document-too-long');
    expect(failure('{{#each rows}}a{{/each}}', { rows: [...rows, ...rows] })).toBe('document-too-many-rows');
  });

  test('stops at a value that its format cannot print', () => {
    expect(failure('{{money fee}}', { fee: 1.5 })).toBe('document-data-type');
    expect(failure('{{date on}}', { on: '2026-02-30' })).toBe('document-data-type');
    expect(failure('{{name}}', { name: { toString: () => '甲' } })).toBe('document-data-type');
  });

  test('reads nothing that the data does not own', () => {
    expect(renderTemplate('[{{toString}}{{constructor.name}}{{a.__proto__.b}}]', { a: {} })).toBe('[]');
  });
});

test('data is refused with the place of the gap, not printed around it', () => {
  const problems = checkData(fields, { name: ' ', granted: '是', rows: [{ name: '甲' }, {}], bases: ['甲', 3] });
  expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'document-data-missing /name',
    'document-data-type /granted',
    'document-data-missing /rows/1/name',
    'document-data-type /bases/1',
  ]);
});
