/** Late entry over HTTP: the true time, the scanned slip, and the consent of a supervisor, all on record. */
import type { CaseRow, CaseView } from '../../../runtime/api/index.ts';
import { projectCases } from '../../../runtime/server/worker/project.ts';
import { act, aKey } from '../../build/carry.ts';
import { anOffice, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('an application entered after a power cut', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice();
  }, 60_000);
  afterAll(() => office.stop());

  it('carries its slip, waits for the supervisor, and is counted from its true time in case, timeline and audit log', async () => {
    const clerk = await office.staff('chengguan-clerk');
    const supervisor = await office.staff('zhengwu-supervisor');
    const { id: file } = (await clerk.upload(png, '纸质收件单.png')).body as { id: string };
    const body = await aSubmission(office, 'outdoor-advertising');
    const lateEntry = { receivedAt: '2026-11-17T03:00:00.000Z', reason: '停电', slip: [file] };
    const send = (command: object) => clerk.send('post', '/api/desk/cases', { ...body, command }, aKey());
    expect((await send({ ...body.command, lateEntry: { ...lateEntry, slip: ['0'.repeat(24)] } })).status).toBe(404);
    const { id } = (await send({ ...body.command, lateEntry })).body as { id: string };

    const waiting = (await supervisor.get('/api/desk/cases')).body.items as CaseRow[];
    expect(waiting).toMatchObject([{ id, waitingFor: expect.stringContaining('监察员') }]);
    expect((await supervisor.get(`/api/attachments/${file}`)).status).toBe(200);
    await act(supervisor, id, { kind: 'answerLateEntry', outcome: 'consent' });
    const view = (await clerk.get(`/api/desk/cases/${id}`)).body as CaseView;
    expect(view.case).toMatchObject({ submittedOn: '2026-11-17', receivedOn: '2026-11-17' });
    expect(view.timeline.map(({ title }) => title)).toContain('补录收件时间');
    await projectCases(office.office);
    const { items } = await office.office.store.audit.sift('jianghua', { act: 'lateEntryAnswered', limit: 1 });
    expect(items).toMatchObject([{ actor: '政务中心监察员（演示）' }]);
  });
});
