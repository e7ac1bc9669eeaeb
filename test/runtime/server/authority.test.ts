/** Deputies, leave and interests over HTTP: who may act follows the registers, at the queue and at the signature. */
import { visitors } from '../../build/carry.ts';
import { commands, visit } from '../../build/commands.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';

const stepPosts = {
  reviewer: 'chengguan-reviewer',
  technicalReviewer: 'chengguan-technical',
  sectionHead: 'chengguan-section-head',
} as const;

describe('who acts', () => {
  let office: TestOffice;
  let manager: Caller;
  let keys = 0;
  beforeEach(async () => {
    office = await anOffice();
    manager = await office.staff('zhengwu-manager');
  }, 60_000);
  afterEach(() => office.stop());

  const key = () => ({ 'idempotency-key': `authority-key-${++keys}` });
  const viewOf = async (id: string, by = 'chengguan-clerk') =>
    (await (await office.at(by)).get(`/api/desk/cases/${id}`)).body;
  const act = async (by: string, id: string, command: object) => {
    const caller = await office.at(by);
    const { version } = (await caller.get(`/api/desk/cases/${id}`)).body;
    return caller.send('post', `/api/desk/cases/${id}/commands`, { command, expectedVersion: version }, key());
  };
  const queueOf = async (name: string): Promise<string[]> =>
    (await (await office.at(name)).get('/api/desk/cases')).body.items.map(({ id }: { id: string }) => id);
  const leave = (account: string) =>
    manager.send('post', '/api/centre/seatings', { account, from: '2026-11-18', to: '2026-11-20' }, key());

  async function received(): Promise<string> {
    const applicant = await office.applicant('15400000001');
    const body = await aSubmission(office, 'outdoor-advertising');
    const { id } = (await applicant.send('post', '/api/my/cases', body, key())).body;
    const { materials } = (await viewOf(id)).case;
    await act('chengguan-clerk', id, { ...commands.receive, materials });
    return id;
  }
  async function toDecide(): Promise<string> {
    const id = await received();
    const checked = (await viewOf(id)).materials.map((material: { id: string }) => material.id);
    await act('chengguan-clerk', id, { ...commands.accept, checked });
    for (;;) {
      const { case: one, work } = await viewOf(id);
      const { stage, steps } = one;
      if (stage === 'deciding') return id;
      const step = steps.find(({ status }: { status: string }) => status === 'open');
      const done = await act(stepPosts[step.postKind as keyof typeof stepPosts], id, {
        ...{ ...visit, step: step.id },
        people: visitors(work),
      });
      expect(done.status).toBe(200);
    }
  }
  const numberOfApplicant = async () =>
    String((await aSubmission(office, 'outdoor-advertising')).command.applicant.idNumber);

  it('the chief while on duty, the deputy while the chief is on leave, and the paper says for whom', async () => {
    const id = await toDecide();
    expect(await queueOf('chengguan-chief-b')).not.toContain(id);
    expect((await act('chengguan-chief-b', id, commands.decide)).body).toMatchObject({ reason: 'DEPUTY_WAITS' });

    const away = await leave('chengguan-chief');
    expect(away.status).toBe(200);
    expect(await queueOf('chengguan-chief')).not.toContain(id);
    expect(await queueOf('chengguan-chief-b')).toContain(id);
    expect((await act('chengguan-chief', id, commands.decide)).body).toMatchObject({ reason: 'POST_AWAY' });
    const deputy = await office.staff('chengguan-chief-b');
    const { version } = await viewOf(id, 'chengguan-chief-b');
    const body = { command: commands.decide, expectedVersion: version };
    const preview = await deputy.send('post', `/api/desk/cases/${id}/commands?preview=1`, body, key());
    expect(preview.body.documents[0].html).toContain('代首席审批员签批（A岗不在岗，江城管授〔2025〕2号）');
    expect((await act('chengguan-chief-b', id, commands.decide)).status).toBe(200);
    expect((await viewOf(id)).case.decision.grant).toMatchObject({ actingFor: 'chengguan-chief', because: 'away' });
  });

  it('the chief again once leave is taken back', async () => {
    const id = await toDecide();
    const { id: seating } = (await leave('chengguan-chief')).body;
    await manager.send('delete', `/api/centre/seatings/${seating}`);
    expect(await queueOf('chengguan-chief')).toContain(id);
    expect(await queueOf('chengguan-chief-b')).not.toContain(id);
  });

  it('not whoever declares an interest: the case goes on at once without them', async () => {
    const id = await toDecide();
    expect((await act('chengguan-chief', id, commands.recuse)).status).toBe(200);
    expect(await queueOf('chengguan-chief')).not.toContain(id);
    expect(await queueOf('chengguan-chief-b')).toContain(id);
    const refused = await act('chengguan-chief', id, commands.decide);
    expect(refused.body).toMatchObject({
      reason: 'CASE_RECUSED',
      title: expect.stringContaining('公务员法第七十六条'),
    });
  });

  it('not whoever the applicant asked to keep out, until the head of the department has said no', async () => {
    const id = await toDecide();
    const applicant = await office.applicant('15400000001');
    const own = (await applicant.get(`/api/my/cases/${id}`)).body;
    const chief = own.work.officers.find(({ title }: { title: string }) => title === '首席审批员');
    const who = own.case.applicant.name;
    const command = { ...commands.requestRecusal, officer: chief.id, who };
    const body = { command, expectedVersion: own.version };
    expect((await applicant.send('post', `/api/my/cases/${id}/commands`, body, key())).status).toBe(200);
    expect(await queueOf('chengguan-chief')).not.toContain(id);
    expect(await queueOf('chengguan-leader')).toContain(id);
    expect((await act('chengguan-chief', id, commands.decide)).body).toMatchObject({ reason: 'CASE_RECUSAL_PENDING' });

    const answer = { kind: 'answerRecusal', officer: chief.id, outcome: 'refuse', reason: '经核实没有利害关系' };
    expect((await act('chengguan-leader', id, answer)).status).toBe(200);
    expect(await queueOf('chengguan-chief')).toContain(id);
    const [latest] = (await applicant.get(`/api/my/cases/${id}`)).body.timeline.slice(-1);
    expect(latest).toMatchObject({ title: '回避申请：驳回申请' });
  });

  it('not whoever registered the number of the applicant, which is kept as a digest alone', async () => {
    const id = await toDecide();
    const number = await numberOfApplicant();
    const chief = await office.staff('chengguan-chief');
    const told = await chief.send('post', '/api/desk/ties', { relation: 'relative', number }, key());
    expect(told.body.items).toMatchObject([{ relation: '涉及亲属的利害关系' }]);
    expect(await queueOf('chengguan-chief-b')).toContain(id);
    expect((await act('chengguan-chief', id, commands.decide)).body).toMatchObject({ reason: 'CASE_TIED' });
    const account = await office.office.store.accounts.byName('jianghua', 'chengguan-chief');
    const entries = await office.office.store.audit.latest('jianghua', 20);
    for (const kept of [account, entries, told.body]) expect(JSON.stringify(kept)).not.toContain(number);

    await chief.send('post', '/api/desk/ties', { relation: 'relative', number }, key());
    const { items } = (await chief.get('/api/desk/ties')).body;
    expect(items).toHaveLength(1);
    expect((await chief.send('delete', `/api/desk/ties/${items[0].id}`)).status).toBe(204);
    expect((await act('chengguan-chief', id, commands.decide)).status).toBe(200);
  });

  it('not whoever typed the number otherwise than the applicant did', async () => {
    const id = await toDecide();
    const number = (await numberOfApplicant()).toLowerCase();
    expect(number).not.toBe(await numberOfApplicant());
    const chief = await office.staff('chengguan-chief');
    await chief.send('post', '/api/desk/ties', { relation: 'relative', number }, key());
    expect((await act('chengguan-chief', id, commands.decide)).body).toMatchObject({ reason: 'CASE_TIED' });
  });

  it('not a clerk with an interest, at the window either', async () => {
    const clerk = await office.staff('chengguan-clerk');
    await clerk.send('post', '/api/desk/ties', { relation: 'self', number: await numberOfApplicant() }, key());
    const id = await received();
    expect((await viewOf(id)).case.stage).toBe('submitted');
    const { allowed } = await viewOf(id);
    const receive = allowed.find(({ command }: { command: string }) => command === 'receive');
    expect(receive).toMatchObject({ allowed: false, reason: { code: 'CASE_TIED' } });
  });

  it('whoever took over the posts: the open work goes with them, and nothing is left behind at a closed account', async () => {
    const id = await toDecide();
    const path = '/api/centre/staff/chengguan-chief';
    await leave('chengguan-chief-b');
    const work = (await manager.get(`${path}/work`)).body;
    expect(work).toMatchObject({ waiting: 1 });
    expect(work.successors.map(({ account }: { account: string }) => account)).toContain('chengguan-section-head');
    expect(work.successors.map(({ account }: { account: string }) => account)).not.toContain('linye-chief');
    const hand = (body: object) => manager.send('post', `${path}/handover`, { reason: '调离', ...body }, key());
    expect((await hand({ close: true })).body).toMatchObject({ code: 'ACCOUNT_OPEN_WORK', count: 1 });
    expect((await hand({ close: true, to: 'linye-chief' })).body).toMatchObject({
      errors: [{ code: 'HANDOVER_UNIT' }],
    });

    const chief = await office.staff('chengguan-chief');
    const once = key();
    const leaving = { reason: '调离', close: true, to: 'chengguan-leader' };
    for (let turn = 0; turn < 2; turn += 1)
      expect((await manager.send('post', `${path}/handover`, leaving, once)).body).toMatchObject({ active: false });
    expect(await queueOf('chengguan-leader')).toContain(id);
    expect((await chief.get('/api/desk/cases')).status).toBe(401);
    const { items } = await office.office.store.audit.sift('jianghua', { act: 'closeAccount', limit: 5 });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      object: 'chengguan-chief',
      detail: { successor: 'chengguan-leader', reason: '调离' },
    });
  });

  it('is told for every day, with what keeps the others, and gaps before they come', async () => {
    const ask = async (on: string) =>
      (await manager.get(`/api/centre/signers?matter=outdoor-advertising&power=decide&on=${on}`)).body.items;
    await leave('chengguan-chief');
    expect(await ask('2026-11-19')).toMatchObject([
      { rank: 'A', signs: false, reason: expect.stringContaining('不在岗') },
      { rank: 'B', signs: true, because: 'A岗不在岗' },
    ]);
    expect(await ask('2026-11-23')).toMatchObject([
      { rank: 'A', signs: true },
      { rank: 'B', signs: false },
    ]);
    expect((await manager.get('/api/centre/signing')).body).toMatchObject({ until: '2026-12-17', gaps: [] });
    await leave('chengguan-chief-b');
    expect((await manager.get('/api/centre/signing')).body.gaps).toMatchObject([
      {
        matter: 'outdoor-advertising',
        day: '2026-11-18',
        reasons: [{ post: '首席审批员' }, { post: '首席审批员B岗' }],
      },
    ]);
    expect(await ask('2030-01-02')).toMatchObject([{ signs: false, reason: expect.stringContaining('到期') }, {}]);
  });
});
