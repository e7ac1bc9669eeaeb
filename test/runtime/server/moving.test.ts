/** Running cases when a new version is published: told before, taken along as chosen, once, and never over somebody's act. */
import type { Bundle, CaseCommand } from '../../../engine/index.ts';
import type { CaseView, MovingShape } from '../../../runtime/api/index.ts';
import { noticeGroups } from '../../../runtime/desks/staff/actions/notice-items.ts';
import { moveCases } from '../../../runtime/server/moving/move.ts';
import type { Office } from '../../../runtime/server/office.ts';
import type { CaseRepository } from '../../../runtime/server/store/case-repository.ts';
import { moveByPublication } from '../../../runtime/server/worker/move.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';

const centre = 'jianghua';
const matter = 'outdoor-advertising';
const at = (path: string) => `/api/designer/matters/${matter}/${path}`;
const ground = '县政府办〔2026〕12号文压缩时限';

describe('publishing while cases run', () => {
  let test: TestOffice;
  let applicant: Caller;
  let clerk: Caller;
  let reviewer: Caller;
  let office: Office;
  const cases: Record<'submitted' | 'received' | 'told' | 'racing', string> = {
    ...{ submitted: '', received: '', told: '', racing: '' },
  };
  const kept = async (id: string) => (await office.store.cases.byId({ centre, kind: 'system' }, id))!;
  const boundTo = async () =>
    Promise.all(Object.values(cases).map(async (id) => (await kept(id)).state.matter.version));
  const give = (id: string, command: CaseCommand, expectedVersion: number, caller = clerk) =>
    caller.send(
      'post',
      caller === clerk ? `/api/desk/cases/${id}/commands` : `/api/my/cases/${id}/commands`,
      { command, expectedVersion },
      { 'idempotency-key': `${id}-${command.kind}` },
    );

  beforeAll(async () => {
    test = await anOffice();
    office = test.office;
    applicant = await test.applicant('15400000001');
    clerk = await test.staff('chengguan-clerk');
    reviewer = await test.staff('shenpi-matter-review');
    const application = await aSubmission(test, matter);
    const { materials } = application.command;
    for (const name of Object.keys(cases) as (keyof typeof cases)[]) {
      const key = { 'idempotency-key': `running-${name}` };
      const made = await applicant.send('post', '/api/my/cases', application, key);
      cases[name] = (made.body as { id: string }).id;
    }
    const receive = { kind: 'receive', materials } as CaseCommand;
    for (const id of [cases.received, cases.told]) await give(id, receive, 1);
    const view = (await clerk.get(`/api/desk/cases/${cases.told}`)).body as CaseView;
    const [first, ...others] = noticeGroups(view, '材料').flatMap(({ items }) => items);
    const defect = { on: first?.on ?? '', item: first?.item ?? '', problem: '没有签名', remedy: '补签姓名' };
    const notice = { kind: 'notifyOnce', defects: [defect], sound: others.map(({ on }) => on) } as CaseCommand;
    const told = await give(cases.told, notice, view.version);
    if (told.status !== 200) throw new Error(JSON.stringify(told.body));

    const administrator = await test.staff('chengguan-matters');
    const { revision, bundle } = (await administrator.get(at('draft'))).body as { revision: number; bundle: Bundle };
    bundle.matter.limits.promised.amount = 3;
    for (const { expect: expected } of bundle.examples.examples) delete expected.promisedDue;
    await administrator.send('put', at('draft'), { revision, bundle });
    await administrator.send('post', at('submit'), { revision: revision + 1, reason: '承诺时限调整' });
  }, 90_000);
  afterAll(() => test.stop());

  it('tells for each case what the version means to it, and moves none', async () => {
    const before = await Promise.all(Object.values(cases).map(kept));
    const told = (await reviewer.get(at('running'))).body as MovingShape;
    expect(told.verdicts).toEqual({ fits: 3, needs: 0, cannot: 1 });
    expect(told.along).toEqual({ stay: 0, drafts: 2, safe: 3 });
    const { number } = await kept(cases.told);
    expect(told.rows).toContainEqual(
      expect.objectContaining({ number, stage: '待补正', words: expect.stringMatching(/一次性告知/) }),
    );
    expect(await Promise.all(Object.values(cases).map(kept))).toEqual(before);
  });

  it('leaves every case where it is until the version is in force and the work begins', async () => {
    const body = { revision: 2, moving: { what: 'safe', ground } };
    const published = await reviewer.send('post', at('publish'), body);
    expect(published.body).toMatchObject({ version: 2, moving: { what: 'safe', ground } });
    expect(await boundTo()).toEqual([1, 1, 1, 1]);
  });

  it('goes on where it was cut short, lets whoever acts first win, and takes each case along once', async () => {
    const [version] = await office.store.versions.moving(centre);
    const next = (await office.library.inForce(centre, matter))!;
    let writes = 0;
    const cutShort: CaseRepository['append'] = (...change) => {
      writes += 1;
      if (writes > 1) throw new Error('the process ends here');
      return office.store.cases.append(...change);
    };
    const dying = { ...office, store: { ...office.store, cases: { ...office.store.cases, append: cutShort } } };
    expect(await moveCases(dying, version!, next)).toEqual({ moved: 1, stayed: 2 });
    expect((await boundTo()).filter((bound) => bound === 2)).toHaveLength(1);

    const withdraw: CaseCommand = { kind: 'withdraw', reason: '不办了' };
    const raced: CaseRepository['append'] = async (found, ...change) => {
      // At this very moment the applicant withdraws.
      if (found._id === cases.racing) expect((await give(cases.racing, withdraw, 1, applicant)).status).toBe(200);
      return office.store.cases.append(found, ...change);
    };
    const racing = { ...office, store: { ...office.store, cases: { ...office.store.cases, append: raced } } };
    await moveByPublication(racing);
    expect(await boundTo()).toEqual([2, 2, 1, 1]);
    expect((await kept(cases.racing)).stage).toBe('withdrawn');

    await moveByPublication(office);
    for (const id of [cases.submitted, cases.received]) {
      const { events } = await kept(id);
      expect(events.filter(({ kind }) => kind === 'versionMoved')).toMatchObject([
        { by: { id: 'system' }, payload: { from: 1, ground, publisher: expect.stringMatching(/./) } },
      ]);
    }
  });

  it('tells whoever acts on what they read before that it has changed', async () => {
    const late = await give(cases.submitted, { kind: 'withdraw', reason: '不办了' }, 1, applicant);
    expect([late.status, (late.body as { code: string }).code]).toEqual([409, 'VERSION_CHANGED']);
  });

  it('is written into the audit log, the timeline and the list of versions', async () => {
    const { items } = await office.store.audit.sift(centre, { act: 'moveCases', limit: 5 });
    expect(items).toMatchObject([{ object: matter, detail: { version: 2, what: 'safe', moved: 2, ground } }]);
    const versions = (await reviewer.get(at('versions'))).body as { items: object[] };
    expect(versions.items[0]).toMatchObject({ version: 2, moving: { what: 'safe', moved: 2 } });
    const mine = await applicant.get(`/api/my/cases/${cases.submitted}`);
    expect(JSON.stringify(mine.body)).toContain('改按新版本办理');
  });
});
