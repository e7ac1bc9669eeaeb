/** What a draft would change for the cases of the past: counted while the office goes on serving. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Bundle } from '../../../engine/index.ts';
import type { ReplayShape } from '../../../runtime/api/index.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';

const matter = 'outdoor-advertising';
const at = (path: string) => `/api/designer/matters/${matter}/${path}`;

describe('a draft held against past cases', () => {
  let office: TestOffice;
  let administrator: Caller;
  const numbers: string[] = [];
  beforeAll(async () => {
    office = await anOffice();
    administrator = await office.staff('chengguan-matters');
    const applicant = await office.applicant('15400000001');
    const application = await aSubmission(office, matter);
    for (const key of ['past-case-1', 'past-case-2', 'past-case-3']) {
      const made = await applicant.send('post', '/api/my/cases', application, { 'idempotency-key': key });
      numbers.push((made.body as { number: string }).number);
    }
  }, 60_000);
  afterAll(() => office.stop());

  const start = (cases: number, caller = administrator) => caller.send('post', at('replay'), { cases });
  const read = async (caller = administrator) => (await caller.get(at('replay'))).body as ReplayShape;
  async function ended(): Promise<ReplayShape> {
    for (;;) {
      const replay = await read();
      if (replay.state !== 'running') return replay;
      await pause(50);
    }
  }
  const edit = async (change: (bundle: Bundle) => void) => {
    const { revision, bundle } = (await administrator.get(at('draft'))).body as { revision: number; bundle: Bundle };
    change(bundle);
    return administrator.send('put', at('draft'), { revision, bundle });
  };

  it('needs a draft', async () => {
    expect((await read()).state).toBe('none');
    expect((await start(10)).body.code).toBe('REPLAY_UNCHANGED');
  });

  it('tells what comes out otherwise for the newest, for how many, and names cases but no people', async () => {
    await edit(({ matter: { limits, steps }, materials }) => {
      limits.promised.amount = 3;
      steps.shift();
      for (const one of materials.materials) one.necessity = 'required';
    });
    expect((await start(2)).body).toMatchObject({ state: 'running', wanted: 2, by: expect.stringMatching(/./) });
    const { state, impact, stale, version } = await ended();
    expect({ state, stale, version }).toEqual({ state: 'done', stale: false, version: 1 });
    expect([impact.looked, impact.differing]).toEqual([2, 2]);
    const limit = impact.kinds.find(({ aspect }) => aspect === 'limits');
    expect(limit).toMatchObject({ cases: 2, effects: [{ name: '承诺办结时限', was: '2个工作日', is: '3个工作日' }] });
    expect(limit?.effects[0]?.numbers).toEqual([numbers[2], numbers[1]]);
    expect(impact.kinds.map(({ aspect, how }) => `${aspect} ${how}`)).toContain('steps removed');
    expect(JSON.stringify(impact)).not.toMatch(/演示|154\d{8}/);
    const [entry] = await office.office.store.audit
      .sift('jianghua', { act: 'replayMatter', limit: 1 })
      .then(({ items }) => items);
    expect(entry).toMatchObject({ object: matter, detail: { cases: 2 } });
  });

  it('is there for the reviewer, and says when the draft has gone on since', async () => {
    const reviewer = await office.staff('shenpi-matter-review');
    expect(await read(reviewer)).toMatchObject({ state: 'done', stale: false });
    await edit((bundle) => (bundle.guide.introduction = '说明改动'));
    expect(await read(reviewer)).toMatchObject({ state: 'done', stale: true });
  });

  it('runs once at a time in a centre, until it is cancelled', async () => {
    // A run of another process, which holds the lease and is still heard of.
    const { leases, replays } = office.office.store;
    const [now, later] = [new Date(), new Date(Date.now() + 60_000)];
    await leases.take('replay:jianghua', 'elsewhere', now, later);
    const kept = (await replays.of('jianghua', matter))!;
    await replays.begin({ ...kept, run: 'elsewhere', state: 'running', seenAt: now });
    expect((await start(10)).body.code).toBe('REPLAY_BUSY');
    const cancelled = await administrator.send('delete', at('replay'));
    expect(cancelled.body.state).toBe('cancelled');
    expect(await replays.tell('jianghua', matter, 'elsewhere', { seenAt: now })).toBe(false);
    await leases.release('replay:jianghua', 'elsewhere');
  });

  it('that nobody has heard of for a while was interrupted', async () => {
    const { replays } = office.office.store;
    const kept = (await replays.of('jianghua', matter))!;
    await replays.begin({ ...kept, run: 'dead', state: 'running', seenAt: new Date(Date.now() - 120_000) });
    expect(await read()).toMatchObject({ state: 'failed', why: '比较中断，请重新开始' });
  });

  it('says what is wrong with a draft that does not compile', async () => {
    await edit(({ materials }) => (materials.materials[0]!.when = { any: [] }));
    await start(10);
    const { state, why } = await ended();
    expect(state).toBe('failed');
    expect(why).toBe('草稿有错误，改好后再比较：“materials[0].when.any”不能少于 1 项');
  });

  it('is not for administrators of other departments', async () => {
    const forester = await office.staff('linye-matters');
    expect((await forester.get(at('replay'))).status).toBe(404);
    expect((await start(10, forester)).status).toBe(404);
  });
});
