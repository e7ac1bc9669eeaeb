/** Slips of a case received at a general window for the meteorological bureau, from the receipt to the hand-out. */
import type { CaseView } from '../../../runtime/api/index.ts';
import { accepted, apply, type Course, decided, everybodyFor, handedOut } from '../../build/courses.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';

const matter = 'lightning-design-review';

describe('the slips of a case', () => {
  let office: TestOffice;
  let course: Course;
  let clerk: Caller;
  let id: string;
  beforeAll(async () => {
    office = await anOffice();
    course = { office, matter, example: 0, staff: await everybodyFor(office, matter) };
    [clerk] = [...course.staff.values()] as [Caller];
    id = await apply(course);
  }, 120_000);
  afterAll(() => office.stop());

  const slip = (kind: string, paper = 'a4', by = clerk) => by.get(`/api/desk/cases/${id}/slips/${kind}?paper=${paper}`);
  const view = async () => (await clerk.get(`/api/desk/cases/${id}`)).body as CaseView;
  const titles = async () => (await view()).slips.map(({ title }) => title);

  it('offers the receipt slip alone while nothing but the receipt has happened', async () => {
    expect(await titles()).toEqual(['收件单']);
    expect((await slip('accept')).status).toBe(404);
    expect((await slip('pickUp')).status).toBe(404);
    expect((await slip('loan')).status).toBe(404);
  });

  it('lists on the receipt slip what came in, by when it is answered, and the query code', async () => {
    const { text, headers } = await slip('receive');
    const { case: one } = await view();
    expect(text).toContain(one.number);
    expect(text).toMatch(/雷电防护装置设计说明书、设计图纸[\s\S]*原件1份/);
    expect(text).toMatch(/查询码<\/dt>\s*<dd>[2-9A-Z]{6,}<\/dd>/);
    expect(text).toContain('2026年11月25日前');
    expect(text).toContain('本单只证明收到材料，不代表受理。');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  });

  it('prints on a sheet or on the roll of a receipt printer, each with a style of its own', async () => {
    for (const [paper, size] of [
      ['a4', 'A4'],
      ['80mm', '80mm'],
    ] as const) {
      expect((await slip('receive', paper)).text).toContain(`href="/slip-${paper}.css"`);
      expect((await office.nobody().get(`/slip-${paper}.css`)).text).toContain(`size: ${size}`);
    }
    expect((await slip('receive', 'a5')).status).toBe(400);
  });

  it('hands over from the shared window to the bureau once the case is accepted', async () => {
    await accepted(course, id);
    expect(await titles()).toEqual(['收件单', '受理单', '材料交接单']);
    const { text } = await slip('handOver', '80mm');
    expect(text).toMatch(/接收单位<\/dt>\s*<dd>江华瑶族自治县气象局/);
    expect(text).toMatch(/交件人、时间：/);
    expect((await slip('accept')).text).toMatch(/承诺办结日<\/dt>\s*<dd>2026年11月25日/);
  });

  it('tells on the hand-out slip what was handed over and how', async () => {
    await decided(course, id, 'grant');
    await handedOut(course, id);
    const { text } = await slip('pickUp');
    expect(text).toMatch(/雷电防护装置设计核准意见书/);
    expect(text).toMatch(/方式<\/dt>\s*<dd>窗口领取/);
    // What was given before is not handed out again.
    for (const title of ['收件凭证', '受理通知书', '送达回证']) expect(text).not.toContain(title);
  });

  it('covers the name of a person', async () => {
    const staff = await everybodyFor(office, 'elderly-allowance');
    const elder = await apply({ office, matter: 'elderly-allowance', example: 0, staff });
    const [window] = [...staff.values()] as [Caller];
    const { text } = await window.get(`/api/desk/cases/${elder}/slips/receive`);
    expect(text).toContain('盘*');
    expect(text).not.toContain('盘演示');
  });

  it('does not exist for another department', async () => {
    expect((await slip('receive', 'a4', await office.staff('linye-clerk'))).status).toBe(404);
  });
});
