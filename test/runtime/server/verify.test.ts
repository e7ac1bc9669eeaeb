/** Papers that are wrong are made anew, and anybody may ask whether a paper counts: by its code alone, without a name. */
import type { CaseView } from '../../../runtime/api/index.ts';
import { projectCases } from '../../../runtime/server/worker/project.ts';
import { codeOf } from '../../../runtime/server/verify/code.ts';
import { accepted, apply, decided, everybodyFor, handedOut, type Course } from '../../build/courses.ts';
import { anOffice, type TestOffice } from '../../build/office.ts';

const matter = 'public-place-hygiene';

/** Only a stamp is drawn half transparent. */
const stamped = (pdf: Buffer): boolean => pdf.toString('latin1').includes('/ca 0.5');

describe('an issued paper', () => {
  let office: TestOffice;
  let id: string;
  const viewOf = async () =>
    (await (await office.staff('weijian-leader')).get(`/api/desk/cases/${id}`)).body as CaseView;
  const paperOf = async (title: string) => (await viewOf()).documents.filter((one) => one.title === title);
  const codeFor = async (paper = '') => codeOf(await office.office.paperDigestOf('jianghua'), id, paper);
  const verify = async (code: string) => office.nobody().get(`/verify/${code}`);

  beforeAll(async () => {
    office = await anOffice({ PUBLIC_URL: 'https://banshi.example' });
    const course: Course = { office, matter, example: 0, staff: await everybodyFor(office, matter) };
    id = await apply(course);
    await accepted(course, id);
    await decided(course, id, 'grant');
    await handedOut(course, id);
    await projectCases(office.office);
  }, 120_000);
  afterAll(() => office.stop());

  it('bears its own code, which tells what it is and that it counts, and nothing of anybody', async () => {
    const [permit] = await paperOf('公共场所卫生许可证');
    const code = await codeFor(permit?.id);
    const leader = await office.staff('weijian-leader');
    const paper = await leader.get(`/api/desk/cases/${id}/documents/${permit?.id ?? ''}?format=html`);
    expect(paper.text).toContain('扫码核验');
    const { status, text } = await verify(code);
    expect(status).toBe(200);
    for (const words of ['公共场所卫生许可证', '江华瑶族自治县卫生健康局', '2026年11月18日', '有效'])
      expect(text).toContain(words);
    expect(text).not.toContain('江华测试有限公司');
    expect(text).not.toContain('91350100M000100Y43');
  });

  it('is made anew when it is wrong: the new one names the old, which is told to be replaced', async () => {
    const title = '准予行政许可决定书';
    const [old] = await paperOf(title);
    const leader = await office.staff('weijian-leader');
    const command = {
      kind: 'replacePaper',
      document: old?.id,
      reason: '经营地址有误',
      answers: { address: '沱江镇演示路13号' },
    };
    const { version } = await viewOf();
    const body = { command, expectedVersion: version };
    const key = { 'idempotency-key': 'replace-paper' };
    expect((await leader.send('post', `/api/desk/cases/${id}/commands`, body, key)).status).toBe(200);
    await projectCases(office.office);

    const [voided, fresh] = await paperOf(title);
    expect(voided?.voided).toMatchObject({ on: '2026-11-18', reason: '经营地址有误' });
    expect(fresh?.number).not.toBe(old?.number);
    const paper = await leader.get(`/api/desk/cases/${id}/documents/${fresh?.id ?? ''}?format=html`);
    expect(paper.text).toContain('沱江镇演示路13号');
    expect(paper.text).toContain(`本文书替换2026年11月18日的准予行政许可决定书（${old?.number ?? ''}）`);
    const before = await leader.get(`/api/desk/cases/${id}/documents/${old?.id ?? ''}?format=html`);
    expect(before.text).not.toContain('沱江镇演示路13号');
    expect(before.text).toContain('作废（2026年11月18日）');
    expect(paper.text).not.toContain('作废（');
    const printed = async (of = '') =>
      (await leader.get(`/api/desk/cases/${id}/documents/${of}?format=pdf`).responseType('blob')).body as Buffer;
    expect(stamped(await printed(old?.id))).toBe(true);
    expect(stamped(await printed(fresh?.id))).toBe(false);
    expect((await verify(await codeFor(old?.id))).text).toContain('已作废，由新的文书替换');
    expect((await verify(await codeFor(fresh?.id))).text).toContain('有效');
  });

  it('that was never issued is told so, and guessing is slowed', async () => {
    const answers = [];
    for (let turn = 0; turn <= 10; turn += 1) answers.push(await verify(`guess-${turn}`));
    expect(answers[0]?.status).toBe(404);
    expect(answers[0]?.text).toContain('没有这份文书');
    expect(answers.at(-1)?.status).toBe(429);
  });
});
