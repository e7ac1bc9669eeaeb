/** What the office writes to applicants: to be read on the site, and sent by the channel of the installation. */
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Outgoing } from '../../../runtime/server/messages/channel.ts';
import { folderChannel } from '../../../runtime/server/messages/folder-channel.ts';
import { projectCases } from '../../../runtime/server/worker/project.ts';
import { sendMessages } from '../../../runtime/server/worker/send.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';

describe('a message to an applicant', () => {
  let at: TestOffice;
  let applicant: Caller;
  let number: string;
  beforeAll(async () => {
    at = await anOffice();
    applicant = await at.applicant('15400000001');
    const body = await aSubmission(at, 'outdoor-advertising');
    number = (await applicant.send('post', '/api/my/cases', body, { 'idempotency-key': 'messages' })).body.number;
    await projectCases(at.office);
  }, 60_000);
  afterAll(() => at.stop());

  it('is read by whoever it was written to, one-time codes left out', async () => {
    const { items } = (await applicant.get('/api/my/messages')).body;
    expect(items.map(({ text }: { text: string }) => text)).toEqual([expect.stringContaining(number)]);
    const other = await at.applicant('15400000002');
    expect((await other.get('/api/my/messages')).body.items).toEqual([]);
  });

  it('waits longer each time the channel fails, keeps no other back, and then goes out', async () => {
    const sent: Outgoing[] = [];
    let broken = true;
    const channel = {
      send: (message: Outgoing) => {
        if (broken && message.text.includes(number)) return Promise.reject(new Error('no answer'));
        sent.push(message);
        return Promise.resolve();
      },
    };
    const office = { ...at.office, channel };
    await sendMessages(office);
    expect(sent.every(({ text }) => text.includes('验证码'))).toBe(true);
    const waiting = async (now: Date) => (await office.store.messages.unsent(now, 10)).map(({ failures }) => failures);
    const soon = (minutes: number) => new Date(office.clock.machine().getTime() + minutes * 60_000);
    expect(await waiting(soon(0))).toEqual([]);
    expect(await waiting(soon(2))).toEqual([1]);
    expect(at.logged.join()).not.toContain(number);

    broken = false;
    const machine = soon(2);
    await sendMessages({ ...office, clock: { ...office.clock, machine: () => machine, now: () => machine } });
    expect(sent.at(-1)).toMatchObject({ to: '15400000001', text: expect.stringContaining(number) });
    expect(await waiting(soon(10_000))).toEqual([]);
  });

  it('lies in the folder of the channel as one whole file, however often it is sent', async () => {
    const folder = path.join(await mkdtemp(path.join(tmpdir(), 'messages-')), 'outbox');
    const message = {
      id: 'a:1',
      centre: 'jianghua',
      to: '15400000001',
      text: '已受理。',
      at: '2026-11-18T02:00:00.000Z',
    };
    const { send } = folderChannel(folder);
    await send(message);
    await send(message);
    expect(await readdir(folder)).toEqual(['a-1.json']);
    expect(JSON.parse(await readFile(path.join(folder, 'a-1.json'), 'utf8'))).toEqual(message);
  });
});
