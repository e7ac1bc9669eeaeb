/** A document as a word processor opens it: unzipped and read back, part by part. */
import { parseBlocks } from '../../../../engine/index.ts';
import { writeDocx } from '../../../../runtime/server/documents/docx/write-docx.ts';
import { unzip } from '../../../build/unzip.ts';

const options = { title: '准予决定书', createdAt: new Date('2026-11-18T02:00:00Z'), images: {} };
const partsOf = async (template: string) => unzip(Buffer.from(await writeDocx(parseBlocks(template), options)));
const documentOf = async (template: string) =>
  (await partsOf(template)).get('word/document.xml')?.toString('utf8') ?? '';
const wordsIn = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');

describe('a document for a word processor', () => {
  it('says the same words as the page, escaped, with what is bold and underlined', async () => {
    const xml = await documentOf('<h1>决定书</h1><p indent="2">张三 &amp; 李四<b>准予</b><u>两年</u><br>特此</p>');
    expect(wordsIn(xml)).toBe('决定书张三 &amp; 李四准予两年特此');
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
    expect(xml).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">准予</w:t></w:r>');
    expect(xml).toContain('<w:u w:val="single"/>');
    expect(xml).toContain('w:firstLineChars="200"');
  });

  it('keeps the columns of a table, and cells over several rows and columns', async () => {
    const xml = await documentOf(
      '<table widths="1 2 1"><tr><th>材料</th><th>份数</th><th>备注</th></tr>' +
        '<tr><td rowspan="2">申请表</td><td colspan="2">原件<br>一份</td></tr><tr><td>复印件</td><td>一份</td></tr></table>',
    );
    expect(xml.match(/<w:gridCol /g)).toHaveLength(3);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    expect(xml).toContain('原件</w:t><w:br/>');
    const rows = xml.split('<w:tr>').slice(1);
    expect(rows.map((row) => row.match(/<w:tc>/g)?.length)).toEqual([3, 2, 3]);
    expect(rows[1]).toContain('<w:vMerge w:val="restart"/>');
    expect(rows[2]).toMatch(/^<w:trPr>.*?<\/w:trPr><w:tc>.*?<w:vMerge\/>/);
  });

  it('has a frame for the seal and no picture of one, and the QR code as a picture', async () => {
    const parts = await partsOf(
      '<seal name="城市管理局行政审批专用章"><qr value="https://a.example/1" label="扫码核验"><sign label="领取人">',
    );
    const xml = parts.get('word/document.xml')?.toString('utf8') ?? '';
    expect(wordsIn(xml)).toContain('城市管理局行政审批专用章加盖行政审批专用章后生效');
    expect(xml).toContain('w:val="dashed"');
    expect([...parts.keys()].filter((name) => name.startsWith('word/media/'))).toEqual(['word/media/1.png']);
    expect(parts.get('word/_rels/document.xml.rels')?.toString()).toContain('Id="r3"');
    expect(xml).toContain('r:embed="r3"');
    expect(parts.get('[Content_Types].xml')?.toString()).toContain('image/png');
    expect(wordsIn(xml)).toContain('领取人：');
  });

  it('is the same file whenever it is made, and names when the paper was', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => writeDocx(parseBlocks('<p>决定</p>'), options)));
    expect(first).toEqual(second);
    const core = (await partsOf('<p>决定</p>')).get('docProps/core.xml')?.toString() ?? '';
    expect(core).toContain('2026-11-18T02:00:00Z');
    expect(core).toContain('准予决定书');
  });

  it('leaves words where a picture is missing and drops what XML cannot hold', async () => {
    const xml = await documentOf('<img id="plan" alt="平面图"><p>甲\u0007乙</p>');
    expect(wordsIn(xml)).toBe('（图片缺失：平面图）甲乙');
  });
});
