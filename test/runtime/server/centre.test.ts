/** The centre's desk over HTTP: who sits where, and what follows for the clerks. */
import { type Caller, anOffice, type TestOffice } from '../../build/office.ts';

interface Row {
  id: string;
}

describe('the desk of the centre', () => {
  let office: TestOffice;
  let manager: Caller;
  let keys = 0;
  beforeAll(async () => {
    office = await anOffice();
    manager = await office.staff('zhengwu-manager');
  }, 60_000);
  afterAll(() => office.stop());
  afterEach(async () => {
    const { items } = (await manager.get('/api/centre/seatings')).body as { items: Row[] };
    for (const { id } of items) await manager.send('delete', `/api/centre/seatings/${id}`);
  });

  const arrange = (body: object, key = `seat-key-${++keys}`, caller = manager) =>
    caller.send('post', '/api/centre/seatings', body, { 'idempotency-key': key });
  const days = { from: '2026-11-18', to: '2026-11-20' };
  const windowOf = async (name: string): Promise<string | undefined> =>
    ((await (await office.staff(name)).get('/api/session')).body as { window?: Row }).window?.id;
  const peopleAt = async (id: string) => {
    const { zones } = (await manager.get('/api/centre/windows')).body;
    return zones
      .flatMap((zone: { windows: { id: string; people: { account: string; coversFor?: string }[] }[] }) => zone.windows)
      .find((window: Row) => window.id === id).people;
  };

  it('shows every window by zone with its matters, its people and whether it is open', async () => {
    const { body } = await manager.get('/api/centre/windows');
    expect(body).toMatchObject({ date: '2026-11-18', dayWords: '工作日', figures: { frontWindows: 126 } });
    const windows = body.zones.flatMap(({ windows: inZone }: { windows: Row[] }) => inZone);
    expect(windows.find(({ id }: Row) => id === 'linye-1')).toMatchObject({
      kindName: '专业办理窗口',
      units: ['江华瑶族自治县林业局'],
      matters: [{ id: 'timber-felling' }],
      state: 'open',
      people: [{ account: 'linye-clerk' }, { account: 'linye-clerk-b' }],
    });
    expect(windows.find(({ id }: Row) => id === 'falv-hall')).toMatchObject({ state: 'unstaffed', people: [] });
  });

  it('seats a clerk at another window of the unit, where alone the clerk then acts', async () => {
    expect(await windowOf('chengguan-clerk')).toBe('chengguan-1');
    const answer = await arrange({ account: 'chengguan-clerk', window: 'chengguan-2', ...days });
    expect(answer.body).toMatchObject({
      window: { id: 'chengguan-2' },
      current: true,
      by: '政务中心中心管理员（演示）',
    });
    expect(await windowOf('chengguan-clerk')).toBe('chengguan-2');
    office.clock.move(new Date('2026-11-23T02:00:00.000Z'), true);
    expect(await windowOf('chengguan-clerk')).toBe('chengguan-1');
    office.clock.move(new Date('2026-11-18T02:00:00.000Z'), true);
  });

  it('leaves somebody who is away without matters to receive', async () => {
    await arrange({ account: 'linye-clerk', ...days });
    const clerk = await office.staff('linye-clerk');
    expect((await clerk.get('/api/desk/matters')).body).toEqual({ items: [] });
    expect((await peopleAt('linye-1')).map(({ account }: { account: string }) => account)).toEqual(['linye-clerk-b']);
  });

  it('lets the deputy cover for the A post, who is away meanwhile', async () => {
    const answer = await arrange({ account: 'chengguan-clerk-b', coversFor: 'chengguan-clerk', ...days });
    expect(answer.body).toMatchObject({ window: { id: 'chengguan-1' }, coversFor: '城管局窗口受理员（演示）' });
    expect(await windowOf('chengguan-clerk-b')).toBe('chengguan-1');
    expect(await windowOf('chengguan-clerk')).toBe(undefined);
    expect(await peopleAt('chengguan-1')).toMatchObject([
      { account: 'chengguan-clerk-b', coversFor: '城管局窗口受理员（演示）' },
    ]);
  });

  it('says in plain words why an arrangement cannot be', async () => {
    const refused = await arrange({ account: 'chengguan-clerk', window: 'linye-1', ...days });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: 'SEATING_REFUSED', pointer: '/window' });
    expect(refused.body.title).toMatch(/没有.*所在的单位进驻/);
    const past = await arrange({ account: 'chengguan-clerk', from: '2026-11-17', to: '2026-11-18' });
    expect(past.body.errors).toMatchObject([{ code: 'SEATING_PAST', pointer: '/from' }]);
    expect((await arrange({ account: 'chengguan-clerk', from: '2026-02-30', to: '2026-02-30' })).status).toBe(400);
  });

  it('makes one arrangement of a submission that arrives twice', async () => {
    const body = { account: 'chengguan-clerk', window: 'chengguan-2', ...days };
    const first = await arrange(body, 'the-same-key');
    const again = await arrange(body, 'the-same-key');
    expect(again.body).toEqual(first.body);
    expect((await arrange({ ...body, account: 'linye-clerk' }, 'the-same-key')).body.code).toBe('KEY_REUSED');
    expect((await manager.get('/api/centre/seatings')).body.items).toHaveLength(1);
  });

  it('goes through the arrangements page by page, the soonest to end first', async () => {
    for (const to of ['2026-11-25', '2026-11-20', '2026-11-20'])
      await arrange({ account: 'linye-clerk', from: '2026-11-18', to });
    const first = (await manager.get('/api/centre/seatings?limit=2')).body;
    const second = (await manager.get(`/api/centre/seatings?limit=2&cursor=${first.next}`)).body;
    const ends = [...first.items, ...second.items].map(({ to }: { to: string }) => to);
    expect(ends).toEqual(['2026-11-20', '2026-11-20', '2026-11-25']);
    expect(second.next).toBe(undefined);
  });

  it('takes an arrangement back', async () => {
    const { body } = await arrange({ account: 'chengguan-clerk', window: 'chengguan-2', ...days });
    expect((await manager.send('delete', `/api/centre/seatings/${body.id}`)).status).toBe(204);
    expect(await windowOf('chengguan-clerk')).toBe('chengguan-1');
    expect((await manager.send('delete', `/api/centre/seatings/${body.id}`)).status).toBe(404);
  });

  it('records every change before it is made, and makes none that cannot be recorded', async () => {
    const { audit } = office.office.store;
    const { body } = await arrange({ account: 'linye-clerk', ...days });
    const entries = await audit.latest('jianghua', 100);
    expect(entries.find(({ act }) => act === 'seat')).toMatchObject({
      object: 'linye-clerk',
      actor: '政务中心中心管理员（演示）',
      detail: days,
    });
    const write = jest.spyOn(audit, 'write').mockRejectedValue(new Error('the log is full'));
    expect((await arrange({ account: 'chengguan-clerk', ...days })).status).toBe(500);
    expect((await manager.send('delete', `/api/centre/seatings/${body.id}`)).status).toBe(500);
    write.mockRestore();
    const { items } = (await manager.get('/api/centre/seatings')).body;
    expect(items.map(({ id }: Row) => id)).toEqual([body.id]);
  });

  it('knows nobody and nothing of another county', async () => {
    const other = await office.staff('ceshi-manager', 'ceshi');
    expect((await arrange({ account: 'linye-clerk', ...days }, undefined, other)).status).toBe(404);
    expect((await arrange({ account: 'ceshi-clerk', window: 'linye-1', ...days }, undefined, other)).status).toBe(404);
    const { body } = await arrange({ account: 'linye-clerk', ...days });
    expect((await other.send('delete', `/api/centre/seatings/${body.id}`)).status).toBe(404);
    expect((await other.get('/api/centre/seatings')).body.items).toEqual([]);
    expect(
      (await other.get('/api/centre/staff')).body.items.map(({ account }: { account: string }) => account),
    ).toEqual(expect.not.arrayContaining(['linye-clerk']));
    expect((await other.get('/api/centre/signers?matter=timber-felling&power=decide&on=2026-11-18')).status).toBe(404);
  });

  it('lets the supervisor read and arrange nothing', async () => {
    const supervisor = await office.staff('zhengwu-supervisor');
    expect((await supervisor.get('/api/centre/windows')).status).toBe(200);
    expect((await arrange({ account: 'linye-clerk', ...days }, undefined, supervisor)).status).toBe(403);
  });

  it('lists the staff with posts, employment, own window and today’s', async () => {
    await arrange({ account: 'chengguan-clerk', window: 'chengguan-2', ...days });
    const found: Record<string, unknown>[] = [];
    let cursor = '';
    do {
      const page = (await manager.get(`/api/centre/staff?limit=40${cursor && `&cursor=${cursor}`}`)).body;
      found.push(...page.items);
      cursor = page.next ?? '';
    } while (cursor !== '');
    expect(found).toHaveLength((await office.office.store.accounts.list('jianghua')).length);
    expect(found.find(({ account }) => account === 'chengguan-clerk')).toMatchObject({
      posts: [{ title: '窗口受理员', unitName: '江华瑶族自治县城市管理和综合执法局', rank: 'A' }],
      employmentName: '派驻',
      window: { id: 'chengguan-1' },
      today: { id: 'chengguan-2' },
      active: true,
      seatable: true,
    });
    expect(JSON.stringify(found)).not.toContain('password');
  });

  it('shows a published year and says of another that it is not published', async () => {
    const published = (await manager.get('/api/centre/calendar')).body;
    expect(published).toMatchObject({ today: '2026-11-18', publishedYears: [2025, 2026], year: { published: true } });
    const coming = (await manager.get('/api/centre/calendar?year=2027')).body;
    expect(coming.year).toMatchObject({ year: 2027, published: false });
    expect(coming.year.months[0].days[0].reason).toBe('2027 年放假安排未公布');
  });

  it('tells how the grants stand and who would sign', async () => {
    office.clock.move(new Date('2027-12-15T02:00:00.000Z'), true);
    const { body } = await manager.get('/api/centre/grants');
    office.clock.move(new Date('2026-11-18T02:00:00.000Z'), true);
    expect(body.items.find(({ id }: Row) => id === 'chengguan-2025-1')).toMatchObject({
      number: '江城管授〔2025〕1号',
      state: 'expiring',
      daysLeft: 16,
      holders: ['城管局首席审批员（演示）'],
      powers: expect.arrayContaining([{ id: 'decide', name: '审批决定权' }]),
    });
    const ask = async (on: string) =>
      (await manager.get(`/api/centre/signers?matter=outdoor-advertising&power=decide&on=${on}`)).body.items;
    expect(await ask('2027-12-31')).toMatchObject([
      { rank: 'A', number: '江城管授〔2025〕1号' },
      { rank: 'B', number: '江城管授〔2025〕2号' },
    ]);
    expect(await ask('2028-01-01')).toMatchObject([{ signs: false }, { signs: false }]);
    expect((await manager.get('/api/centre/signers?matter=nothing&power=decide&on=2027-01-01')).status).toBe(404);
  });

  it('names what is still to be verified', async () => {
    const { files } = (await manager.get('/api/centre/unverified')).body;
    const hours = files.find(({ file }: { file: string }) => file === 'calendar/2026.json').items;
    expect(hours.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['夏季', '冬季']));
  });
});
