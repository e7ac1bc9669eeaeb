import fc from 'fast-check';
import { html, paragraphs } from '../../../../runtime/server/pages/html.ts';

describe('markup', () => {
  it('lets no text become markup, in an element or in an attribute', () => {
    expect(html`<p title="${'"><script>'}">${`<b>&'"</b>`}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&#39;&quot;&lt;/b&gt;</p>',
    );
  });

  it('keeps every text readable back', () => {
    const back = (text: string) =>
      text.replace(
        /&(lt|gt|quot|amp|#39);/g,
        (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'",
      );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = html`${text}`.text;
        expect(written).not.toMatch(/[<>"']/);
        expect(back(written)).toBe(text);
      }),
    );
  });

  it('writes markup inside markup as it is, lists in order and nothing for false', () => {
    expect(html`${[html`<i>1</i>`, 2, false, undefined]}`.text).toBe('<i>1</i>2');
  });

  it('makes a paragraph of every line of prose', () => {
    expect(paragraphs('一\n\n二 <').text).toBe('<p>一</p><p>二 &lt;</p>');
  });
});
