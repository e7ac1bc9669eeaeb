/** A limited quantity is given out in the order of acceptance (行政许可法 第五十七条), however many decide at once. */
import type { CaseView, ProgressShape } from '../../../runtime/api/index.ts';
import { quotaPool } from '../../../runtime/server/cases/quota.ts';
import { accepted, apply, decided, everybodyFor, type Course } from '../../build/courses.ts';
import { anOffice, type TestOffice } from '../../build/office.ts';

const matter = 'timber-felling';

describe('two fellings of which only one fits into what is left of the year', () => {
  let office: TestOffice;
  let course: Course;
  let first: string;
  let second: string;
  const viewOf = async (id: string) => {
    const [clerk] = course.staff.values();
    return (await clerk?.get(`/api/desk/cases/${id}`))?.body as CaseView;
  };

  beforeAll(async () => {
    office = await anOffice();
    course = { office, matter, example: 0, staff: await everybodyFor(office, matter) };
    first = await apply(course);
    second = await apply(course);
    await accepted(course, first);
    office.clock.move(new Date('2026-11-18T02:05:00.000Z'), true);
    await accepted(course, second);
    const { amount = 0 } = (await viewOf(first)).work.quota ?? {};
    const taken = 1_800_000 - Math.round(amount * 15);
    const holder = { case: 'a'.repeat(24), command: 'earlier', attempt: 't' };
    const { reservations } = office.office.store;
    await reservations.holdAmount('jianghua', quotaPool('timberFelling', 2026), taken, 1_800_000, holder, new Date());
  }, 120_000);
  afterAll(() => office.stop());

  it('stand in line, which whoever decides and whoever applies can see', async () => {
    expect((await viewOf(first)).work.quota).toMatchObject({ place: 1, ahead: 0 });
    const { quota } = (await viewOf(second)).work;
    expect(quota).toMatchObject({ place: 2, ahead: quota?.amount });
    const found = await office.office.store.cases.byId({ centre: 'jianghua', kind: 'system' }, second);
    const asked = { number: found?.number, code: found?.queryCode };
    const progress = (await office.nobody().send('post', '/api/track', asked)).body as ProgressShape;
    expect(progress.place).toBe(2);
  });

  it('are granted first come, first served, though both are decided at the same moment', async () => {
    await expect(decided(course, second, 'grant')).rejects.toThrow('QUOTA_ORDER');
    const [late, early] = await Promise.allSettled([decided(course, second, 'grant'), decided(course, first, 'grant')]);
    expect([late.status, early.status]).toEqual(['rejected', 'fulfilled']);
    expect((await viewOf(first)).case.outcome).toBe('granted');
    expect((await viewOf(second)).work.quota).toMatchObject({ place: 1 });
    await expect(decided(course, second, 'grant')).rejects.toThrow('QUOTA_EXHAUSTED');
  });
});
