/** What happens without anybody asking. */
import { keepDocument } from '../../../runtime/server/cases/documents.ts';
import { projectCases } from '../../../runtime/server/worker/project.ts';
import { sweepReservations } from '../../../runtime/server/worker/sweep.ts';
import { wakeCases } from '../../../runtime/server/worker/wake.ts';
import { act } from '../../build/carry.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';

describe('the worker', () => {
  let office: TestOffice;
  let applicant: Caller;
  beforeAll(async () => {
    office = await anOffice();
    applicant = await office.applicant('15400000001');
  }, 60_000);
  afterAll(() => office.stop());

  const submit = async (name: string) => {
    const application = await aSubmission(office, 'outdoor-advertising');
    const answer = await applicant.send('post', '/api/my/cases', application, { 'idempotency-key': `worker-${name}` });
    return answer.body as { id: string; number: string };
  };

  it('writes the audit log and one message, however often it runs', async () => {
    const { number } = await submit('audit');
    await projectCases(office.office);
    await projectCases(office.office);
    const entries = (await office.office.store.audit.latest('jianghua', 100)).filter(({ object }) => object === number);
    const messages = (await office.office.store.messages.latest('jianghua', 100)).filter(({ text }) =>
      text.includes(number),
    );
    expect(entries.map(({ act }) => act)).toContain('submitted');
    expect(new Set(entries.map(({ _id }) => _id)).size).toBe(entries.length);
    expect(messages).toHaveLength(1);
    expect(await office.office.store.cases.pending(10)).toEqual([]);
  });

  it('accepts what the office left unanswered for five working days, from the day it was received', async () => {
    const { id } = await submit('silence');
    office.clock.move(new Date('2026-11-25T08:00:00.000Z'), true);
    await wakeCases(office.office);
    expect((await applicant.get(`/api/my/cases/${id}`)).body.case.stage).toBe('submitted');
    office.clock.move(new Date('2026-11-26T01:00:00.000Z'), true);
    await wakeCases(office.office);
    const { case: one, documents } = (await applicant.get(`/api/my/cases/${id}`)).body;
    expect(one).toMatchObject({ stage: 'reviewing', acceptedOn: '2026-11-18' });
    const notice = (documents as { id: string; title: string }[]).find(({ title }) => title.includes('受理通知书'));
    const clerk = await office.staff('chengguan-clerk');
    await act(clerk, id, { kind: 'seal', documents: [notice?.id] });
    const paper = await applicant.get(`/api/my/cases/${id}/documents/${notice?.id ?? ''}?format=html`);
    expect(paper.text).toContain('自收到申请材料之日（2026年11月18日）起即为受理');
    expect(paper.text).not.toContain('申请材料齐全');
    office.clock.move(new Date('2026-11-18T02:00:00.000Z'), true);
  });

  it('keeps one copy of a paper that is asked for while it is being made, and after a death halfway', async () => {
    const { id } = await submit('paper');
    office.clock.move(new Date('2026-11-26T01:00:00.000Z'), true);
    await wakeCases(office.office);
    office.clock.move(new Date('2026-11-18T02:00:00.000Z'), true);
    const { files, cases } = office.office.store;
    const found = (await cases.byId({ kind: 'system', centre: 'jianghua' }, id))!;
    const [paper] = found.state.documents;
    // Whoever died had written bytes and no record.
    files.write().stream.end(Buffer.from('%PDF-1.7'));
    const copies = await Promise.all([1, 2, 3].map(() => keepDocument(office.office, found, paper!)));
    expect(new Set(copies.map(({ bytes }) => bytes)).size).toBe(1);
    const clerk = await office.staff('chengguan-clerk');
    const answer = await clerk.get(`/api/desk/cases/${id}/documents/${paper?.id ?? ''}?format=pdf`);
    expect(answer.status).toBe(200);
    expect((answer.body as Buffer).subarray(0, 4).toString()).toBe('%PDF');
  });

  it('gives a serial back when the command that held it never came about, and draws it again', async () => {
    const { reservations } = office.office.store;
    const holder = { case: '000000000000000000000000', command: 'never-happened', attempt: 't' };
    const old = new Date(office.clock.now().getTime() - 600_000);
    const lost = await reservations.holdSerial('jianghua', 'series:测字:2026', holder, old);
    await sweepReservations(office.office);
    const again = await reservations.holdSerial(
      'jianghua',
      'series:测字:2026',
      { case: 'a', command: 'b', attempt: 't' },
      new Date(),
    );
    expect(again.value).toBe(lost.value);
  });

  it('takes no serial from a command under way, wherever the clock of a demonstration stands', async () => {
    const { reservations } = office.office.store;
    const hold = (command: string) =>
      reservations.holdSerial('jianghua', 'series:旧字:2020', { case: 'c', command, attempt: 't' }, office.clock.now());
    office.clock.move(new Date('2020-03-02T02:00:00.000Z'), true);
    await hold('first');
    await sweepReservations(office.office);
    expect((await hold('second')).value).toBe(2);
    office.clock.move(new Date('2026-11-18T02:00:00.000Z'), true);
  });

  it('never gives one serial to two commands', async () => {
    const { reservations } = office.office.store;
    const hold = (turn: number) =>
      reservations.holdSerial(
        'jianghua',
        'series:并发:2026',
        { case: `c${turn}`, command: 'x', attempt: 't' },
        new Date(),
      );
    const held = await Promise.all(Array.from({ length: 40 }, (_, turn) => hold(turn)));
    expect(held.map(({ value }) => value).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  });

  it('holds one serial for a command that is sent twice at once, and lets neither attempt give it back', async () => {
    const { reservations } = office.office.store;
    const holder = (attempt: string) => ({ case: 'twice', command: 'x', attempt });
    const hold = (attempt: string) =>
      reservations.holdSerial('jianghua', 'series:两次:2026', holder(attempt), new Date());
    const held = await Promise.all(['one', 'two', 'three'].map(hold));
    expect(held.map(({ value }) => value)).toEqual([1, 1, 1]);
    await reservations.release('jianghua', holder('one'));
    const other = { case: 'other', command: 'x', attempt: 'one' };
    expect((await reservations.holdSerial('jianghua', 'series:两次:2026', other, new Date())).value).toBe(2);
    await reservations.release('jianghua', other);
    expect((await reservations.holdSerial('jianghua', 'series:两次:2026', holder('four'), new Date())).value).toBe(1);
    const third = { ...other, case: 'third' };
    expect((await reservations.holdSerial('jianghua', 'series:两次:2026', third, new Date())).value).toBe(2);
  });

  it('never gives out more of a quota than there is', async () => {
    const { reservations } = office.office.store;
    const hold = (turn: number) =>
      reservations.holdAmount(
        'jianghua',
        'quota:试:2026',
        30,
        100,
        { case: `q${turn}`, command: 'x', attempt: 't' },
        new Date(),
      );
    const answers = await Promise.all(Array.from({ length: 10 }, (_, turn) => hold(turn)));
    expect(answers.filter((answer) => 'held' in answer)).toHaveLength(3);
  });
});
