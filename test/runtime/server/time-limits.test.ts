/** What moves the limits of a case, over HTTP: a hearing that stops them, an extension, and the papers that tell it. */
import { wakeCases } from '../../../runtime/server/worker/wake.ts';
import { projectCases } from '../../../runtime/server/worker/project.ts';
import type { CaseView } from '../../../runtime/api/index.ts';
import { noticeGroups } from '../../../runtime/desks/staff/actions/notice-items.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';

const matter = 'labour-dispatch';

interface Row {
  command: string;
  allowed: boolean;
  reason?: { code: string; words: string };
}
interface View {
  stageName: string;
  version: number;
  allowed: Row[];
  clocks: { kind: string; words: string; ledger: { state: string; due: { date?: string } } }[];
  documents: { id: string; title: string }[];
  work: { officers: { id: string; name: string }[] };
}

describe('what nobody does in time', () => {
  let at: TestOffice;
  beforeAll(async () => {
    at = await anOffice();
  }, 60_000);
  afterAll(() => at.stop());

  it('the worker does: a reminder, then the application counts as withdrawn, with its paper', async () => {
    const clerk = await at.staff('renshe-clerk');
    const applicant = await at.applicant('15400000001');
    const body = await aSubmission(at, matter);
    const answer = await applicant.send('post', '/api/my/cases', body, { 'idempotency-key': 'lapse-submit' });
    const { id } = answer.body as { id: string };
    const read = async () => (await clerk.get(`/api/desk/cases/${id}`)).body as View;
    const give = async (command: object, name: string) =>
      clerk.send(
        'post',
        `/api/desk/cases/${id}/commands`,
        { command, expectedVersion: (await read()).version },
        { 'idempotency-key': name },
      );
    const { materials } = body.command;
    await give({ kind: 'receive', materials }, 'lapse-receive');
    const on = `material:${materials[0]?.id ?? ''}`;
    const sound = noticeGroups((await read()) as unknown as CaseView, '材料').flatMap(({ items }) =>
      items.map((item) => item.on),
    );
    const defects = [{ on, item: '章程', problem: '没有盖章', remedy: '加盖公章' }];
    expect(
      (await give({ kind: 'notifyOnce', defects, sound: sound.filter((one) => one !== on) }, 'lapse-notice')).status,
    ).toBe(200);

    at.clock.move(new Date('2026-12-01T02:00:00.000Z'), true);
    await wakeCases(at.office);
    expect((await read()).stageName).toBe('待补正');
    at.clock.move(new Date('2026-12-03T02:00:00.000Z'), true);
    await Promise.all([wakeCases(at.office), wakeCases(at.office), wakeCases(at.office)]);
    await wakeCases(at.office);
    const after = await read();
    expect(after.stageName).toBe('已撤回');
    expect(after.documents.filter(({ title }) => title === '视为撤回申请通知书')).toHaveLength(1);
    expect(after.allowed.map(({ command }) => command)).not.toContain('lapse');
    await projectCases(at.office);
    const texts = (await at.office.store.messages.latest('jianghua', 20)).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('还有材料没有补交'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('逾期未补正，视为撤回'))).toHaveLength(1);
  });
});

