import { checkTemplate } from '../../../engine/documents/check-template.ts';
import { parseBlocks } from '../../../engine/documents/parse-blocks.ts';
import { isOverprint } from '../../../engine/documents/sheet.ts';
import { writeHtml } from '../../../engine/documents/write-html.ts';

const fields = { name: { type: 'text', label: '名称' } } as const;
const problems = (template: string) => checkTemplate(template, fields).map(({ code, line }) => [code, line]);
const parts = { qr: () => ({ size: 2, path: 'M0 0h1v1h-1z' }), image: () => undefined };

describe('a pre-printed paper', () => {
  it('is filled at the places its template names, in millimetres', () => {
    const template =
      '<sheet width="210" height="148">\n<at x="40.5" y="52" width="120" height="9" size="16" align="center">江华<b>某</b>公司</at>' +
      '<code x="20" y="110" side="25" value="https://x/v"/><cross x="10" y="10"/></sheet>';
    expect(problems(template)).toEqual([]);
    expect(isOverprint(template)).toBe(true);
    expect(parseBlocks(template)).toEqual([
      {
        ...{ kind: 'sheet', width: 210, height: 148 },
        items: [
          {
            ...{ kind: 'at', x: 40.5, y: 52, width: 120, height: 9, size: 16, align: 'center' },
            text: [{ text: '江华' }, { text: '某', bold: true }, { text: '公司' }],
          },
          { kind: 'code', x: 20, y: 110, side: 25, value: 'https://x/v' },
          { kind: 'cross', x: 10, y: 10 },
        ],
      },
    ]);
  });

  it('is shown on a page as a picture of the paper, without an inline style', () => {
    const html = writeHtml(
      parseBlocks('<sheet width="100" height="60"><at x="30" y="20">甲&lt;乙</at></sheet>'),
      parts,
    );
    expect(html).toContain('<svg viewBox="0 0 1000 600">');
    expect(html).toContain('<foreignObject x="300" y="200" width="700" height="400"');
    expect(html).toContain('>甲&lt;乙</p>');
    expect(html).toContain('宽 100 毫米，高 60 毫米');
    expect(html).not.toContain('style=');
  });

  it.each([
    ['a value beside the paper', '<p>{{name}}</p>\n<sheet width="100" height="60"><at x="1" y="1">甲</at></sheet>', 1],
    ['a sheet smaller than a card', '<sheet width="30" height="60"><at x="1" y="1">甲</at></sheet>', 1],
    [
      'a field over the right edge',
      '<sheet width="100" height="60">\n<at x="60" y="1" width="41">{{name}}</at></sheet>',
      2,
    ],
    [
      'a code over the lower edge',
      '<sheet width="100" height="60">\n<code x="1" y="40" side="25" value="x"/></sheet>',
      2,
    ],
  ])('is refused with %s', (_, template, line) => {
    expect(problems(template).map(([code, at]) => [String(code).startsWith('document-sheet'), at])).toEqual([
      [true, line],
    ]);
  });

  it('keeps its tags to itself', () => {
    expect(problems('<at x="1" y="1">甲</at>')).toEqual([['document-place', 1]]);
    expect(problems('<sheet width="100" height="60"><p>甲</p></sheet>')).toEqual([['document-place', 1]]);
    expect(problems('<sheet width="100" height="60"><at x="{{name}}" y="1">甲</at></sheet>').length).toBeGreaterThan(0);
  });
});
