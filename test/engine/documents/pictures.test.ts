/** Signatures and photographs in a document: named in the template, shown by the writers. */
import { checkTemplate } from '../../../engine/documents/check-template.ts';
import type { TemplateFields } from '../../../engine/documents/fields.ts';
import { parseBlocks } from '../../../engine/documents/parse-blocks.ts';
import { picturesIn } from '../../../engine/documents/pictures-in.ts';
import { renderTemplate } from '../../../engine/documents/render-template.ts';
import { writeHtml } from '../../../engine/documents/write-html.ts';

const fields: TemplateFields = {
  answers: {
    type: 'group',
    label: '申请表',
    fields: {
      signed: { type: 'picture', label: '申请人签名', optional: true },
      photos: {
        type: 'list',
        label: '现场照片',
        optional: true,
        fields: { id: { type: 'picture', label: '图片' }, name: { type: 'text', label: '文件名' } },
      },
    },
  },
};
const template = [
  '{{#if answers.signed}}<sign label="申请人" picture="{{answers.signed}}"/>{{else}}<sign label="申请人"/>{{/if}}',
  '{{#each answers.photos}}<img id="{{id}}" alt="{{name}}"/>{{/each}}',
].join('\n');
const [one, two] = ['a'.repeat(24), 'b'.repeat(24)];
const filled = { answers: { signed: one, photos: [{ id: two, name: '远景<1>.png' }] } };
const html = (data: typeof filled | { answers: object }) =>
  writeHtml(parseBlocks(renderTemplate(template, data)), {
    qr: () => ({ size: 1, path: '' }),
    image: (id) => (id === 'c' ? undefined : `/files/${id.slice(0, 1)}`),
  });

describe('a document with pictures', () => {
  it('is sound where each stands in the place of a picture', () => {
    expect(checkTemplate(template, fields)).toEqual([]);
  });

  it('shows a signature on its line, and photographs by themselves', () => {
    expect(html(filled)).toContain('申请人：<img class="document-signature" src="/files/a" alt="申请人">');
    expect(html(filled)).toContain('<img class="document-image" src="/files/b" alt="远景&lt;1&gt;.png">');
  });

  it('leaves a line to sign on where nobody signed', () => {
    expect(html({ answers: {} })).toContain('申请人：<span class="document-blank">');
  });

  it('says which pictures it needs', () => {
    expect(picturesIn(fields, filled)).toEqual([one, two]);
    expect(picturesIn(fields, { answers: {} })).toEqual([]);
  });

  it.each([
    ['words around the field', 'sign', 'picture="张{{answers.signed}}"'],
    ['two of them in one place', 'sign', 'picture="{{answers.signed}}{{answers.signed}}"'],
    ['none', 'sign', 'picture=""'],
    ['one of another case', 'sign', `picture="${one}"`],
    ['an address', 'img', 'id="/api/attachments/1"'],
  ])('is not named by anything but one field: %s', (_, tag, attribute) => {
    const words = tag === 'img' ? 'alt' : 'label';
    const wrong = `{{#if answers.signed}}<${tag} ${words}="申请人" ${attribute}/>{{/if}}`;
    expect(checkTemplate(wrong, fields).map(({ code }) => code)).toEqual(['document-attribute-value']);
  });

  it.each([
    ['text', '<p>{{answers.signed}}</p>'],
    ['a code', '<qr value="{{answers.signed}}"/>'],
    ['the name of a seal', '<seal name="{{answers.signed}}"/>'],
    ['the words beside a picture', '<sign label="{{answers.signed}}"/>'],
  ])('is not printed as %s', (_, wrong) => {
    expect(checkTemplate(`{{#if answers.signed}}${wrong}{{/if}}`, fields).map(({ code }) => code)).toEqual([
      'template-picture-place',
    ]);
  });

  it('may be left empty only where that is asked before', () => {
    const bare = '<sign label="申请人" picture="{{answers.signed}}"/>';
    expect(checkTemplate(bare, fields).map(({ code }) => code)).toEqual(['template-maybe-empty-attribute']);
  });
});
