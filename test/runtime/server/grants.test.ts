/** Grants as living records: the head of a unit gives, changes and revokes them, and the open work follows. */
import { visitors } from '../../build/carry.ts';
import { commands, visit } from '../../build/commands.ts';
import { anOffice, aWednesday, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';

interface Row {
  id: string;
  grant: string;
  number: string;
  state: string;
  open: boolean;
  revokedOn?: string;
}

const terms = {
  post: 'chengguan-chief',
  matters: ['outdoor-advertising'],
  powers: ['decide', 'produce', 'deliver', 'coordinate', 'seal'],
  from: '2026-11-18',
  to: '2027-12-31',
  sealScope: '本授权事项的行政审批文书',
};

describe('the grants of a unit', () => {
  let office: TestOffice;
  let leader: Caller;
  let keys = 0;
  beforeEach(async () => {
    office = await anOffice();
    leader = await office.staff('chengguan-leader');
  }, 60_000);
  afterEach(() => office.stop());

  const send = (path: string, body: object, key = `grant-key-${++keys}`, caller = leader) =>
    caller.send('post', `/api/department/grants${path}`, body, { 'idempotency-key': key });
  const rows = async (): Promise<Row[]> => (await leader.get('/api/department/grants')).body.items;
  const grantOf = async (number: string) => (await rows()).find((row) => row.number === number);
  const act = async (by: string, id: string, command: object) => {
    const caller = await office.at(by);
    const { version } = (await caller.get(`/api/desk/cases/${id}`)).body;
    return caller.send(
      'post',
      `/api/desk/cases/${id}/commands`,
      { command, expectedVersion: version },
      { 'idempotency-key': `grants-test-${++keys}` },
    );
  };
  const queueOf = async (name: string): Promise<string[]> =>
    (await (await office.at(name)).get('/api/desk/cases')).body.items.map(({ id }: { id: string }) => id);

  /** A case that waits for its decision. */
  async function toDecide(): Promise<string> {
    const applicant = await office.applicant('15400000001');
    const body = await aSubmission(office, 'outdoor-advertising');
    const filed = await applicant.send('post', '/api/my/cases', body, { 'idempotency-key': 'grants-test-own' });
    const { id } = filed.body as { id: string };
    const view = async () => (await (await office.at('chengguan-clerk')).get(`/api/desk/cases/${id}`)).body;
    const { materials } = (await view()).case;
    await act('chengguan-clerk', id, { ...commands.receive, materials });
    const checked = (await view()).materials.map((material: { id: string }) => material.id);
    await act('chengguan-clerk', id, { ...commands.accept, checked });
    for (let left = 5; left > 0; left -= 1) {
      const { case: one, work } = await view();
      const { stage, steps } = one;
      if (stage !== 'reviewing') break;
      const step = steps.find(({ status }: { status: string }) => status === 'open');
      const by = {
        reviewer: 'chengguan-reviewer',
        technicalReviewer: 'chengguan-technical',
        sectionHead: 'chengguan-section-head',
      };
      const answer = await act(by[step.postKind as keyof typeof by], id, {
        ...{ ...visit, step: step.id },
        people: visitors(work),
      });
      expect(answer.body).toMatchObject({ number: expect.any(String) });
    }
    expect((await view()).case.stage).toBe('deciding');
    return id;
  }

  it('begin with those of the files, each with a paper to print that names posts and no people', async () => {
    const seed = await grantOf('江城管授〔2025〕1号');
    expect(seed).toMatchObject({ id: 'chengguan-2025-1', state: 'inForce', open: true });
    const paper = await office.nobody().get(`/grants/${seed?.id ?? ''}`);
    expect(paper.status).toBe(200);
    for (const words of ['授权委托书', '户外广告', '审批决定权', '不得转委托', '2027年12月31日', '用章范围'])
      expect(paper.text).toContain(words);
    expect(paper.text).not.toContain('（演示）');
    expect((await office.nobody().get('/grants/nothing')).status).toBe(404);
  });

  it('can be given by the head of the unit alone, and are written into the audit log first', async () => {
    const body = { ...terms, number: '江城管授〔2026〕3号', post: 'chengguan-reviewer' };
    for (const name of ['chengguan-chief', 'zhengwu-manager'])
      expect((await send('', body, undefined, await office.staff(name))).status).toBe(403);
    const given = await send('', body, 'grant-key-once');
    expect(given.body.items).toMatchObject([{ number: body.number, state: 'inForce', open: true }]);
    expect((await send('', body, 'grant-key-once')).body.items[0].id).toBe(given.body.items[0].id);
    expect((await send('', body)).body).toMatchObject({ code: 'GRANT_REFUSED', pointer: '/number' });
    const [entry] = await office.office.store.audit.latest('jianghua', 1);
    expect(entry).toMatchObject({ act: 'issueGrant', object: body.number, detail: { post: 'chengguan-reviewer' } });
  });

  it('cannot be given for what the unit does not decide', async () => {
    const body = { ...terms, number: '江城管授〔2026〕4号', matters: ['timber-felling'] };
    expect((await send('', body)).body).toMatchObject({
      errors: [{ code: 'GRANT_MATTER_ELSEWHERE', pointer: '/matters/0' }],
    });
  });

  it('are changed by a paper in the place of the one before', async () => {
    const { grant = '' } = (await grantOf('江城管授〔2025〕1号')) ?? {};
    const body = { ...terms, number: '江城管授〔2026〕5号', from: '2026-12-01', reason: '增加权限' };
    expect((await send(`/${grant}/changes`, body)).status).toBe(200);
    expect(await grantOf('江城管授〔2025〕1号')).toMatchObject({
      revokedOn: '2026-12-01',
      state: 'inForce',
      open: false,
    });
    expect(await grantOf('江城管授〔2026〕5号')).toMatchObject({ state: 'notYet', open: true, grant });
  });

  it('once revoked let nobody sign, and the open work goes to the deputy, then to the leader', async () => {
    const id = await toDecide();
    expect(await queueOf('chengguan-chief')).toContain(id);
    const first = await grantOf('江城管授〔2025〕1号');
    const ended = await send(`/${first?.grant ?? ''}/revocation`, { on: '2026-11-18', reason: '岗位人员变动' });
    expect(ended.body).toMatchObject({ rerouted: 1, items: [{ state: 'revoked', revokeReason: '岗位人员变动' }] });
    expect(await queueOf('chengguan-chief')).not.toContain(id);
    expect(await queueOf('chengguan-chief-b')).toContain(id);
    expect((await act('chengguan-chief', id, commands.decide)).body).toMatchObject({ reason: 'GRANT_REVOKED' });

    const second = await grantOf('江城管授〔2025〕2号');
    await send(`/${second?.grant ?? ''}/revocation`, { on: '2026-11-18', reason: '岗位人员变动' });
    expect(await queueOf('chengguan-leader')).toContain(id);
    const again = await send(`/${second?.grant ?? ''}/revocation`, { on: '2026-11-19', reason: '再来一次' });
    expect(again.body).toMatchObject({ errors: [{ code: 'GRANT_OVER' }] });
  });

  it('that end with a day send the open work on when that day has passed', async () => {
    const { rerouteOpenWork } = await import('../../../runtime/server/worker/reroute.ts');
    const id = await toDecide();
    await rerouteOpenWork(office.office);
    expect(await queueOf('chengguan-chief')).toContain(id);
    office.clock.move(new Date('2028-01-03T02:00:00.000Z'), true);
    await rerouteOpenWork(office.office);
    expect(await queueOf('chengguan-leader')).toContain(id);
    office.clock.move(new Date(aWednesday), true);
  });

  it('are shown at the window and in public, by posts and without names of people', async () => {
    const clerk = await office.staff('chengguan-clerk');
    const shown = (await clerk.get('/api/desk/grants')).body.items;
    expect(shown.map(({ number }: Row) => number).sort()).toEqual(['江城管授〔2025〕1号', '江城管授〔2025〕2号']);
    for (const path of ['/windows/chengguan-1', '/departments/chengguan']) {
      const page = (await office.nobody().get(path)).text;
      expect(page).toContain('谁可以签批');
      expect(page).toContain('href="/grants/chengguan-2025-1"');
    }
  });
});
