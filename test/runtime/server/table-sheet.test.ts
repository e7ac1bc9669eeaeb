/** A decision table leaves the designer as a workbook and is read again, with nothing in it that calculates. */
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { unzip } from '../../build/unzip.ts';

describe('a decision table as a workbook', () => {
  let office: TestOffice;
  let administrator: Caller;
  beforeAll(async () => {
    office = await anOffice();
    administrator = await office.staff('chengguan-matters');
  }, 60_000);
  afterAll(() => office.stop());

  const write = (lines: (string | number)[][]) =>
    administrator
      .send('post', '/api/designer/table-sheets', { title: '谁去现场', lines })
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });
  const read = (bytes: Buffer) =>
    administrator.send('post', '/api/designer/table-sheets/read', { base64: bytes.toString('base64') });

  it('comes back cell for cell, and holds no formula', async () => {
    const lines = [
      ['面积（平方米）', '则'],
      ['不少于 100', '技术审查员'],
      [50, '=1+1'],
    ];
    const answer = await write(lines);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('谁去现场'));
    const bytes = answer.body as Buffer;
    expect((await read(bytes)).body.rows).toEqual(lines);
    const sheet = unzip(bytes).get('xl/worksheets/sheet1.xml') ?? '';
    expect(String(sheet)).not.toContain('<f>');
  });

  it('reads CSV too, and says what it cannot read', async () => {
    expect((await read(Buffer.from('面积,则\n50,承办人\n'))).body.rows).toEqual([
      ['面积', '则'],
      ['50', '承办人'],
    ]);
    for (const bytes of [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('PK not a book'), Buffer.from([0])]) {
      const refused = await read(bytes);
      expect(refused.status).toBe(422);
      expect(refused.body.title).toMatch(/\.xlsx|CSV/);
    }
  });
});
