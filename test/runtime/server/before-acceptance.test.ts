/** What happens before acceptance, over HTTP: the pre-check of online applications, corrections at the window. */
import type { CaseView } from '../../../runtime/api/index.ts';
import { noticeGroups } from '../../../runtime/desks/staff/actions/notice-items.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission, type Submission } from '../../build/submission.ts';

const matter = 'outdoor-advertising';

describe('before acceptance', () => {
  let office: TestOffice;
  let applicant: Caller;
  let clerk: Caller;
  let application: Submission;
  let keys = 0;

  beforeAll(async () => {
    office = await anOffice();
    applicant = await office.applicant('15400000001');
    clerk = await office.staff('chengguan-clerk');
    application = await aSubmission(office, matter);
  }, 60_000);
  afterAll(() => office.stop());

  const key = () => ({ 'idempotency-key': `before-acceptance-${(keys += 1)}` });
  const submitted = async () => {
    const answer = await applicant.send('post', '/api/my/cases', application, key());
    return (answer.body as { id: string }).id;
  };
  const give = async (by: Caller, where: 'desk' | 'my', id: string, command: object) => {
    const path = `/api/${where}/cases/${id}`;
    const { version } = (await by.get(path)).body as { version: number };
    return by.send('post', `${path}/commands`, { command, expectedVersion: version }, key());
  };
  const received = async () => {
    const id = await submitted();
    await give(clerk, 'desk', id, { kind: 'receive', materials: application.command.materials });
    return id;
  };

  it('a correction at the window is judged as the whole form is, and tells fields by digests', async () => {
    const id = await received();
    const correct = { kind: 'correctOnSpot', papers: [], confirmed: true };
    const wrong = await give(clerk, 'desk', id, { ...correct, answers: { length: 'long' } });
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors).toContainEqual(expect.objectContaining({ pointer: '/command/answers/length' }));
    expect((await give(clerk, 'desk', id, { ...correct, answers: { address: '阳华路 8 号' } })).status).toBe(200);
    const { case: one } = (await clerk.get(`/api/desk/cases/${id}`)).body;
    expect(one.answers).toMatchObject({ ...application.command.answers, address: '阳华路 8 号' });
    const [{ fields }] = one.corrections as [{ fields: { id: string; before: string; after: string }[] }];
    expect(fields).toMatchObject([{ id: 'address' }]);
    expect(fields[0]?.before).toMatch(/^[\w-]{24}$/);
    expect(fields[0]?.after).not.toBe(fields[0]?.before);
  });

  it('a pre-check returns an online application, and the applicant hands the same one in again', async () => {
    const id = await submitted();
    const view = (await clerk.get(`/api/desk/cases/${id}`)).body as CaseView;
    const [first, ...others] = noticeGroups(view, '材料').flatMap(({ items }) => items);
    const on = first?.on ?? '';
    const defects = [{ on, item: first?.item ?? '', problem: '赵测试的签名无法辨认', remedy: '请重新上传' }];
    const sound = others.map((item) => item.on);
    const back = await give(clerk, 'desk', id, { kind: 'preCheck', outcome: 'return', defects, sound });
    expect(back.body).toMatchObject({ stage: 'returned' });

    const progress = await applicant.get(`/api/my/cases/${id}/progress`);
    expect(progress.body.defects).toMatchObject([{ on }]);
    expect(JSON.stringify(progress.body.defects)).not.toContain('赵测试');

    const again = { kind: 'resubmit', materials: application.command.materials.slice(0, 1) };
    expect((await give(applicant, 'my', id, again)).body).toMatchObject({ stage: 'submitted' });
    const seen = (await clerk.get(`/api/desk/cases/${id}`)).body as CaseView;
    expect(seen.clocks).toEqual(view.clocks);
    expect(seen.case.preChecks).toHaveLength(1);
  });

  it('an entry made twice is struck out: it leaves the work and the counts, and its record stays', async () => {
    const manager = await office.staff('zhengwu-manager');
    const waiting = async () => {
      const { waiting: rows } = (await clerk.get('/api/desk/home')).body as { waiting: { count: number }[] };
      return rows.reduce((sum, { count }) => sum + count, 0);
    };
    const id = await received();
    const before = await waiting();
    const strike = { kind: 'void', cause: 'duplicate', reason: '窗口重复登记，以先登记的办件为准。' };
    expect((await give(clerk, 'desk', id, strike)).status).toBe(409);
    expect((await give(manager, 'desk', id, strike)).body).toMatchObject({ stage: 'voided' });
    expect(await waiting()).toBe(before - 1);
    const { timeline } = (await applicant.get(`/api/my/cases/${id}`)).body as { timeline: { title: string }[] };
    expect(timeline.map(({ title }) => title)).toEqual(expect.arrayContaining(['窗口收件', '登记作废']));
  });
});
