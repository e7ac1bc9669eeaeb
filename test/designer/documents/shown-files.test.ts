import { checkTemplate, templateFields, type Form } from '../../../engine/index.ts';
import { added, behindLoops } from '../../../designer/documents/edit-pieces.ts';
import { piecesOf } from '../../../designer/documents/pieces.ts';
import { shownFiles } from '../../../designer/documents/shown-files.ts';

const form: Form = {
  sections: [
    {
      id: 'only',
      title: '现场',
      fields: [
        { kind: 'attachment', id: 'photos', title: '现场照片' },
        { kind: 'signature', id: 'signed', title: '申请人“签名”<1>' },
        { kind: 'signature', id: 'sure', title: '法定代表人签名', required: true },
      ],
    },
  ],
};

describe('what shows the files of a form in a paper', () => {
  const fields = templateFields(form, ['grant']);
  const files = shownFiles(fields);

  it('is offered for every signature and for photographs', () => {
    expect(files.map(({ label }) => label)).toEqual(['现场照片', '申请人“签名”<1>', '法定代表人签名']);
  });

  it('is sound wherever it is put between the lines', () => {
    for (const { source } of files) expect(checkTemplate(`<h1>决定书</h1>\n${source}\n`, fields)).toEqual([]);
  });

  it('stands behind a list that is gone through, whose rows know none of them', () => {
    const text = '<h1>决定书</h1>\n{{#each materials}}\n<p>{{name}}</p>\n{{/each}}\n<p>完</p>\n';
    const pieces = piecesOf(text);
    const inside = pieces.findIndex((piece) => piece.kind === 'line' && piece.inner.includes('name'));
    for (const { source } of files) {
      const { text: made } = added(pieces, behindLoops(pieces, inside), source);
      expect(made).toContain(`{{/each}}\n${source}\n<p>完</p>`);
      expect(checkTemplate(made, fields)).toEqual([]);
    }
    expect(behindLoops(pieces, pieces.length - 1)).toBe(pieces.length - 1);
  });

  it('leaves a line to sign on where a signature may be missing', () => {
    expect(files[1]?.source).toContain('{{else}}\n<sign label="申请人“签名”1" />');
    expect(files[2]?.source).toBe('<sign label="法定代表人签名" picture="{{answers.sure}}" />');
  });
});
