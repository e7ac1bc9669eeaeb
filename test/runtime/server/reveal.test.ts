/** Personal data over HTTP: who reads what, and what it takes to read more. */
import type { AssessShape, ReasonsShape } from '../../../runtime/api/index.ts';
import { anIdNumber, aSubmission } from '../../build/submission.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';

describe('personal data of a case', () => {
  let office: TestOffice;
  let clerk: Caller;
  let id: string;
  let number: string;
  beforeAll(async () => {
    office = await anOffice();
    clerk = await office.staff('linye-clerk');
    const applicant = await office.applicant('15400000001');
    const body = await aSubmission(office, 'timber-felling');
    const receipt = await applicant.send('post', '/api/my/cases', body, { 'idempotency-key': 'reveal-case' });
    ({ id, number } = receipt.body as { id: string; number: string });
  }, 60_000);
  afterAll(() => office.stop());

  const seenBy = async (caller: Caller) => (await caller.get(`/api/desk/cases/${id}`)).body;
  const reveal = (caller: Caller, pointer = '/applicant/idNumber', reason = '电话核实委托关系') =>
    caller.send('post', `/api/desk/cases/${id}/reveal`, { pointer, reason });
  const entries = async () =>
    (await office.office.store.audit.latest('jianghua', 200)).filter(({ act }) => act === 'reveal');

  it('is plain to the window that receives and compares the papers', async () => {
    expect(await seenBy(clerk)).toMatchObject({ case: { applicant: { idNumber: anIdNumber } }, covered: [] });
  });

  it('shows the reviewer the name and covers the numbers', async () => {
    const reviewer = await office.staff('linye-reviewer');
    const view = await seenBy(reviewer);
    expect(view.case.applicant).toMatchObject({
      name: '盘𠮷·测试',
      idNumber: '110***********889X',
      mobile: '154****0001',
    });
    expect(view.covered).toContainEqual({ pointer: '/applicant/idNumber', label: '居民身份证', revealable: true });
    expect(JSON.stringify(view)).not.toContain(anIdNumber);
  });

  it('is wholly covered for the supervisor and for the manager of the centre, in lists too', async () => {
    for (const name of ['zhengwu-supervisor', 'zhengwu-manager']) {
      const overseer = await office.staff(name);
      const text = JSON.stringify([await seenBy(overseer), (await overseer.get('/api/desk/cases?queue=all')).body]);
      expect(text).toContain('盘*');
      for (const plain of ['盘𠮷', anIdNumber, '15400000001']) expect(text).not.toContain(plain);
    }
  });

  it('is not told by the reasons of the case, which name rule, version and law to whoever looks on', async () => {
    const overseer = await office.staff('zhengwu-supervisor');
    const { body, text } = await overseer.get(`/api/desk/cases/${id}/reasons`);
    const { items, version } = body as ReasonsShape;
    expect(version).toBe(1);
    expect(items.find(({ kind, id: which }) => kind === 'limits' && which === 'promised')).toMatchObject({
      outcome: true,
      rule: 'matter.json#/limits/promised',
    });
    expect(items.filter(({ kind }) => kind === 'materials').map(({ words }) => words)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^因为“/), expect.stringMatching(/^不需要：/)]),
    );
    for (const plain of ['盘𠮷', anIdNumber, '15400000001']) expect(text).not.toContain(plain);
  });

  it('is its applicant’s to read, with why each thing is asked of them, charged and promised', async () => {
    const own = await office.applicant('15400000001');
    const { items } = (await own.get(`/api/my/cases/${id}/reasons`)).body as ReasonsShape;
    const told = items.filter(({ outcome }) => outcome === true).map(({ kindName }) => kindName);
    expect([...new Set(told)]).toEqual(expect.arrayContaining(['材料', '时限', '审查环节', '由谁办理']));

    const { answers } = (await aSubmission(office, 'timber-felling')).command;
    const before = await own.send('post', '/api/matters/timber-felling/assess', { answers });
    const { reasons } = before.body as AssessShape;
    expect(reasons).toEqual(
      items
        .filter(({ kind }) => ['fees', 'limits', 'steps', 'routes'].includes(kind))
        .map((item) => expect.objectContaining({ id: item.id, words: item.words }) as unknown),
    );
  });

  it('is read one value at a time, for a reason that the log keeps without the value', async () => {
    const reviewer = await office.staff('linye-reviewer');
    const answer = await reveal(reviewer);
    expect(answer.body).toEqual({ value: anIdNumber });
    expect(answer.headers['cache-control']).toBe('no-store');
    const [entry] = await entries();
    expect(entry).toMatchObject({
      actor: '林业局审批服务股承办人（演示）',
      object: number,
      outcome: 'done',
      detail: { field: '居民身份证', pointer: '/applicant/idNumber', reason: '电话核实委托关系' },
    });
    expect(JSON.stringify(entry)).not.toContain(anIdNumber);
    expect(office.logged.join('\n')).not.toContain(anIdNumber);
  });

  it('is not answered when it cannot be recorded', async () => {
    const reviewer = await office.staff('linye-reviewer');
    const write = jest.spyOn(office.office.store.audit, 'write').mockRejectedValue(new Error('the log is full'));
    const answer = await reveal(reviewer);
    write.mockRestore();
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain(anIdNumber);
  });

  it('takes a reason of at least four characters', async () => {
    const reviewer = await office.staff('linye-reviewer');
    for (const reason of ['', '看看', '  核 对  '])
      expect((await reveal(reviewer, undefined, reason)).status).toBe(400);
  });

  it('is given for personal values alone', async () => {
    const reviewer = await office.staff('linye-reviewer');
    for (const pointer of ['/number', '/answers', '/applicant', '/__proto__/name'])
      expect((await reveal(reviewer, pointer)).status).toBe(404);
  });

  it('is revealed to the supervisor, never to the manager of the centre', async () => {
    expect(
      (await reveal(await office.staff('zhengwu-supervisor'), '/applicant/mobile', '投诉件回访申请人')).body,
    ).toEqual({
      value: '15400000001',
    });
    const refused = await reveal(await office.staff('zhengwu-manager'));
    expect(refused.body).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
  });

  it('does not exist for another department, for administrators and for another county', async () => {
    const before = (await entries()).length;
    for (const name of ['chengguan-reviewer', 'zhengwu-audit', 'zhengwu-security'])
      expect((await reveal(await office.staff(name))).status).toBe(404);
    expect((await reveal(await office.staff('ceshi-supervisor', 'ceshi'))).status).toBe(404);
    expect(await entries()).toHaveLength(before);
  });

  it('shows the auditor who looked at what and why, page by page, and the auditor of another county nothing', async () => {
    const auditor = await office.staff('zhengwu-audit');
    const first = (await auditor.get('/api/audit?act=reveal&limit=1')).body;
    const second = (await auditor.get(`/api/audit?act=reveal&limit=1&cursor=${first.next}`)).body;
    const rows = [...first.items, ...second.items] as { actor: string; object: string; detail: object }[];
    expect(rows.map(({ object }) => object)).toEqual([number, number]);
    expect(rows.map(({ detail }) => detail)).toContainEqual(
      expect.objectContaining({ field: '手机号码', reason: '投诉件回访申请人' }),
    );
    expect((await auditor.get(`/api/audit?object=${number}&act=reveal`)).body.items).toHaveLength(
      (await entries()).length,
    );
    const other = await office.staff('ceshi-audit', 'ceshi');
    expect((await other.get(`/api/audit?object=${number}`)).body).toEqual({ items: [] });
    expect((await auditor.get('/api/audit?cursor=bad')).status).toBe(400);
  });

  it('leaves a trace when a supervisor opens a paper, and none when the case is theirs', async () => {
    const version = (await seenBy(clerk)).version as number;
    await clerk.send(
      'post',
      `/api/desk/cases/${id}/commands`,
      { command: { kind: 'receive', materials: [] }, expectedVersion: version },
      { 'idempotency-key': 'reveal-receive' },
    );
    const [document] = (await seenBy(clerk)).documents as { id: string; title: string }[];
    const papers = async () =>
      (await office.office.store.audit.latest('jianghua', 200)).filter(({ act }) => act === 'readPaper');
    const open = (caller: Caller) => caller.get(`/api/desk/cases/${id}/documents/${document?.id}?format=html`);
    expect((await open(await office.staff('linye-reviewer'))).status).toBe(200);
    expect(await papers()).toEqual([]);
    expect((await open(await office.staff('zhengwu-supervisor'))).status).toBe(200);
    expect(await papers()).toMatchObject([{ object: number, detail: { paper: document?.title } }]);
  });
});
