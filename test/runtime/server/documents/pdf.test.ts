import { inflateSync } from 'node:zlib';
import { create } from 'fontkit';
import { parseBlocks, renderTemplate } from '../../../../engine/index.ts';
import { Paper } from '../../../../runtime/server/documents/pdf/paper.ts';
import { area, leading, sizes } from '../../../../runtime/server/documents/pdf/page.ts';
import { drawTable } from '../../../../runtime/server/documents/pdf/table.ts';
import { drawParagraph } from '../../../../runtime/server/documents/pdf/text.ts';
import { writePdf } from '../../../../runtime/server/documents/pdf/write-pdf.ts';
import { acceptanceNotice, grantDecision } from '../../../engine/documents/samples.ts';

jest.setTimeout(60_000);

const options = { title: '测试文书', createdAt: new Date('2026-10-16T00:00:00Z'), images: {} };
const paperOf = (source: string) => writePdf(parseBlocks(source), options);

/** The space and the full-width space. */
const blanks = 2;

/** The streams of a PDF, unpacked, with the dictionary that stands before each. */
function streams(bytes: Uint8Array): { dictionary: string; body: Buffer }[] {
  const file = Buffer.from(bytes);
  const found: { dictionary: string; body: Buffer }[] = [];
  for (let at = file.indexOf('stream\n'); at !== -1; at = file.indexOf('stream\n', at + 7)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const dictionary = file.subarray(file.lastIndexOf(' obj', at), at).toString('latin1');
    const raw = file.subarray(at + 7, file.indexOf('\nendstream', at));
    found.push({ dictionary, body: dictionary.includes('FlateDecode') ? inflateSync(raw) : raw });
  }
  return found;
}

/** Glyph numbers on the pages, by the font that each is drawn in. */
function drawn(bytes: Uint8Array): Map<string, number[]> {
  const used = new Map<string, number[]>();
  for (const { body } of streams(bytes)) {
    const content = body.toString('latin1');
    if (!content.includes(' Tf')) continue;
    let font = '';
    for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>/g)) {
      if (name) font = name;
      else used.set(font, [...(used.get(font) ?? []), ...(hex!.match(/.{4}/g) ?? []).map((id) => parseInt(id, 16))]);
    }
  }
  return used;
}

describe('a document on paper', () => {
  test.each([
    ['受理通知书', acceptanceNotice, 2],
    ['准予行政许可决定书', grantDecision, 1],
  ])('shows every character with a real shape: %s', async (_, sample, pages) => {
    const blocks = parseBlocks(renderTemplate(sample.template, sample.data));
    const pdf = await writePdf(blocks, options);
    expect(pdf.pages).toBe(pages);
    const fonts = streams(pdf.bytes).flatMap(({ body }) =>
      body.subarray(0, 4).toString() === 'true' ? [create(body) as unknown as Outlined] : [],
    );
    const glyphs = [...drawn(pdf.bytes).values()];
    expect(fonts.length).toBe(glyphs.length);
    // 0 is .notdef; a glyph without an outline is a gap that text extraction does not show. Only blanks have none.
    expect(glyphs.flat()).not.toContain(0);
    fonts.forEach((font, i) => {
      const bare = [...new Set(glyphs[i])].filter((id) => outlines(font, id) === 0);
      expect(bare.length).toBeLessThanOrEqual(blanks);
    });
  });

  test('is the same file every time', async () => {
    const source = renderTemplate(grantDecision.template, grantDecision.data);
    const [a, b] = [await paperOf(source), await paperOf(source)];
    expect(Buffer.from(a.bytes).equals(Buffer.from(b.bytes))).toBe(true);
  });

  test('takes a rare character from the whole font and reports one that no font has', async () => {
    const pdf = await paperOf('<p>镕䶮㛃𫍽</p><p>𠮷田😀</p>');
    expect(pdf.missing).toEqual(['𠮷', '😀']);
    expect([...drawn(pdf.bytes).values()].flat()).not.toContain(0);
  });

  test('keeps its title and a place for a picture that is not there', async () => {
    const pdf = await paperOf('<img id="f1" alt="位置图"/>');
    expect(pdf.missingImages).toEqual(['f1']);
    const title = Buffer.from('测试文书', 'utf16le').swap16().toString('latin1');
    expect(Buffer.from(pdf.bytes).toString('latin1')).toContain(`(\u00FE\u00FF${title})`);
  });

  test('that counts no more says so across every sheet, and its text stays where it was', async () => {
    const source = '<p>许可内容。</p>'.repeat(40);
    const said: string[] = [];
    const line = jest.spyOn(Paper.prototype, 'line').mockImplementation(({ pieces }) => {
      said.push(pieces.map((piece) => piece.text).join(''));
    });
    const { pages } = await writePdf(parseBlocks(source), { ...options, stamp: '作废（2026年11月18日）' });
    line.mockRestore();
    expect(said.filter((words) => words === '作废（2026年11月18日）')).toHaveLength(pages);
    expect((await paperOf(source)).pages).toBe(pages);
  });

  test('moves its lines closer when only the seal would go over the page', async () => {
    const text = `${'<p>许可内容。</p>'.repeat(24)}<seal name="某局"/><p align="right">二〇二六年十月九日</p>`;
    expect((await paperOf(text)).pages).toBe(1);
    expect((await paperOf(text.replace('<seal', '<pagebreak/><seal'))).pages).toBe(2);
  });
});

