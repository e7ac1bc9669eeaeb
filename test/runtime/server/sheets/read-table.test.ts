/** Tables people send: workbooks as several programs write them, and text in two encodings. */
import { readSentTable } from '../../../../runtime/server/sheets/read-table.ts';
import { part } from '../../../../runtime/server/ooxml/parts.ts';
import { type Entry, zip } from '../../../../runtime/server/ooxml/zip.ts';
import { xlsx } from '../../../../runtime/server/sheets/xlsx.ts';

async function together(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

const book = (more = '') =>
  part(
    'xl/workbook.xml',
    `<workbook xmlns:r="r">${more}<sheets><sheet name="甲" sheetId="1" r:id="rId7"/><sheet name="乙" sheetId="2" r:id="rId8"/></sheets></workbook>`,
  );
const relations = part(
  'xl/_rels/workbook.xml.rels',
  '<Relationships><Relationship Id="rId8" Target="worksheets/b.xml"/><Relationship Id="rId7" Target="worksheets/a.xml"/></Relationships>',
);
const sheet = (data: string) => part('xl/worksheets/a.xml', `<worksheet><sheetData>${data}</sheetData></worksheet>`);
const workbook = (data: string, ...more: Entry[]) => together(zip([book(), relations, sheet(data), ...more]));
const rowsOf = (bytes: Buffer) => readSentTable(bytes).rows;
const refusal = (bytes: Buffer) => {
  try {
    readSentTable(bytes);
    return 'read';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

describe('a workbook', () => {
  it('of ours is read back as it was written, days as the numbers spreadsheets have for them', async () => {
    async function* rows() {
      yield await Promise.resolve(['0012', '2023-05-01', 7]);
      yield ['盘𠮷_x0041_\n二', undefined, undefined];
    }
    const columns = (['text', 'day', 'number'] as const).map((kind) => ({ title: kind, kind, width: 9 }));
    expect(rowsOf(await together(xlsx({ name: '甲', columns, rows: rows() })))).toEqual([
      ['text', 'day', 'number'],
      ['0012', 45_047, 7],
      ['盘𠮷_x0041_\n二'],
    ]);
  });

  it('is read from its first sheet, by the references of cells, with texts that are shared', async () => {
    const strings = part(
      'xl/sharedStrings.xml',
      '<sst><si><t>证照</t></si><si><r><t>编</t></r><r><t>号</t></r><rPh sb="0" eb="1"><t>bian</t></rPh></si></sst>',
    );
    const data =
      '<row r="1"><c r="B1" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>0</v></c><c><v>2</v></c></row>';
    expect(rowsOf(await workbook(data, strings))).toEqual([[undefined, '编号'], [], ['证照', 2]]);
  });

  it('tells a formula as one, whatever it came to', async () => {
    const data = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>2x</v></c></row>';
    expect(rowsOf(await workbook(data))).toEqual([[{ formula: true }, { formula: true }]]);
  });

  it('says what its days count from', async () => {
    const old = await together(zip([book('<workbookPr date1904="1"/>'), relations, sheet('')]));
    expect(readSentTable(old).zero).toBe('1904-01-01');
    expect(readSentTable(await workbook('')).zero).toBe('1899-12-30');
  });

  it('with prefixes of its own is read all the same', async () => {
    const data = part(
      'xl/worksheets/a.xml',
      '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    );
    expect(rowsOf(await together(zip([book(), relations, data])))).toEqual([['甲']]);
  });

  it('is refused where it is broken, declares entities, or unpacks to more than anybody fills in', async () => {
    const whole = await workbook('<row r="1"><c r="A1"><v>1</v></c></row>');
    const bomb = await workbook(`<row r="1"><c r="A1"><v>${'1'.repeat(9 * 1024 * 1024)}</v></c></row>`);
    const entities = {
      name: 'xl/worksheets/a.xml',
      content: [Buffer.from('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')],
    };
    const declared = await together(zip([book(), relations, entities]));
    for (const bytes of [whole.subarray(0, 300), bomb, declared, Buffer.from('PK')])
      expect(refusal(bytes)).toMatch(/不是能读取的 .xlsx 文件/);
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]))).toMatch(/旧版的 .xls/);
  });
});

describe('a table in text', () => {
  it('has cells in quotes, and rows that end in either way', async () => {
    expect(rowsOf(Buffer.from('\uFEFF甲,"乙,""丙""\n丁"\r\n1,2\n,\n'))).toEqual([
      ['甲', '乙,"丙"\n丁'],
      ['1', '2'],
      ['', ''],
    ]);
    expect(rowsOf(Buffer.from('甲,'))).toEqual([['甲', '']]);
  });

  it('is read as Chinese spreadsheets save it', async () => {
    const gbk = Buffer.from([0xd6, 0xa4, 0xd5, 0xd5, 0x2c, 0xb1, 0xe0, 0xba, 0xc5]);
    expect(rowsOf(gbk)).toEqual([['证照', '编号']]);
  });

  it('is refused where quotes are not closed, or it is no text', async () => {
    expect(refusal(Buffer.from('甲,"乙\n丙'))).toMatch(/CSV/);
    expect(refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toMatch(/CSV/);
  });
});
