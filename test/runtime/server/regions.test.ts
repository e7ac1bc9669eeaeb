/** Divisions of the county among the answers, over HTTP: chosen by code, said by the names of the version's day. */
import { applyOnline, aKey } from '../../build/carry.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';

const matter = 'elderly-allowance';

describe('a town chosen from the divisions of the centre', () => {
  let office: TestOffice;
  let applicant: Caller;
  beforeAll(async () => {
    office = await anOffice();
    applicant = await office.applicant('15400000001');
  }, 60_000);
  afterAll(() => office.stop());

  it('is offered with every town the catalogue has', async () => {
    const { form } = (await applicant.get(`/api/matters/${matter}/form`)).body as { form: unknown };
    const text = JSON.stringify(form);
    const divisions = office.office.centres.byId('jianghua')?.shared.divisions ?? [];
    const towns = divisions.filter(({ code }) => code.length === 9);
    expect(towns.length).toBeGreaterThan(10);
    for (const { code, name } of towns)
      expect(text).toContain(JSON.stringify({ value: code, label: name }).slice(1, -1));
  });

  it('is kept by its code', async () => {
    const { id } = await applyOnline(office, applicant, matter);
    const { case: one } = (await applicant.get(`/api/my/cases/${id}`)).body as {
      case: { answers: { registerTown: string } };
    };
    expect(one.answers.registerTown).toMatch(/^431129\d{3}$/);
  });

  it.each([
    ['of another county', '431128100'],
    ['by its name', '沱江镇'],
    ['that is a list', ['431129100']],
  ])('is refused %s, at its place', async (_, registerTown) => {
    const application = await aSubmission(office, matter);
    Object.assign(application.command.answers, { registerTown });
    const answer = await applicant.send('post', '/api/my/cases', application, aKey());
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer: '/command/answers/registerTown' }]);
  });
});
