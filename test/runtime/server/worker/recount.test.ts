/** The year's notice (国务院办公厅关于部分节假日安排的通知) comes in late: open cases are counted again, once. */
import { buildCalendar, type CalendarYear } from '../../../../engine/index.ts';
import { projectCases } from '../../../../runtime/server/worker/project.ts';
import { recountByCalendar } from '../../../../runtime/server/worker/recount.ts';
import type { Office } from '../../../../runtime/server/office.ts';
import { aYear } from '../../../build/calendars.ts';
import { anOffice, type Caller, type TestOffice } from '../../../build/office.ts';
import { aSubmission } from '../../../build/submission.ts';

const newYear = aYear(2027, { national: [{ date: '2027-01-01', kind: 'off', name: '元旦' }] });

/** The same office started again with one more year. */
function startedWith({ office }: TestOffice, year: CalendarYear): Office {
  const all = office.centres.all.map((centre) => {
    const calendarYears = [...centre.calendarYears, year];
    return { ...centre, calendarYears, calendar: buildCalendar(calendarYears) };
  });
  return { ...office, centres: { ...office.centres, all, byId: (id) => all.find(({ centre }) => centre.id === id) } };
}

describe('a year imported late', () => {
  let at: TestOffice;
  let applicant: Caller;
  beforeAll(async () => {
    at = await anOffice();
    applicant = await at.applicant('15400000001');
  }, 60_000);
  afterAll(() => at.stop());

  it('settles what was pending, tells whoever applied, and says what moved', async () => {
    at.clock.move(new Date('2026-12-29T02:00:00.000Z'), true);
    await recountByCalendar(at.office);
    const body = await aSubmission(at, 'outdoor-advertising');
    const sent = await applicant.send('post', '/api/my/cases', body, { 'idempotency-key': 'year-end' });
    const { id, number } = sent.body as { id: string; number: string };
    const kept = async () => (await at.office.store.cases.byId({ kind: 'system', centre: 'jianghua' }, id))!;
    expect((await kept()).summary.due).toBeUndefined();
    expect((await kept()).wakeAt).toBeUndefined();

    at.clock.move(new Date('2026-12-30T02:00:00.000Z'), true);
    const again = startedWith(at, newYear);
    await recountByCalendar(again);
    const found = await kept();
    expect(found.summary.due).toBe('2027-01-06');
    expect(found.wakeAt).toBeInstanceOf(Date);
    expect(found.events.at(-1)).toMatchObject({
      kind: 'recounted',
      payload: { moved: [{ clock: 'notice', to: '2027-01-06' }] },
    });

    await projectCases(again);
    const texts = (await again.store.messages.latest('jianghua', 20)).map(({ text }) => text);
    expect(texts.filter((text) => text.includes(number) && text.includes('到期日确定为2027年1月6日'))).toHaveLength(1);
    const { items } = await again.store.audit.sift('jianghua', { act: 'calendarChanged', limit: 5 });
    expect(items.map(({ detail }) => detail)).toEqual([{ years: [2025, 2026, 2027], added: [2027] }]);
    const manager = await at.staff('zhengwu-manager');
    expect((await manager.get('/api/centre/calendar')).body.recounted).toMatchObject({ added: [2027], moved: 1 });
  });

  it('counts nobody twice when the work was cut short and begins anew', async () => {
    const again = startedWith(at, newYear);
    const cases = await at.office.store.cases.page('jianghua', undefined, 10);
    const { calendars } = at.office.store;
    const told = (await calendars.of('jianghua'))!;
    await calendars.keep('jianghua', { hash: 'before', years: told.years.slice(0, 2) });
    await calendars.see('jianghua', { hash: told.hash, seenAt: '2026-12-30T02:00:00.000Z' });
    await recountByCalendar(again);
    const after = await at.office.store.cases.page('jianghua', undefined, 10);
    expect(after.map(({ version }) => version)).toEqual(cases.map(({ version }) => version));
    expect((await calendars.of('jianghua'))?.recounted).toMatchObject({ looked: 1, moved: 1 });
  });
});
