/** What went wrong for offices elsewhere when a form changed under them, each by the report that tells it, as it goes here. */
import type { Bundle } from '../../../engine/index.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission, type Submission } from '../../build/submission.ts';

const matter = 'outdoor-advertising';
const at = (path: string) => `/api/designer/matters/${matter}/${path}`;
const key = (name: string) => ({ 'idempotency-key': `peers-${name}` });
const codes = (body: unknown) => (body as { errors?: { field?: string; pointer?: string }[] }).errors ?? [];

describe('a new version that asks for more', () => {
  let office: TestOffice;
  let applicant: Caller;
  let administrator: Caller;
  let before: Submission;
  let filed: string;
  beforeAll(async () => {
    office = await anOffice();
    applicant = await office.applicant('15400000001');
    administrator = await office.staff('chengguan-matters');
    before = await aSubmission(office, matter);
    const receipt = await applicant.send('post', '/api/my/cases', before, key('before'));
    filed = (receipt.body as { id: string }).id;
    const { answers, applicant: who } = before.command;
    await applicant.send('put', `/api/my/drafts/${matter}`, { answers, applicant: who, materials: [], step: 1 });
  }, 60_000);
  afterAll(() => office.stop());

  /** Asks whether the support was inspected, and says so in the decision. */
  function askForMore(bundle: Bundle): void {
    bundle.form.sections[0]!.fields.push({ kind: 'yesNo', id: 'inspected', title: '支架是否检测合格', required: true });
    bundle.rules.rules!.push({
      id: 'notInspected',
      title: '支架没有检测合格',
      conditions: { all: [{ fact: 'answers.inspected', operator: 'equal', value: false }] },
      event: { type: 'invalid', params: { field: 'inspected', message: '支架检测合格以后才能申请' } },
    });
    for (const { answers } of bundle.examples.examples) answers.inspected = true;
    const { template } = bundle.documents.documents.find(({ act }) => act === 'grant')!;
    bundle.templates = { ...bundle.templates, [template]: `${bundle.templates[template]}<p>支架已经检测合格。</p>\n` };
  }

  test('GC Forms#7597: what is tried of a draft is the draft, while everybody else still sees what is published', async () => {
    const opened = (await administrator.get(at('draft'))).body as { revision: number; bundle: Bundle };
    askForMore(opened.bundle);
    const { revision, bundle } = opened;
    await administrator.send('put', at('draft'), { revision, bundle });
    const paper = opened.bundle.documents.documents.find(({ act }) => act === 'grant')!.id;
    const tried = await administrator.send('post', at(`documents/${paper}/preview`));
    expect((tried.body as { html: string }).html).toContain('支架已经检测合格');
    const form = (await office.nobody().get(`/api/matters/${matter}/form`)).body as {
      matter: object;
      form: Bundle['form'];
    };
    expect(form.matter).toMatchObject({ version: 1 });
    expect(JSON.stringify(form.form)).not.toContain('inspected');
  });

  test('civiform#5541: an application begun before is judged by the version in force when it is handed in', async () => {
    await administrator.send('post', at('submit'), { revision: 1, reason: '支架要检测' });
    const reviewer = await office.staff('shenpi-matter-review');
    const published = await reviewer.send('post', at('publish'), { revision: 2 });
    expect(published.body).toMatchObject({ version: 2, inForce: true });

    const saved = (await applicant.get(`/api/my/drafts/${matter}`)).body as { draft: { answers: object } };
    expect(saved.draft.answers).toEqual(before.command.answers);
    const old = await applicant.send('post', '/api/my/cases', before, key('old'));
    expect(old.status).toBe(422);
    expect(old.body).toMatchObject({ code: 'FORM_INVALID' });
    expect(JSON.stringify(codes(old.body))).toContain('inspected');
    const answers = { ...saved.draft.answers, inspected: true };
    const mended = { ...before, command: { ...before.command, answers } };
    expect((await applicant.send('post', '/api/my/cases', mended, key('mended'))).status).toBe(200);
  });

  test('civiform#3646: a case filed before goes on, with every act of its own version', async () => {
    const clerk = await office.staff('chengguan-clerk');
    const {
      allowed,
      version,
      case: one,
    } = (await clerk.get(`/api/desk/cases/${filed}`)).body as {
      allowed: { command: string; reason?: unknown }[];
      version: number;
      case: { matter: { version: number } };
    };
    expect(one.matter.version).toBe(1);
    expect(allowed.filter(({ reason }) => !reason).map(({ command }) => command)).toContain('receive');
    const { materials } = before.command;
    const received = await clerk.send(
      'post',
      `/api/desk/cases/${filed}/commands`,
      { command: { kind: 'receive', materials }, expectedVersion: version },
      key('receive'),
    );
    expect(received.status).toBe(200);
    expect(received.body).toMatchObject({ stage: 'received' });
  });
});
