/** Paper between a general window and the bureau it received for: given, signed for or refused, and never out of sight. */
import type { CaseView, HandOverRow } from '../../../runtime/api/index.ts';
import { act, acceptAll, applyAtWindow } from '../../build/carry.ts';
import { anOffice, aWednesday, type Caller, type TestOffice } from '../../build/office.ts';

describe('the paper of a case', () => {
  let office: TestOffice;
  let clerk: Caller;
  let bureau: Caller;
  let id: string;
  beforeAll(async () => {
    office = await anOffice();
    clerk = await office.staff('sifa-clerk');
    bureau = await office.staff('qixiang-reviewer');
    ({ id } = await applyAtWindow(office, clerk, 'lightning-design-review'));
    await acceptAll(clerk, id);
  }, 60_000);
  afterAll(() => office.stop());

  const view = async (by = clerk) => (await by.get(`/api/desk/cases/${id}`)).body as CaseView;
  const underWay = async (by: Caller) => (await by.get('/api/desk/hand-overs')).body.items as HandOverRow[];
  const slip = async () => (await clerk.get(`/api/desk/cases/${id}/slips/handOver`)).text;
  const give = async () =>
    act(clerk, id, {
      kind: 'handOver',
      papers: (await view()).work.handOver.papers.map(({ id: material, originals, copies }) => ({
        id: material,
        originals,
        copies,
      })),
    });

  it('is at the window that received it until the bureau has signed, and both see it under way', async () => {
    const place = (await view()).paperPlace;
    expect(place).toMatch(/^\S+号 .*窗口/);
    expect(await underWay(bureau)).toEqual([]);
    await give();
    expect(await underWay(bureau)).toMatchObject([{ id, to: '江华瑶族自治县气象局', mine: true, overdue: false }]);
    expect(await underWay(clerk)).toMatchObject([{ id, mine: false }]);
    expect((await view()).paperPlace).toBe(place);
    expect(await underWay(await office.staff('linye-clerk'))).toEqual([]);
  });

  it('is late after the window hours of the centre, first of all for whoever watches over it', async () => {
    office.clock.move(new Date('2026-11-19T02:30:00.000Z'), true);
    expect(await underWay(bureau)).toMatchObject([{ overdue: true, signBy: expect.stringContaining('已超期') }]);
    expect(await underWay(await office.staff('zhengwu-supervisor'))).toMatchObject([{ id, overdue: true }]);
    office.clock.move(new Date(aWednesday), true);
  });

  it('comes back with a reason, goes again, and is then at the bureau; the slip tells every name and time', async () => {
    await act(bureau, id, { kind: 'answerHandOver', outcome: 'refuse', reason: '设计图纸少一份' });
    expect(await slip()).toMatch(/退回理由<\/dt>\s*<dd>设计图纸少一份/);
    await give();
    await act(bureau, id, { kind: 'answerHandOver', outcome: 'sign' });
    expect((await view()).paperPlace).toBe('江华瑶族自治县气象局');
    expect(await slip()).toMatch(/签收人、时间<\/dt>\s*<dd>气象局\S* 2026/);
    expect(await underWay(bureau)).toEqual([]);
    const refused = await clerk.send(
      'post',
      `/api/desk/cases/${id}/commands`,
      { command: { kind: 'handOver', papers: [] }, expectedVersion: (await view()).version },
      { 'idempotency-key': 'hand-over-again' },
    );
    expect(refused.body).toMatchObject({ reason: 'CASE_WHO' });
  });
});
