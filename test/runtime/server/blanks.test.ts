/** Blanks over HTTP: the register of stock, the papers printed onto them, and the printers that print. */
import type { BlankKindShape, BlankRow, CaseView, PrinterRow } from '../../../runtime/api/index.ts';
import { projectCases } from '../../../runtime/server/worker/project.ts';
import { sweepBlanks } from '../../../runtime/server/worker/sweep.ts';
import { aKey, acceptAll, act, applyAtWindow, reviewAll } from '../../build/carry.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';

const kind = 'labour-dispatch-licence';

describe('the blanks of a county', () => {
  let office: TestOffice;
  let clerk: Caller;
  let head: Caller;
  let leader: Caller;
  const people: Record<string, Caller> = {};
  let licensed = '';
  beforeAll(async () => {
    office = await anOffice();
    clerk = await office.staff('renshe-clerk');
    head = await office.staff('renshe-section-head');
    leader = await office.staff('renshe-leader');
    people.reviewer = await office.staff('renshe-reviewer');
    people.sectionHead = head;
    people.chief = await office.staff('renshe-chief');
    licensed = await produced();
  }, 120_000);
  afterAll(() => office.stop());

  async function produced(): Promise<string> {
    const { id } = await applyAtWindow(office, clerk, 'labour-dispatch');
    await acceptAll(clerk, id);
    await reviewAll(clerk, id, people);
    await act(people.chief!, id, { kind: 'decide', outcome: 'grant', opinion: '同意', grounds: [] });
    await act(clerk, id, { kind: 'produce' });
    return id;
  }
  const view = async (id: string) => (await clerk.get(`/api/desk/cases/${id}`)).body as CaseView;
  const licenceOf = async (id: string) => (await view(id)).documents.findLast(({ blank }) => blank)!;
  const deliver = { kind: 'deliver', way: 'pickUp', receiver: '盘演示', identityChecked: true };
  const stock = async (by = head) =>
    ((await by.get('/api/desk/blanks')).body.items as BlankKindShape[]).find((one) => one.id === kind);
  const rowsOf = async (state: string) => {
    await projectCases(office.office);
    return (await head.get(`/api/desk/blanks/${kind}?state=${state}`)).body.items as BlankRow[];
  };
  const enter = (what: 'receipts' | 'moves' | 'ends', body: object, by = head, key = aKey()) =>
    by.send('post', `/api/desk/blank-${what}`, { kind, ...body }, key);

  it('lie in the hands of posts, and are read by those who have to do with them', async () => {
    expect(await stock()).toMatchObject({ unitName: '江华瑶族自治县人力资源和社会保障局', stock: 50, isLow: false });
    expect((await stock())?.lines).toMatchObject([
      { holder: 'renshe-clerk', stock: 40, next: '43LPZ0000101' },
      { holder: 'renshe-section-head', stock: 10 },
    ]);
    expect(await stock(await office.staff('zhengwu-supervisor'))).toMatchObject({ mayKeep: false });
    expect(await stock(await office.staff('linye-clerk'))).toBeUndefined();
    expect((await (await office.staff('linye-clerk')).get(`/api/desk/blanks/${kind}`)).status).toBe(404);
  });

  it('are needed before the licence is handed out, which is printed onto the next in hand', async () => {
    const paper = await licenceOf(licensed);
    expect(paper.blank).toMatchObject({ kindName: '劳务派遣经营许可证（正本）', next: '43LPZ0000101', spoiled: [] });
    expect((await view(licensed)).allowed.find(({ command }) => command === 'deliver')?.reason?.code).toBe(
      'CASE_BLANK_MISSING',
    );
    const [row] = (await clerk.send('post', '/api/desk/issue', { way: 'pickUp' })).body.items;
    expect(row).toMatchObject({ id: licensed, unprinted: 1 });

    const use = (number: string) => act(clerk, licensed, { kind: 'useBlank', document: paper.id, number });
    await expect(use('43LPZ0000999')).rejects.toThrow('没有登记');
    await expect(use('43LPZ0000141')).rejects.toThrow('由劳动关系股股长保管');
    await use('43LPZ0000101');
    expect(await rowsOf('used')).toMatchObject([
      { number: '43LPZ0000101', title: '劳务派遣经营许可证', case: licensed, by: '人社局窗口受理员（演示）' },
    ]);
    await act(clerk, licensed, { kind: 'spoilBlank', document: paper.id, reason: '打印错位' });
    await expect(use('43LPZ0000101')).rejects.toThrow('不能再用');
    await use('43LPZ0000102');
    expect(await rowsOf('spoiled')).toMatchObject([{ number: '43LPZ0000101', reason: '打印错位', case: licensed }]);
  });

  it('are voided with the paper they carry; the paper made anew needs one of its own', async () => {
    const paper = await licenceOf(licensed);
    await act(leader, licensed, { kind: 'replacePaper', document: paper.id, reason: '公司名称有误' });
    const fresh = await licenceOf(licensed);
    expect(fresh.blank).toMatchObject({ next: '43LPZ0000103', spoiled: [] });
    await act(clerk, licensed, { kind: 'useBlank', document: fresh.id, number: '43LPZ0000103' });
    expect((await rowsOf('spoiled')).map(({ number }) => number)).toEqual(['43LPZ0000101', '43LPZ0000102']);
    await act(clerk, licensed, { kind: 'seal', documents: [fresh.id] }).catch(() => undefined);
    expect((await act(clerk, licensed, deliver)).stage).toBe('concluded');
  });

  it('serve one paper each, whoever asks for the same number at once', async () => {
    const other = await produced();
    const paper = await licenceOf(other);
    const { version } = await view(other);
    const command = { kind: 'useBlank', document: paper.id, number: '43LPZ0000104' };
    const ask = () =>
      clerk.send('post', `/api/desk/cases/${other}/commands`, { command, expectedVersion: version }, aKey());
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    await act(clerk, other, { kind: 'spoilBlank', document: paper.id, reason: '卡纸' });
    await expect(act(clerk, other, { kind: 'useBlank', document: paper.id, number: '43LPZ0000103' })).rejects.toThrow(
      '已用',
    );
    expect(await rowsOf('held')).toEqual([]);
  });

  it('go back into stock when the command they were held for never came about', async () => {
    const { blanks } = office.office.store;
    const holder = { case: licensed, command: 'nobody', attempt: 't' };
    const at = new Date(office.clock.now().getTime() - 600_000);
    const asked = { kind, number: '43LPZ0000110', holders: ['renshe-clerk'] };
    expect(await blanks.hold('jianghua', asked, holder, at)).toBe('held');
    expect(await blanks.hold('jianghua', asked, { ...holder, case: 'another' }, at)).toMatchObject({ state: 'held' });
    await sweepBlanks(office.office);
    expect(await blanks.byNumber('jianghua', kind, '43LPZ0000110')).toMatchObject({ state: 'stock' });
  });

  it('come in by ranges, each whole or not at all, once, and written down first', async () => {
    const range = { from: '43LPZ0000201', to: '43LPZ0000230', holder: 'renshe-section-head', note: '省厅第二批' };
    const key = aKey();
    expect((await enter('receipts', range, head, key)).body).toEqual({ count: 30 });
    expect((await enter('receipts', range, head, key)).body).toEqual({ count: 30 });
    const over = await enter('receipts', { ...range, from: '43LPZ0000230', to: '43LPZ0000240' });
    expect(over.body).toMatchObject({ code: 'BLANK_KNOWN', title: expect.stringContaining('43LPZ0000230') });
    expect((await stock())?.lines.find(({ holder }) => holder === 'renshe-section-head')?.stock).toBe(40);
    expect((await enter('receipts', { ...range, to: '43LPZ00230' })).body).toMatchObject({ code: 'BLANK_RANGE' });
    const stranger = { ...range, from: '43LPZ0000301', to: '43LPZ0000302', holder: 'linye-clerk' };
    expect((await enter('receipts', stranger)).body).toMatchObject({ code: 'BLANK_HOLDER' });
    expect((await enter('receipts', range, await office.staff('linye-clerk'))).status).toBe(404);
    const { items } = await office.office.store.audit.sift('jianghua', { act: 'receiveBlanks', limit: 9 });
    expect(items).toMatchObject([{ detail: { from: '43LPZ0000201', to: '43LPZ0000230', note: '省厅第二批' } }]);
  });

  it('are passed on by those who have them, and spoiled or lost ones are told with the reason', async () => {
    const some = { from: '43LPZ0000141', to: '43LPZ0000145' };
    expect((await enter('moves', { ...some, holder: 'renshe-clerk' }, clerk)).body).toMatchObject({
      code: 'BLANK_STRETCH',
    });
    expect((await enter('moves', { ...some, holder: 'renshe-clerk' })).body).toEqual({ count: 5 });
    const lost = { from: '43LPZ0000145', to: '43LPZ0000145', state: 'lost', reason: '清点时少一份' };
    const key = aKey();
    expect((await enter('ends', lost, clerk, key)).body).toEqual({ count: 1 });
    expect((await enter('ends', lost, clerk, key)).body).toEqual({ count: 1 });
    expect((await enter('ends', lost, clerk)).body).toMatchObject({ code: 'BLANK_STRETCH' });
    expect(await rowsOf('lost')).toMatchObject([{ number: '43LPZ0000145', reason: '清点时少一份' }]);
    const used = { from: '43LPZ0000103', to: '43LPZ0000103', state: 'spoiled', reason: '受潮' };
    expect((await enter('ends', used)).body).toMatchObject({ code: 'BLANK_STRETCH' });
  });

  it('are printed by printers that are corrected in millimetres, measured on a page of their own', async () => {
    const made = await clerk.send('post', '/api/desk/printers', { name: '二楼针式打印机', right: 0, down: 0 });
    const printer = made.body as PrinterRow;
    expect(
      (await clerk.send('post', '/api/desk/printers', { name: '二楼针式打印机', right: 0, down: 0 })).body,
    ).toMatchObject({ code: 'PRINTER_KNOWN' });
    const document = (await licenceOf(licensed)).id;
    const address = `/api/desk/cases/${licensed}/documents/${document}?printer=${printer.id}`;
    const [plain, unmoved] = [await clerk.get(address.split('?')[0]!), await clerk.get(address)];
    expect((unmoved.body as Buffer).equals(plain.body as Buffer)).toBe(true);
    const set = await clerk.send('put', `/api/desk/printers/${printer.id}`, { right: 1.5, down: -0.5 });
    expect(set.body).toMatchObject({ right: 1.5, down: -0.5, by: '人社局窗口受理员（演示）' });
    expect(((await clerk.get(address)).body as Buffer).equals(plain.body as Buffer)).toBe(false);
    expect((await clerk.get('/api/desk/printers')).body.items).toHaveLength(1);
    const page = await clerk.get(`/api/desk/printers/${printer.id}/calibration`);
    expect(page.headers['content-type']).toBe('application/pdf');
    expect((await clerk.send('put', `/api/desk/printers/${printer.id}`, { right: 31, down: 0 })).status).toBe(400);
  });
});
