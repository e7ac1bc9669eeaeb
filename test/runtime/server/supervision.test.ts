/** What a supervisor sees: every case of the centre that runs out, with the colour it has now. */
import { aWednesday, anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';

interface Row {
  number: string;
  alert: string;
  due?: string;
}
const DAY = 86_400_000;

describe('the supervisor’s list', () => {
  let at: TestOffice;
  let supervisor: Caller;
  let number: string;

  const on = (daysLater: number) => {
    at.clock.move(new Date(Date.parse(aWednesday) + daysLater * DAY), true);
  };
  const list = async (query = '') =>
    (await supervisor.get(`/api/supervision/cases${query}`)).body as { items: Row[]; next?: string };
  const rowOf = async () => (await list()).items.find((row) => row.number === number);

  beforeAll(async () => {
    at = await anOffice();
    supervisor = await at.staff('zhengwu-supervisor');
    const clerk = await at.staff('linye-clerk');
    const body = await aSubmission(at, 'timber-felling');
    const submitted = await clerk.send('post', '/api/desk/cases', body, { 'idempotency-key': 'felling-in-time' });
    const { id, version } = submitted.body as { id: string; version: number };
    number = (submitted.body as { number: string }).number;
    const command = { kind: 'accept', checked: body.command.materials.map((material) => material.id) };
    await clerk.send(
      'post',
      `/api/desk/cases/${id}/commands`,
      { command, expectedVersion: version },
      { 'idempotency-key': 'felling-accepted' },
    );
  }, 120_000);
  afterAll(() => at.stop());

  // Ten working days are promised and three of them are for the visit: from Wednesday 18 to Monday 23 November.
  it('names a case when its first clock comes near, though the promise is far', async () => {
    on(0);
    expect(await rowOf()).toMatchObject({ due: '2026-12-02' });
  });

  it('turns yellow and red as days pass, without anybody touching the case', async () => {
    const seen: string[] = [];
    for (const days of [0, 6, 9]) {
      on(days);
      seen.push((await rowOf())?.alert ?? 'not listed');
    }
    expect(seen).toEqual(['none', 'yellow', 'red']);
  });

  it('is read in the order in which clocks end, page by page', async () => {
    on(1);
    const clerk = await at.staff('chengguan-clerk');
    for (const key of ['sign-number-one', 'sign-number-two', 'sign-number-three']) {
      const body = await aSubmission(at, 'outdoor-advertising');
      await clerk.send('post', '/api/desk/cases', body, { 'idempotency-key': key });
    }
    on(4);
    const whole = (await list()).items.map((row) => row.number);
    const pages: string[] = [];
    let cursor = '';
    do {
      const page = await list(`?limit=1${cursor}`);
      pages.push(...page.items.map((row) => row.number));
      cursor = page.next === undefined ? '' : `&cursor=${encodeURIComponent(page.next)}`;
    } while (cursor !== '');
    expect(pages).toEqual(whole);
    expect(whole).toHaveLength(4);
    expect(whole[0]).toBe(number);
  });

  it('leaves out what still has time', async () => {
    on(-30);
    expect((await list()).items).toEqual([]);
  });
});
