/** Lists taken away: opened again by readers that are not ours, and nothing in them calculates. */
import { readSheet } from 'read-excel-file/node';
import type { ChainedEntry } from '../../../runtime/server/chain/audit-chain.ts';
import { aKey, applyAtWindow } from '../../build/carry.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';

const thirty = '江华瑶族自治县沱江镇演示路一百二十八号演示综合商店有限公司';
const names = ['=HYPERLINK("http://x","看")', '+演示', '-演示', '@演示', '盘𠮷·演示', thirty];

describe('a list of cases taken away', () => {
  let office: TestOffice;
  let supervisor: Caller;
  beforeAll(async () => {
    office = await anOffice();
    supervisor = await office.staff('zhengwu-supervisor');
    const clerk = await office.staff('chengguan-clerk');
    // A company's name is not masked, so it reaches the file as it was typed.
    for (const name of names) {
      await applyAtWindow(office, clerk, 'outdoor-advertising', ({ command }) => {
        command.applicant.name = name;
      });
    }
  }, 60_000);
  afterAll(() => office.stop());

  const take = (by: Caller, body: object) =>
    by.send('post', '/api/desk/export', { queue: 'all', ...body }, aKey()).responseType('blob');
  const written = async (): Promise<ChainedEntry[]> =>
    (await office.office.store.audit.latest('jianghua', 50)).filter(({ act }) => act === 'export');

  it('is a workbook whose cells are text, dates and numbers, none a formula', async () => {
    const answer = await take(supervisor, { format: 'xlsx' });
    expect(answer.headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent('办件清单（全部）2026-11-18.xlsx')}`,
    );
    const [head, ...rows] = await readSheet(answer.body as Buffer, { trim: false });
    expect(head).toEqual([
      ...['办件编号', '事项', '申请人', '状态', '等待', '提交日期'],
      ...['到期日', '时限', '提醒', '结果'],
    ]);
    expect(rows.map((row) => row[2]).reverse()).toEqual(names);
    for (const row of rows) {
      expect(row[0]).toMatch(/^43112920261118\d{4}$/);
      expect(row[5]).toEqual(new Date('2026-11-18T00:00:00.000Z'));
      expect(row[6]).toEqual(new Date('2026-11-25T00:00:00.000Z'));
    }
  });

  it('is a CSV in which nothing calculates', async () => {
    const text = ((await take(supervisor, { format: 'csv' })).body as Buffer).toString('utf8');
    expect(text.startsWith('\uFEFF"办件编号",')).toBe(true);
    const cells = [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"'));
    expect(cells).toEqual(expect.arrayContaining([`'${names[0]}`, "'+演示", "'-演示", "'@演示", '盘𠮷·演示', thirty]));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('is written down first, without what was searched for, and does not leave when that fails', async () => {
    const before = (await written()).length;
    await take(supervisor, { format: 'csv', words: '盘𠮷' });
    const [last, ...others] = await written();
    expect(others).toHaveLength(before);
    expect(last).toMatchObject({ object: 'cases', detail: { queue: 'all', format: 'csv', searched: true } });
    expect(last?.actor).toContain('监察员');
    expect(JSON.stringify(last)).not.toContain('盘');

    const { audit } = office.office.store;
    const failing = jest.spyOn(audit, 'write').mockRejectedValue(new Error('disk full'));
    const answer = await take(supervisor, { format: 'xlsx' });
    failing.mockRestore();
    expect(answer.status).toBe(500);
    expect((answer.body as Buffer).subarray(0, 2).toString()).not.toBe('PK');
  });

  it('goes to those who answer for the work of others, and holds only what they may see', async () => {
    for (const name of ['chengguan-clerk', 'zhengwu-issuer', 'chengguan-reviewer', 'chengguan-matters']) {
      expect((await take(await office.staff(name), { format: 'xlsx' })).status).toBe(403);
    }
    for (const [name, count] of [
      ['chengguan-leader', names.length],
      ['linye-leader', 0],
    ] as const) {
      const answer = await take(await office.staff(name), { format: 'xlsx' });
      expect((await readSheet(answer.body as Buffer)).length - 1).toBe(count);
    }
  });
});
