/** A matter of a national system over HTTP: guided and received here, accepted and decided there, followed by its days. */
import type { CaseView } from '../../../runtime/api/index.ts';
import { aKey, act, applyAtWindow } from '../../build/carry.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';

const matter = 'tobacco-retail';
const system = '国家烟草专卖局烟草专卖许可证管理系统';

describe('a matter of a national system', () => {
  let office: TestOffice;
  let clerk: Caller;
  let filed = { id: '', number: '' };
  beforeAll(async () => {
    office = await anOffice();
    clerk = await office.staff('yancao-clerk');
    filed = await applyAtWindow(office, clerk, matter);
  }, 60_000);
  afterAll(() => office.stop());

  const view = async () => (await clerk.get(`/api/desk/cases/${filed.id}`)).body as CaseView;

  it('is found with where it is handled, and the guide says so before anything else', async () => {
    const guide = (await office.nobody().get(`/guide/${matter}`)).text;
    expect(guide.indexOf(`本事项在“${system}”办理`)).toBeGreaterThan(0);
    expect(guide.indexOf(`本事项在“${system}”办理`)).toBeLessThan(guide.indexOf('打印一次性告知单'));
    expect(guide).not.toContain(`/apply/${matter}`);
    expect((await office.nobody().get('/catalogue')).text).toContain(`${system}（国家、省的系统）`);
  });

  it('is not applied for on the portal', async () => {
    const applicant = await office.applicant('15400000001');
    const answer = await applicant.send('post', '/api/my/cases', await aSubmission(office, matter), aKey());
    expect(answer.body).toMatchObject({ code: 'COMMAND_REFUSED', reason: 'CASE_ELSEWHERE' });
  });

  it('is received with a receipt that names the system, and nothing is accepted or refused here', async () => {
    const { documents, allowed, work } = await view();
    expect(documents.map(({ title }) => title)).toEqual(['收件凭证']);
    expect(work.elsewhere).toEqual({ system, authority: '江华瑶族自治县烟草专卖局' });
    const paper = `/api/desk/cases/${filed.id}/documents/${documents[0]?.id ?? ''}?format=html`;
    expect((await clerk.get(paper)).text).toContain(`本事项在${system}里办理`);
    const may = allowed.filter((row) => row.allowed).map(({ command }) => command);
    expect(may).toEqual(expect.arrayContaining(['acceptElsewhere', 'recordElsewhere']));
    expect(may).not.toContain('accept');
    expect(allowed.find(({ command }) => command === 'accept')?.reason?.code).toBe('CASE_HANDLED_ELSEWHERE');
  });

  it('counts its promise from the day that system accepted it, which the applicant reads with its number', async () => {
    await act(clerk, filed.id, { kind: 'acceptElsewhere', number: 'YC2026110007', acceptedOn: '2026-11-18' });
    const seen = await view();
    expect(seen.stageName).toBe('垂管系统办理中');
    expect(seen.clocks.find(({ kind }) => kind === 'promised')?.ledger.start).toBe('2026-11-18');
    expect(seen.timeline.at(-1)).toMatchObject({ title: `${system}受理` });
    const queue = (await clerk.get('/api/desk/cases')).body.items as { id: string }[];
    expect(queue.map(({ id }) => id)).toContain(filed.id);
  });

  it('ends with the result and its day, and what came from there is handed out here', async () => {
    office.clock.move(new Date('2026-11-26T02:00:00.000Z'), true);
    const reviewer = await office.staff('yancao-reviewer');
    await act(reviewer, filed.id, {
      ...{ kind: 'recordElsewhere', outcome: 'grant', decidedOn: '2026-11-24', resultNumber: '431129100888' },
      ...{ opinion: '系统显示已经办结，许可证已送到窗口。', grounds: [] },
    });
    const seen = await view();
    expect(seen.case).toMatchObject({ stage: 'delivering', result: { number: '431129100888' } });
    expect(seen.clocks.find(({ kind }) => kind === 'promised')?.ledger).toMatchObject({ state: 'stopped', used: 4 });
    expect(seen.documents).toHaveLength(1);
    const deliver = { kind: 'deliver', way: 'pickUp', receiver: '盘演示', identityChecked: true };
    expect((await act(clerk, filed.id, deliver)).stage).toBe('concluded');
  });
});