test('takes the last words along when a page would begin with the seal', async () => {
  const end =
    '<p align="right">经办人：窗口受理员</p><seal name="某局受理专用章"/><p align="right">二〇二六年十月九日</p>';
  const text = (lines: number) => `${'<p>许可内容。</p>'.repeat(lines)}<h2>查询和送达</h2><p>凭编号查询。</p>${end}`;
  const papers = new Map<Paper, string[]>();
  const line = jest.spyOn(Paper.prototype, 'line').mockImplementation(function (this: Paper, { pieces }) {
    const begins = papers.get(this) ?? [];
    begins[this.pages] ??= pieces.map((piece) => piece.text).join('');
    papers.set(this, begins);
  });
  for (let lines = 16; lines < 32; lines += 1) {
    await paperOf(text(lines));
    const [, , second] = [...papers.values()].at(-1) ?? [];
    if (second !== undefined) expect(second).not.toMatch(/某局|经办人|二〇二六/);
  }
  line.mockRestore();
});

test.each([
  [4.5, [4]],
  [3.5, [2, 2]],
  [2.5, [2, 2]],
  [1.5, [0, 4]],
])('with room for %f lines, four lines of a paragraph stand on the pages as %j', (room, expected) => {
  const paper = new Paper(options, leading.body);
  paper.y = area.bottom - room * sizes.body * leading.body;
  const counts = [0];
  jest.spyOn(paper, 'line').mockImplementation(() => {
    counts[paper.pages - 1] = (counts[paper.pages - 1] ?? 0) + 1;
  });
  drawParagraph(paper, [{ text: '期'.repeat(120) }], 'left', true);
  expect(counts).toEqual(expected);
});

describe('a table over several pages', () => {
  /** What is written on each page. */
  function pagesOf(source: string): string[] {
    const paper = new Paper(options, leading.body);
    const pages: string[] = [''];
    jest.spyOn(paper, 'line').mockImplementation(({ pieces }) => {
      pages[paper.pages - 1] = (pages[paper.pages - 1] ?? '') + pieces.map((piece) => piece.text).join('') + '|';
    });
    for (const block of parseBlocks(source)) if (block.kind === 'table') drawTable(paper, block);
    return pages;
  }
  const head = '<tr><th>序号</th><th>说明</th></tr>';
  const row = (i: number, words = '说明') => `<tr><td>行${i}完</td><td>${words}</td></tr>`;

  test('repeats its head and shows every row once', () => {
    const pages = pagesOf(
      `<table widths="1 5">${head}${Array.from({ length: 80 }, (_, i) => row(i)).join('')}</table>`,
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.every((page) => page.startsWith('序号|说明|'))).toBe(true);
    for (let i = 0; i < 80; i++) expect(pages.filter((page) => page.includes(`行${i}完`))).toHaveLength(1);
  });

  test('cuts a row that is taller than a page between its lines', () => {
    const words = Array.from({ length: 900 }, (_, i) => `第${i}句。`).join('');
    const pages = pagesOf(`<table widths="1 2">${head}${row(0)}${row(1, words)}${row(2)}</table>`);
    expect(pages.length).toBeGreaterThan(1);
    const all = pages.join('').replaceAll('序号|说明|', '').replaceAll('|', '');
    expect(all).toBe(`行0完说明行1完${words}行2完说明`);
  });

  test('keeps rows together that a tall cell ties, unless they fill more than a page', () => {
    const group = (name: string, size: number) =>
      `<tr><td rowspan="${size}">${name}</td><td>${name}0</td></tr>` +
      Array.from({ length: size - 1 }, (_, i) => `<tr><td>${name}${i + 1}</td></tr>`).join('');
    const [first, second] = pagesOf(`<table>${group('甲', 15)}${group('乙', 15)}</table>`);
    expect(first).toContain('甲14');
    expect(first).not.toContain('乙');
    expect(second).toContain('乙14');
    const long = pagesOf(`<table>${group('丙', 90)}</table>`);
    expect(long.length).toBeGreaterThan(2);
    expect(long.join('')).toContain('丙89');
  });
});

interface Outlined {
  getGlyph(id: number): { path: { commands: readonly unknown[] } };
}

const outlines = (font: Outlined, glyph: number) => font.getGlyph(glyph).path.commands.length;