describe('the limits of a case', () => {
  let at: TestOffice;
  let clerk: Caller;
  let leader: Caller;
  let applicant: Caller;
  let id: string;
  let acts = 0;

  const view = async (by: Caller): Promise<View> => (await by.get(`/api/desk/cases/${id}`)).body as View;
  const act = async (by: Caller, command: object, query = '') =>
    by.send(
      'post',
      `/api/desk/cases/${id}/commands${query}`,
      { command, expectedVersion: (await view(by)).version },
      { 'idempotency-key': `limits-${acts++}` },
    );

  beforeAll(async () => {
    at = await anOffice();
    [clerk, leader, applicant] = await Promise.all([
      at.staff('renshe-clerk'),
      at.staff('renshe-leader'),
      at.applicant('15400000001'),
    ]);
    const body = await aSubmission(at, matter);
    const answer = await applicant.send('post', '/api/my/cases', body, { 'idempotency-key': 'limits-submit' });
    id = (answer.body as { id: string }).id;
    const { materials } = body.command;
    expect((await act(clerk, { kind: 'receive', materials })).status).toBe(200);
    const accepted = await act(clerk, { kind: 'accept', checked: materials.map((one) => one.id) });
    expect(accepted.body).toMatchObject({ stage: 'reviewing' });
  }, 60_000);
  afterAll(() => at.stop());

  it('stand still for a hearing the applicant asked for, from the notice that says when it is', async () => {
    const right = { kind: 'tellHearing', persons: [], reason: '直接涉及申请人与他人之间的重大利益关系' };
    expect((await act(leader, right)).status).toBe(200);
    const own = (await applicant.get(`/api/my/cases/${id}`)).body as View;
    expect(own.documents.map(({ title }) => title)).toContain('听证告知书');
    const who = (own as unknown as { case: { applicant: { name: string } } }).case.applicant.name;
    const ask = { command: { kind: 'answerHearing', who, outcome: 'ask' }, expectedVersion: own.version };
    const key = { 'idempotency-key': 'limits-ask' };
    expect((await applicant.send('post', `/api/my/cases/${id}/commands`, ask, key)).status).toBe(200);

    const { officers } = (await view(leader)).work;
    const chair = officers.find(({ name }) => name.includes('首席审批员B岗'))?.id;
    const arrange = {
      ...{ kind: 'arrangeHearing', cause: 'asked', on: '2026-11-27', time: '上午九时', place: '三楼会议室' },
      ...{ chair, announced: false, reason: '用工保障措施是否落实' },
    };
    expect((await act(clerk, arrange)).body).toMatchObject({ code: 'COMMAND_REFUSED', reason: 'CASE_WHO' });
    expect((await act(leader, { ...arrange, on: '2026-11-26' })).body).toMatchObject({ reason: 'CASE_HEARING_SOON' });
    const preview = await act(leader, arrange, '?preview=1');
    const [paper] = (preview.body as { documents: { title: string; html: string }[] }).documents;
    expect(paper?.title).toBe('听证通知书');
    expect(paper?.html).toContain('2026年11月27日上午九时');
    expect(paper?.html).toContain('《行政许可法》第四十五条');

    expect((await act(leader, arrange)).status).toBe(200);
    const after = await view(leader);
    expect(after.clocks.filter(({ ledger }) => ledger.state === 'paused').map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['promised', 'statutory']),
    );
    expect(after.documents.map(({ title }) => title)).toContain('听证通知书');
  });

  it('count again with the signed record, and the applicant is written to with the new day', async () => {
    at.clock.move(new Date('2026-11-27T07:00:00.000Z'), true);
    const record = {
      ...{ kind: 'recordHearing', heldOn: '2026-11-27', attendees: ['演示甲'], summary: '进行了申辩和质证。' },
      ...{ result: '建议准予', confirmed: true },
    };
    expect((await act(leader, { ...record, confirmed: false })).body).toMatchObject({
      reason: 'CASE_HEARING_UNSIGNED',
    });
    expect((await act(leader, record)).status).toBe(200);
    expect((await view(leader)).documents.map(({ title }) => title)).toContain('听证笔录');
    await projectCases(at.office);
    const texts = (await at.office.store.messages.latest('jianghua', 20)).map(({ text }) => text);
    expect(texts.some((text) => text.includes('将于11月27日上午九时在三楼会议室举行听证'))).toBe(true);
    expect(texts.some((text) => /听证已经结束，恢复办理，承诺在\d+月\d+日前作出决定/u.test(text))).toBe(true);
  });

  it('are extended once, by the leader alone, with a notice of old and new days', async () => {
    const extend = { kind: 'extend', days: 3, reason: '案情复杂，需要进一步核实' };
    const chief = await at.staff('renshe-chief');
    expect((await act(chief, extend)).body).toMatchObject({ code: 'COMMAND_REFUSED', reason: 'CASE_WHO' });
    const statutory = ({ clocks }: View) => clocks.find(({ kind }) => kind === 'statutory')?.ledger.due.date ?? '';
    const before = statutory(await view(leader));
    expect((await act(leader, extend)).status).toBe(200);
    const after = await view(leader);
    expect(statutory(after) > before).toBe(true);
    const notice = after.documents.find(({ title }) => title === '延长办理期限通知书');
    const page = await leader.get(`/api/desk/cases/${id}/documents/${notice?.id ?? ''}?format=html`);
    expect(page.text).toContain('延长3个工作日');
    expect((await act(leader, extend)).body).toMatchObject({ reason: 'CASE_EXTENDED' });
    const why = after.allowed.find(({ command }) => command === 'extend')?.reason;
    expect(why?.words).toMatch(/已于 2026-11-27 延长过一次/u);
  });

  it('are told to the applicant day by day, those of the office’s own steps left out', async () => {
    const own = (await applicant.get(`/api/my/cases/${id}`)).body as {
      clocks: { kind: string; ledger: { days: { effect: string; reason: string; basis?: string }[] } }[];
      timeline: { title: string }[];
    };
    expect(own.clocks.map(({ kind }) => kind)).toEqual(['notice', 'promised', 'statutory']);
    const statutory = own.clocks.find(({ kind }) => kind === 'statutory');
    expect(statutory?.ledger.days).toContainEqual(
      expect.objectContaining({ effect: 'paused', reason: '听证', basis: '《行政许可法》第四十五条' }),
    );
    expect(own.timeline.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['听证（特别程序）开始', '听证结束，恢复办理', '延长办理期限']),
    );
  });
});
