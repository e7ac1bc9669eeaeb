import { parseBlocks } from '../../../engine/documents/parse-blocks.ts';
import { plainText } from '../../../engine/documents/blocks.ts';
import { writeHtml } from '../../../engine/documents/write-html.ts';

const textOf = (source: string) => parseBlocks(source).map((block) => ('text' in block ? plainText(block.text) : ''));
const tableOf = (source: string) => {
  const [block] = parseBlocks(source);
  if (block?.kind !== 'table') throw new Error('not a table');
  return block;
};

describe('the layout of a template is not part of the document', () => {
  test('a line end between Chinese characters vanishes, between words it is a space', () => {
    expect(textOf('<p>\n  你单位提出的\n  申请， \n<b>已受理</b>\n</p>')).toEqual(['你单位提出的申请，已受理']);
    expect(textOf('<p>one\ntwo  three</p>')).toEqual(['one two three']);
    expect(textOf('<p>于 3 日</p>')).toEqual(['于 3 日']);
  });

  test('a break that was asked for stays', () => {
    expect(textOf('<p align="right">甲 <br/>\n乙</p>')).toEqual(['甲\n乙']);
  });

  test('a full-width blank is text', () => {
    expect(textOf('<p>年\u3000月</p>')).toEqual(['年\u3000月']);
  });
});

describe('a table', () => {
  test('knows the column of every cell below a tall one', () => {
    const table = tableOf(
      '<table><tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    );
    expect(table.rows.map((row) => row.map(({ column }) => column))).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(table.widths).toEqual([1, 1, 1]);
  });

  test('fills a short row up and cuts a cell that would hang out below', () => {
    const table = tableOf('<table widths="1 2 3"><tr><td rowspan="5">a</td></tr></table>');
    expect(table.rows.map((row) => row.map(({ columns, rows }) => [columns, rows]))).toEqual([
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    ]);
  });

  test('heads are the rows on top that hold headings only', () => {
    const row = (tag: string) => `<tr><${tag}>a</${tag}></tr>`;
    expect(tableOf(`<table>${row('th')}${row('th')}${row('td')}${row('th')}</table>`).heads).toBe(2);
    expect(tableOf(`<table>${row('th')}</table>`).heads).toBe(0);
  });

  test('of more columns than a sheet can hold is refused', () => {
    expect(() => parseBlocks(`<table><tr>${'<td>a</td>'.repeat(25)}</tr></table>`)).toThrow('表格超过 24 列');
  });
});

test('a text outside the vocabulary is refused with its line', () => {
  expect(() => parseBlocks('<p>甲</p>\n<p><img/></p>')).toThrow('第 2 行第 4 列');
});

test('a picture that is not there leaves its words', () => {
  const html = writeHtml(parseBlocks('<img id="f1" alt="位置图"/>'), {
    qr: () => ({ size: 21, path: '' }),
    image: () => undefined,
  });
  expect(html).toContain('（图片缺失：位置图）');
});

test('a page has structure for those who listen to it and no style of its own', () => {
  const html = writeHtml(
    parseBlocks(
      '<letterhead>某局</letterhead><h1>受理通知书</h1><p>甲<b>乙</b></p><ol><li>一</li></ol>' +
        '<table widths="1 3"><tr><th>项</th><th>值</th></tr><tr><th>甲</th><td align="center"></td></tr></table>' +
        '<img id="f1" alt="位置图"/><qr value="a" label="扫码"/><seal name="某局"/><sign label="签收"/><pagebreak/>',
    ),
    { qr: () => ({ size: 21, path: 'M0 0h7v1h-7z' }), image: (id) => `/files/${id}` },
  );
  expect(html).not.toContain('style=');
  expect(html).toMatchInlineSnapshot(`
   "<article class="document">
   <p class="document-letterhead">某局</p>
   <h1>受理通知书</h1>
   <p class="document-indented">甲<b>乙</b></p>
   <ol><li>一</li></ol>
   <table><colgroup><col class="document-share-25"><col class="document-share-75"></colgroup><thead><tr><th scope="col" class="document-center">项</th><th scope="col" class="document-center">值</th></tr></thead><tbody>
   <tr><th scope="row" class="document-center">甲</th><td class="document-center">&nbsp;</td></tr>
   </tbody></table>
   <img class="document-image" src="/files/f1" alt="位置图">
   <figure class="document-qr"><svg role="img" aria-label="扫码" viewBox="-4 -4 29 29"><path d="M0 0h7v1h-7z"/></svg><figcaption>扫码</figcaption></figure>
   <div class="document-seal"><p>某局</p><p>加盖行政审批专用章后生效</p></div>
   <p class="document-sign">签收：<span class="document-blank"></span>年&emsp;&emsp;月&emsp;&emsp;日</p>
   <hr class="document-pagebreak">
   </article>"
  `);
});

test.each([
  ['某局受理专用章', '加盖受理专用章后生效'],
  ['某局机关印章', '加盖机关印章后生效'],
  ['某联合会印章', '加盖机关印章后生效'],
  ['某局行政审批专用章', '加盖行政审批专用章后生效'],
])('a place for %s says which seal makes it count', (name, words) => {
  const html = writeHtml(parseBlocks(`<seal name="${name}"/>`), {
    qr: () => ({ size: 1, path: '' }),
    image: () => undefined,
  });
  expect(html).toContain(words);
});
