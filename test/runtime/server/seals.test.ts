/** Seals over HTTP: their register, the papers that wait for them, the register of their use, and what a loss stops. */
import type { CaseView, SealRow, SealUseRow } from '../../../runtime/api/index.ts';
import { projectCases } from '../../../runtime/server/worker/project.ts';
import { aKey, acceptAll, act, applyAtWindow, reviewAll } from '../../build/carry.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';

const matter = 'outdoor-advertising';

describe('the seals of a county', () => {
  let office: TestOffice;
  let clerk: Caller;
  let chief: Caller;
  let leader: Caller;
  let manager: Caller;
  const people: Record<string, Caller> = {};
  beforeAll(async () => {
    office = await anOffice();
    clerk = await office.staff('chengguan-clerk');
    chief = await office.staff('chengguan-chief');
    leader = await office.staff('chengguan-leader');
    manager = await office.staff('zhengwu-manager');
    people.reviewer = await office.staff('chengguan-reviewer');
    people.technicalReviewer = await office.staff('chengguan-technical');
    people.sectionHead = await office.staff('chengguan-section-head');
  }, 60_000);
  afterAll(() => office.stop());

  const view = async (id: string, by = clerk) => (await by.get(`/api/desk/cases/${id}`)).body as CaseView;
  const sealsOf = async (by: Caller) => (await by.get('/api/desk/seals')).body.items as SealRow[];
  const usesOf = async (by: Caller, seal?: string) => {
    await projectCases(office.office);
    const answer = await by.get(`/api/desk/seal-uses${seal === undefined ? '' : `?seal=${seal}`}`);
    return answer.body.items as SealUseRow[];
  };
  const approval = async () => (await sealsOf(chief)).find(({ kind }) => kind === 'approval')?.id ?? '';
  const waiting = async (id: string, by = clerk) => (await view(id, by)).documents.filter(({ ready }) => !ready);

  async function toDecide(): Promise<string> {
    const { id } = await applyAtWindow(office, clerk, matter);
    await acceptAll(clerk, id);
    await reviewAll(clerk, id, people);
    return id;
  }
  async function denied(): Promise<string> {
    const id = await toDecide();
    const grounds = [{ text: '遮挡交通标志', basis: '《城市市容和环境卫生管理条例》第十一条' }];
    await act(leader, id, { kind: 'decide', outcome: 'deny', opinion: '不同意', grounds });
    return id;
  }

  it('are used at once by the clerk and the chief who keep them: one visit stays one', async () => {
    const id = await toDecide();
    await act(chief, id, { kind: 'decide', outcome: 'grant', opinion: '同意', grounds: [] });
    expect(await waiting(id)).toEqual([]);
    const { documents } = await view(id);
    expect(documents.map(({ title, seal }) => [title, seal?.name])).toContainEqual([
      '准予行政许可决定书',
      '江华瑶族自治县城市管理和综合执法局行政审批专用章',
    ]);
    const use = (await usesOf(chief, await approval())).find(({ title }) => title === '准予行政许可决定书');
    expect(use).toMatchObject({
      title: '准予行政许可决定书',
      number: '江城管许准字〔2026〕1号',
      by: '城管局首席审批员（演示）',
      approvedBy: '城管局首席审批员（演示）',
    });
  });

  it('are waited for by what the leader signed, which is neither handed out nor downloaded before', async () => {
    const id = await denied();
    expect(await waiting(id)).toMatchObject([{ title: '不予行政许可决定书', seal: { kindName: '行政审批专用章' } }]);
    expect((await waiting(id, leader))[0]?.seal?.mine).toBeUndefined();
    const deliver = (await view(id)).allowed.find(({ command }) => command === 'deliver');
    expect(deliver?.reason).toMatchObject({
      code: 'CASE_UNSEALED',
      words: expect.stringContaining('不予行政许可决定书'),
    });
    const [row] = (await clerk.send('post', '/api/desk/issue', { way: 'pickUp' })).body.items;
    expect(row).toMatchObject({ id, unsealed: 1 });

    const [paper] = await waiting(id);
    await act(clerk, id, { kind: 'seal', documents: [paper?.id] });
    const use = (await usesOf(manager)).find(({ title }) => title === '不予行政许可决定书');
    expect(use).toMatchObject({
      by: '城管局窗口受理员（演示）',
      approvedBy: '城管局分管领导（演示）',
      caseNumber: expect.any(String),
    });
    await act(clerk, id, { kind: 'deliver', way: 'pickUp', receiver: '盘演示', identityChecked: true });
  });

  it('are read about by those who keep them, head the unit or oversee the centre, and by nobody else', async () => {
    const seal = await approval();
    expect(await usesOf(await office.staff('linye-clerk'), seal)).toBeUndefined();
    expect((await sealsOf(leader)).map(({ kind }) => kind)).toEqual(['approval', 'acceptance', 'authority']);
    expect((await usesOf(leader)).length).toBeGreaterThan(1);
    expect(await usesOf(await office.staff('zhengwu-audit'))).toEqual([]);
    const taken = await manager.send('post', '/api/desk/seal-uses/export', { format: 'csv' });
    expect(taken.text).toContain('"用章人","批准人"');
    expect(taken.text).toContain('江城管许准字〔2026〕1号');
    const [entry] = await office.office.store.audit.latest('jianghua', 1);
    expect(entry).toMatchObject({ act: 'export', object: 'sealUses' });
  });

  it('are registered, kept by others and withdrawn by the manager alone, each once and written down first', async () => {
    const body = {
      code: '4311299999999',
      name: '城管局行政审批专用章②',
      kind: 'approval',
      unit: 'chengguan',
      keepers: ['chengguan-chief'],
    };
    const key = aKey();
    const made = await manager.send('post', '/api/centre/seals', body, key);
    expect(made.body).toMatchObject({ kindName: '行政审批专用章', state: 'inUse', provider: 'paper' });
    expect((await manager.send('post', '/api/centre/seals', body, key)).body.id).toBe(made.body.id);
    expect((await manager.send('post', '/api/centre/seals', body, aKey())).body).toMatchObject({
      code: 'SEAL_CODE_TAKEN',
    });
    const strange = { ...body, code: '4311299999998', keepers: ['linye-chief'] };
    expect((await manager.send('post', '/api/centre/seals', strange, aKey())).body).toMatchObject({
      errors: [{ code: 'SEAL_KEEPER_ELSEWHERE', pointer: '/keepers/0' }],
    });
    const path = `/api/centre/seals/${made.body.id as string}`;
    const kept = await manager.send(
      'post',
      `${path}/keepers`,
      { keepers: ['chengguan-chief-b'], reason: '轮岗' },
      aKey(),
    );
    expect(kept.body.keepers).toMatchObject([{ id: 'chengguan-chief-b' }]);
    expect((await manager.send('post', `${path}/withdrawal`, { reason: '重复刻制' }, aKey())).body).toMatchObject({
      state: 'withdrawn',
    });
    expect((await manager.send('post', `${path}/withdrawal`, { reason: '再来' }, aKey())).body).toMatchObject({
      code: 'SEAL_OVER',
    });
    const { items } = await office.office.store.audit.sift('jianghua', { object: body.code, limit: 9 });
    expect(items.map((one) => one.act)).toEqual(['withdrawSeal', 'rekeepSeal', 'registerSeal']);
  });

  it('stop at once when a loss is reported, and the papers that wait go to the head of the unit', async () => {
    const id = await denied();
    const [paper] = await waiting(id);
    const lost = `/api/desk/seals/${await approval()}/loss`;
    const body = { reason: '下班清点时发现不在印章柜内' };
    expect((await (await office.staff('linye-clerk')).send('post', lost, body, aKey())).status).toBe(404);
    expect((await clerk.send('post', lost, body, aKey())).body).toMatchObject({
      state: 'lost',
      endReason: body.reason,
    });
    await expect(act(clerk, id, { kind: 'seal', documents: [paper?.id] })).rejects.toThrow('已经报告遗失');
    const queue = (await leader.get('/api/desk/cases')).body.items as { id: string }[];
    expect(queue.map((row) => row.id)).toContain(id);
  });
});
