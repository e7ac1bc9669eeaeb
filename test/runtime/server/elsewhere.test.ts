/** A case that goes elsewhere, over HTTP: to another window, to the version in force now, to the authority above, into the archive. */
import type { Bundle, Case } from '../../../engine/index.ts';
import { accepted, act, apply, type Course, everybodyFor, handedOut, reviewed } from '../../build/courses.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';

const matter = 'outdoor-advertising';
const at = (path: string) => `/api/designer/matters/${matter}/${path}`;

interface View {
  version: number;
  case: Case;
  documents: { id: string; title: string; ready: boolean; voided?: object }[];
  clocks: { kind: string; words: string; ledger: { state: string } }[];
}

describe('a case that goes elsewhere', () => {
  let office: TestOffice;
  let course: Course;
  let chief: Caller;
  let id: string;
  beforeAll(async () => {
    office = await anOffice();
    course = { office, staff: await everybodyFor(office, matter), matter, example: 0 };
    chief = await office.staff('chengguan-chief');
    id = await apply(course);
  }, 60_000);
  afterAll(() => office.stop());

  const read = async () => (await chief.get(`/api/desk/cases/${id}`)).body as View;
  const paper = async (title: string) => {
    const found = (await read()).documents.findLast((one) => one.title === title);
    return (await chief.get(`/api/desk/cases/${id}/documents/${found?.id ?? ''}?format=html`)).text;
  };

  it('waits at the window it was passed on to', async () => {
    const before = (await read()).case.window;
    await act(course, id, 'transfer', ({ work }) => ({
      ...{ to: work.transfer.to, place: work.transfer.places[0]?.id, reason: '本窗口今日停办' },
    }));
    const { window, transfers } = (await read()).case;
    expect(window).not.toBe(before);
    expect(transfers).toMatchObject([{ from: before, place: window }]);
    await accepted(course, id);
  });

  it('goes on by the version in force now, while its papers keep the words they had', async () => {
    const told = await paper('行政许可申请受理通知书');
    const administrator = await office.staff('chengguan-matters');
    const reviewer = await office.staff('shenpi-matter-review');
    const { revision, bundle } = (await administrator.get(at('draft'))).body as { revision: number; bundle: Bundle };
    bundle.matter.decision.upper = { name: '永州市城市管理和综合执法局' };
    bundle.templates = Object.fromEntries(
      Object.entries(bundle.templates).map(([name, text]) => [name, text.replaceAll('受理通知书', '受理告知书')]),
    );
    expect((await administrator.send('put', at('draft'), { revision, bundle })).status).toBe(200);
    await administrator.send('post', at('submit'), { revision: revision + 1, reason: '改为上报件' });
    const published = await reviewer.send('post', at('publish'), { revision: revision + 2 });
    expect(published.body).toMatchObject({ version: 2, inForce: true });

    await act(course, id, 'applyRule', ({ work }) => {
      expect(work.newest).toBe(2);
      return { reason: '新规适用于尚未作出决定的申请。', basis: '《永州市户外广告设置管理办法》第三十条' };
    });
    expect((await read()).case.matter.version).toBe(2);
    expect(await paper('行政许可申请受理通知书')).toBe(told);
  });

  it('stands still while the authority above has it, and hands out what was decided there', async () => {
    await reviewed(course, id);
    await act(course, id, 'forwardUp', () => ({ opinion: '经审查符合条件，建议准予。' }));
    const { clocks } = await read();
    expect(clocks.find(({ kind }) => kind === 'statutory')?.ledger.state).toBe('paused');
    expect(await paper('转报通知书')).toContain('永州市城市管理和综合执法局');
    const decidedOn = office.clock.now().toISOString().slice(0, 10);
    await act(course, id, 'recordUpper', () => ({
      ...{ outcome: 'grant', decidedOn, number: '永城管许〔2026〕9号', opinion: '同意。', grounds: [] },
    }));
    await handedOut(course, id);
    expect((await read()).case).toMatchObject({ stage: 'concluded', outcome: 'granted' });
    expect(await paper('送达回证')).toContain('永城管许〔2026〕9号');
  });

  it('is locked once it is archived, with a list of its file and the digests', async () => {
    await act(course, id, 'archive', () => ({}));
    const { case: one, version } = await read();
    expect(one.stage).toBe('archived');
    const list = await paper('归档目录');
    for (const part of ['申请表数据', '申请材料', '文书', '元数据', '过程记录']) expect(list).toContain(part);
    expect(list.match(/[0-9a-f]{64}/gu)?.length).toBeGreaterThan(4);
    const [clerk] = course.staff.values();
    const command = { kind: 'recuse', relation: 'other', reason: '已归档' };
    const late = await clerk!.send(
      'post',
      `/api/desk/cases/${id}/commands`,
      { command, expectedVersion: version },
      { 'idempotency-key': 'after-archive' },
    );
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ reason: 'CASE_STAGE' });
  });

  it('is opened for a paper that is wrong, with consent, and closed with a list that shows all of it', async () => {
    const supervisor = await office.staff('zhengwu-supervisor');
    const { documents, version } = (await supervisor.get(`/api/desk/cases/${id}`)).body as View;
    const wrong = documents.find(({ title }) => title === '转报通知书')?.id ?? '';
    const unlock = { kind: 'unlockArchive', document: wrong, reason: '转报通知书的日期有误' };
    const answer = await supervisor.send(
      'post',
      `/api/desk/cases/${id}/commands`,
      { command: unlock, expectedVersion: version },
      { 'idempotency-key': 'unlock-archive' },
    );
    expect(answer.body).toMatchObject({ stage: 'concluded' });
    await act(course, id, 'replacePaper', () => ({ document: wrong, reason: '日期有误' }));
    const unsealed = (await read()).documents.filter(({ ready, voided }) => !ready && !voided);
    if (unsealed.length > 0) await act(course, id, 'seal', () => ({ documents: unsealed.map((one) => one.id) }));
    await act(course, id, 'archive', () => ({}));
    const list = await paper('归档目录');
    for (const words of ['启封记录', '启封更正转报通知书', '作废', '替换转报通知书']) expect(list).toContain(words);
  });
});
