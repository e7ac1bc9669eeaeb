/** Asking another unit for its view, over HTTP: it sees the case from then on, and nothing is decided before it signs. */
import { accepted, apply, type Course, decided, everybodyFor } from '../../build/courses.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';

const matter = 'outdoor-advertising';
const unit = 'qixiang';

describe('a countersignature', () => {
  let office: TestOffice;
  let course: Course;
  let chief: Caller;
  let asked: Caller;
  let keys = 0;
  beforeAll(async () => {
    office = await anOffice();
    course = { office, staff: await everybodyFor(office, matter), matter, example: 0 };
    chief = await office.staff('chengguan-chief');
    asked = await office.staff('qixiang-section-head');
  }, 60_000);
  afterAll(() => office.stop());

  const give = async (by: Caller, id: string, command: object) => {
    const { version } = (await by.get(`/api/desk/cases/${id}`)).body as { version: number };
    const key = { 'idempotency-key': `consultation-${(keys += 1)}` };
    return by.send('post', `/api/desk/cases/${id}/commands`, { command, expectedVersion: version }, key);
  };

  it('opens the case to the unit, waits among its work and holds up the decision alone', async () => {
    const id = await apply(course);
    await accepted(course, id);
    expect((await asked.get(`/api/desk/cases/${id}`)).status).toBe(404);

    const { work } = (await chief.get(`/api/desk/cases/${id}`)).body as { work: { units: { id: string }[] } };
    expect(work.units.map((one) => one.id)).toContain(unit);
    const consult = { kind: 'consult', unit, question: '是否影响防雷装置', days: 3, countersign: true };
    expect((await give(chief, id, consult)).status).toBe(200);

    const seen = await asked.get(`/api/desk/cases/${id}`);
    expect(seen.status).toBe(200);
    expect(JSON.stringify(seen.body.case.applicant)).not.toContain('15400000001');
    const { waiting } = (await asked.get('/api/desk/home')).body as { waiting: { matter: string }[] };
    expect(waiting).toContainEqual(expect.objectContaining({ matter }));

    await expect(decided(course, id, 'grant')).rejects.toThrow('nobody could do decide');
    const answer = { kind: 'answerConsultation', outcome: 'agree', opinion: '不影响防雷装置。' };
    expect((await give(asked, id, answer)).status).toBe(200);
    await decided(course, id, 'grant');
    expect((await asked.get(`/api/desk/cases/${id}`)).body.case.outcome).toBe('granted');
  }, 120_000);
});
