/** What follows from the events of a case. */
import { projectCases } from '../../../../runtime/server/worker/project.ts';
import { anOffice, type Caller, type TestOffice } from '../../../build/office.ts';
import { aSubmission } from '../../../build/submission.ts';

const matter = 'outdoor-advertising';

describe('projecting cases', () => {
  let at: TestOffice;
  let applicant: Caller;

  beforeAll(async () => {
    at = await anOffice();
    applicant = await at.applicant('15400000001');
  }, 60_000);
  afterAll(() => at.stop());

  const save = (content: string) => {
    const draft = { answers: { content }, applicant: {}, materials: [], step: 0 };
    return applicant.send('put', `/api/my/drafts/${matter}`, draft);
  };
  const draft = async () => ((await applicant.get(`/api/my/drafts/${matter}`)).body as { draft: unknown }).draft;
  const submit = async (key: string) => {
    const body = await aSubmission(at, matter);
    return applicant.send('post', '/api/my/cases', body, { 'idempotency-key': key });
  };

  it('ends the draft of an application and leaves one begun since', async () => {
    expect((await save('旧稿')).status).toBe(200);
    expect((await submit('the-first-one')).status).toBe(200);
    await projectCases(at.office);
    expect(await draft()).toBeNull();

    expect((await submit('the-second-one')).status).toBe(200);
    at.clock.move(new Date(at.clock.now().getTime() + 60_000), true);
    expect((await save('新稿')).status).toBe(200);
    await projectCases(at.office);
    expect(await draft()).not.toBeNull();
  });
});
