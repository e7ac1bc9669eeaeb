/** All chains of a county: verified as they lie in the store, and every tampering in the store is named. */
import { verifyCentre } from '../../../../runtime/server/chain/verify.ts';
import { auditRepository } from '../../../../runtime/server/store/audit-repository.ts';
import { projectCases } from '../../../../runtime/server/worker/project.ts';
import { anOffice, type Caller, type TestOffice } from '../../../build/office.ts';
import { aSubmission } from '../../../build/submission.ts';

describe('verifying a county', () => {
  let at: TestOffice;
  let applicant: Caller;
  let cases: { id: string; number: string }[];

  beforeAll(async () => {
    at = await anOffice();
    applicant = await at.applicant('15400000001');
    const application = await aSubmission(at, 'outdoor-advertising');
    const clerk = await at.staff('chengguan-clerk');
    cases = [];
    for (const key of ['chain-one', 'chain-two', 'chain-three']) {
      const filed = await applicant.send('post', '/api/my/cases', application, { 'idempotency-key': key });
      const receipt = filed.body as { id: string; number: string; version: number };
      const command = { kind: 'receive', materials: application.command.materials };
      const path = `/api/desk/cases/${receipt.id}/commands`;
      const body = { command, expectedVersion: receipt.version };
      expect((await clerk.send('post', path, body, { 'idempotency-key': `${key}-r` })).status).toBe(200);
      cases.push(receipt);
    }
    await projectCases(at.office);
  }, 60_000);
  afterAll(() => at.stop());

  const verify = () => verifyCentre(at.office.store, 'jianghua');
  const collection = (name: string) => at.office.connection.collection<{ _id: string } & Record<string, unknown>>(name);

  /** Changes the store behind the back of the office, looks, and puts it back. */
  async function tampered(name: string, id: string, change: object | 'remove') {
    const before = (await collection(name).findOne({ _id: id }))!;
    if (change === 'remove') await collection(name).deleteOne({ _id: id });
    else await collection(name).updateOne({ _id: id }, change);
    const { faults } = await verify();
    await collection(name).replaceOne({ _id: id }, before, { upsert: true });
    return faults;
  }

  it('finds everything whole after an ordinary day', async () => {
    const found = await verify();
    expect(found).toMatchObject({ cases: 3, faults: [] });
    expect(found.entries).toBeGreaterThanOrEqual(7);
    expect(found.head).toMatch(/^[0-9a-f]{64}$/);
    expect((await verifyCentre(at.office.store, 'ceshi')).entries).toBe(0);
  });

  it('names the case and the event somebody changed', async () => {
    const { id, number } = cases[1]!;
    const changed = { $set: { 'events.0.payload.applicant.name': '别人' } };
    expect(await tampered('cases', id, changed)).toEqual([{ chain: number, at: 1, why: '内容与摘要不符' }]);
    const dated = { $set: { 'events.1.on': '2026-01-01' } };
    expect(await tampered('cases', id, dated)).toEqual([{ chain: number, at: 2, why: '与前一环不相接' }]);
  });

  it('misses the end of a case that was cut off, even if all else was made to fit', async () => {
    const { id } = cases[2]!;
    const one = (await at.office.store.cases.byId({ centre: 'jianghua', kind: 'system' }, id))!;
    const events = one.events.slice(0, -1);
    const [fault] = await tampered('cases', id, { $set: { events, version: events.length } });
    expect(fault).toMatchObject({ chain: 'audit', why: expect.stringContaining('不在或者已被改动') });
  });

  it('misses a whole case', async () => {
    const faults = await tampered('cases', cases[0]!.id, 'remove');
    expect(faults[0]).toMatchObject({ chain: 'audit' });
  });

  it('names the entry of the log that was changed or taken away', async () => {
    const entries = await at.office.store.audit.page('jianghua', 0, 100);
    const { _id, seq } = entries[2]!;
    expect(await tampered('audit', _id, { $set: { actor: '别人' } })).toEqual([
      { chain: 'audit', at: seq, why: '与前一环不相接' },
    ]);
    expect(await tampered('audit', _id, { $set: { object: '别的' } })).toMatchObject([{ at: seq }]);
    expect(await tampered('audit', _id, 'remove')).toMatchObject([{ at: seq, why: `少了第 ${seq} 条` }]);
    const last = entries.at(-1)!;
    expect(await tampered('audit', last._id, 'remove')).toMatchObject([{ why: '审计日志里没有这一条' }]);
  });

  it('keeps the log without gap or fork while many write at once', async () => {
    const { audit } = at.office.store;
    const entry = (turn: number) => ({
      ...{ centre: 'ceshi', at: new Date(), actor: `p${turn}`, act: 'signIn', object: 'session' },
      outcome: 'done' as const,
    });
    const second = auditRepository(at.office.connection);
    await Promise.all(Array.from({ length: 60 }, (_, turn) => (turn % 2 ? audit : second).write(entry(turn))));
    expect(await verifyCentre(at.office.store, 'ceshi')).toMatchObject({ entries: 60, faults: [] });
  });
});
