/** A promise instead of a paper, over HTTP: from the window to the check that follows the grant. */
import { accepted, apply, type Course, decided, everybodyFor, handedOut, promiseChecked } from '../../build/courses.ts';
import { without } from '../../build/case.ts';
import { anOffice, type TestOffice } from '../../build/office.ts';

const matter = 'drainage-permit';

describe('a promise', () => {
  let office: TestOffice;
  let course: Course;
  beforeAll(async () => {
    office = await anOffice();
    const staff = await everybodyFor(office, matter);
    course = { office, staff, matter, example: 0, promise: 'concealedWorks' };
  }, 60_000);
  afterAll(() => office.stop());

  it('has its paper, waits for the reviewers once granted, and is done with when it was kept', async () => {
    const id = await apply(course);
    await accepted(course, id);
    await decided(course, id, 'grant');
    await handedOut(course, id);

    const supervisor = await office.staff('zhengwu-supervisor');
    const seen = async () => (await supervisor.get(`/api/desk/cases/${id}`)).body;
    const concluded = await seen();
    expect(concluded.case.stage).toBe('concluded');
    expect(concluded.documents.map(({ title }: { title: string }) => title)).toContain('告知承诺书');
    const open = (clocks: { kind: string; ledger: { state: string } }[]) =>
      clocks.filter(({ kind, ledger }) => kind === 'followUp' && ledger.state === 'running');
    expect(open(concluded.clocks)).toHaveLength(1);
    const homes = await Promise.all([...course.staff.values()].map((by) => by.get('/api/desk/home')));
    const waiting = homes.flatMap(({ body }) => body.waiting as { stage: string; matter: string }[]);
    expect(waiting).toContainEqual(expect.objectContaining({ stage: 'concluded', matter }));

    await promiseChecked(course, id);
    const done = await seen();
    expect(done.case.followUp.checks).toMatchObject([{ outcome: 'kept' }]);
    expect(open(done.clocks)).toEqual([]);
  }, 120_000);

  it('is not accepted before somebody has looked at credit and risks', async () => {
    const id = await apply(course);
    await expect(accepted(without(course, 'promise'), id)).rejects.toThrow('排水隐蔽工程竣工报告');
  }, 60_000);
});
