/** Workers of several processes at once, some of them frozen or dying: every timed effect happens once, late or not. */
import type { CaseEvent } from '../../../../engine/index.ts';
import type { Office } from '../../../../runtime/server/office.ts';
import type { Repositories } from '../../../../runtime/server/repositories.ts';
import type { CaseDocument } from '../../../../runtime/server/store/case-repository.ts';
import { projectCases } from '../../../../runtime/server/worker/project.ts';
import { sweepReservations } from '../../../../runtime/server/worker/sweep.ts';
import { wakeCases } from '../../../../runtime/server/worker/wake.ts';
import { anOffice, aWednesday, type Caller, type TestOffice } from '../../../build/office.ts';
import { aSubmission } from '../../../build/submission.ts';

/** The five days of a submission on Wednesday are over in the evening of the Wednesday after. */
const due = '2026-11-25T09:00:00.000Z';
const late = '2026-11-30T01:00:00.000Z';
const series = '江城管许受字';

/** The same office in another process, which does what `reach` makes of every call to the store. */
function elsewhere(office: Office, reach: (call: () => unknown, name: string) => unknown): Office {
  const through = <R extends object>(repository: R): R =>
    new Proxy(repository, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...asked: unknown[]) => reach(() => Reflect.apply(method, target, asked), String(name));
      },
    });
  const store = Object.fromEntries(Object.entries(office.store).map(([name, one]) => [name, through(one)]));
  return { ...office, store: store as unknown as Repositories };
}

describe('several workers', () => {
  let at: TestOffice;
  let applicant: Caller;
  let keys = 0;
  beforeAll(async () => {
    at = await anOffice();
    applicant = await at.applicant('15400000001');
  }, 60_000);
  afterAll(() => at.stop());

  async function unanswered(): Promise<string> {
    at.clock.move(new Date(aWednesday), true);
    const body = await aSubmission(at, 'outdoor-advertising');
    const made = await applicant.send('post', '/api/my/cases', body, { 'idempotency-key': `workers-${++keys}` });
    return (made.body as { id: string }).id;
  }
  const found = async (id: string): Promise<CaseDocument> => {
    const one = await at.office.store.cases.byId({ centre: 'jianghua', kind: 'system' }, id);
    if (!one) throw new Error(`${id} is gone`);
    return one;
  };
  const acceptances = async (id: string) =>
    (await found(id)).events.filter((event): event is typeof event & CaseEvent => event.kind === 'accepted');

  /** Numbers of acceptance papers: those the cases hold, and those that were drawn. */
  async function numbers(ids: readonly string[]) {
    const papers = await Promise.all(ids.map(async (id) => (await found(id)).state.documents));
    const used = papers.flat().flatMap(({ number }) => (number?.startsWith(series) ? [number] : []));
    const drawn = await at.office.connection
      .collection('reservations')
      .find({ pool: { $regex: `^series:${series}` } })
      .sort({ value: 1 })
      .toArray();
    return { used, drawn: drawn.map(({ value, state }) => `${String(value)} ${String(state)}`) };
  }
  const contiguous = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1} confirmed`);

  it('accept each case once, though one is frozen in the middle and wakes up when all is done', async () => {
    const ids = [await unanswered(), await unanswered(), await unanswered()];
    at.clock.move(new Date(late), true);
    let thaw: () => void = () => undefined;
    const thawed = new Promise<void>((resolve) => (thaw = resolve));
    let frozenIn = '';
    const frozen = elsewhere(at.office, async (call, name) => {
      if (name === 'append' && frozenIn === '') {
        frozenIn = name;
        await thawed;
      }
      return call();
    });
    const waking = wakeCases(frozen);
    while (frozenIn === '') await new Promise(setImmediate);
    await Promise.all([wakeCases(at.office), wakeCases(elsewhere(at.office, (call) => call()))]);
    thaw();
    await waking;
    for (const id of ids) expect(await acceptances(id)).toHaveLength(1);
    await sweepReservations(at.office);
    const { used, drawn } = await numbers(ids);
    expect(new Set(used).size).toBe(3);
    expect(drawn.filter((one) => one.endsWith('confirmed'))).toHaveLength(3);
    expect(drawn.filter((one) => one.endsWith('held'))).toEqual([]);
  });

  it('go on where one died, after whichever call to the store that was', async () => {
    const ids: string[] = [];
    for (let calls = 0, died = true; died; calls++) {
      const id = await unanswered();
      ids.push(id);
      at.clock.move(new Date(late), true);
      let left = calls;
      died = false;
      const dying = elsewhere(at.office, (call) => {
        if (left-- > 0) return call();
        died = true;
        throw new Error('killed');
      });
      await wakeCases(dying).catch(() => undefined);
      await wakeCases(at.office);
      expect([calls, (await acceptances(id)).length]).toEqual([calls, 1]);
    }
    expect(ids.length).toBeGreaterThan(3);
    at.clock.move(new Date('2026-11-30T02:00:00.000Z'), true);
    await sweepReservations(at.office);
    const { drawn } = await numbers(ids);
    expect(drawn).toEqual(contiguous(drawn.length));
  });

  it('record how late they were: the acceptance holds from the day of receipt, the entry from the day it was made', async () => {
    const id = await unanswered();
    const { wakeAt } = await found(id);
    expect(wakeAt?.toISOString()).toBe(due);
    at.clock.move(new Date(late), true);
    await wakeCases(at.office);
    const [event] = await acceptances(id);
    expect(event).toMatchObject({ at: late, on: '2026-11-30', payload: { deemedFrom: '2026-11-18' } });
    while (await projectCases(at.office));
    const entries = await at.office.store.audit.latest('jianghua', 1000);
    const own = entries.filter(({ detail, act }) => detail?.case === id && act === 'accepted');
    expect(own).toMatchObject([{ at: new Date(late) }]);
  });

  it('keep nobody waiting behind cases on which nothing can be done', async () => {
    const ids = [await unanswered(), await unanswered()];
    at.clock.move(new Date(late), true);
    const [stuck = '', last = ''] = ids;
    const { cases } = at.office.store;
    // A batch full of cases that fail, as often as it is asked for, before the one that does not.
    const failing = Array.from({ length: 50 }, () => ({ _id: stuck }));
    const waking = async (_now: Date, limit: number, skip = 0) =>
      [...failing, await found(last)].slice(skip, skip + limit) as CaseDocument[];
    const store = { ...at.office.store, cases: { ...cases, waking } };
    await wakeCases({ ...at.office, store } as unknown as Office);
    expect(await acceptances(last)).toHaveLength(1);
  });
});
