/** What is one's own stays there: every route says how it keeps counties, departments and applicants apart. */
import { systemCommands } from '../../../engine/index.ts';
import { routes, type Route } from '../../../runtime/api/index.ts';
import { commands } from '../../build/commands.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';

/**
 * `case` and `file`: a foreign one does not exist. `list`: a foreign one is not in it. `command`: none can be given to
 * a foreign one. `matter`: another county's does not exist. `grant`: another unit's does not exist.
 * `kind`: a kind of licence another unit answers for does not exist. `account`, `seal`: another county's does not exist (`seal`: seals, blanks, printers). `open`: holds no case; what it holds is the county's own or
 * everybody's.
 */
type Keeping = 'case' | 'file' | 'list' | 'command' | 'matter' | 'grant' | 'account' | 'seal' | 'kind' | 'open';

const keeping: Record<keyof typeof routes, Keeping> = {
  ...{ centre: 'open', matters: 'open', guide: 'open', form: 'open', assess: 'open', track: 'open' },
  ...{ session: 'open', sendCode: 'open', signInApplicant: 'open', signInStaff: 'open', signOut: 'open' },
  ...{ draft: 'open', saveDraft: 'open', submitCase: 'open', walkIn: 'open', upload: 'open' },
  ...{
    myCases: 'list',
    myMessages: 'list',
    myCase: 'case',
    myProgress: 'case',
    myReasons: 'case',
    myCommand: 'command',
    myDocument: 'case',
  },
  ...{ download: 'file', discard: 'file' },
  ...{ deskMatters: 'open', deskCounts: 'list', deskHome: 'list', deskOverview: 'list', deskCases: 'list' },
  ...{ deskLicences: 'list', deskLicence: 'case', openOfficeCase: 'case', heldLicence: 'open' },
  ...{
    earlierKinds: 'open',
    earlierTemplate: 'kind',
    checkEarlier: 'kind',
    importEarlier: 'kind',
    enterEarlier: 'kind',
  },
  ...{ earlierEntries: 'list', earlierEntry: 'case', answerEarlier: 'case', withdrawEarlier: 'case' },
  ...{ revealEarlier: 'case' },
  ...{ deskSearch: 'list', deskExport: 'list', deskInbox: 'list', deskIssue: 'list' },
  ...{ deskHandOvers: 'list', deskDraft: 'command' },
  ...{
    deskCase: 'case',
    deskCommand: 'command',
    deskDocument: 'case',
    deskSlip: 'case',
    reveal: 'case',
    caseReasons: 'case',
  },
  ...{ centreWindows: 'open', centreStaff: 'open', centreSeatings: 'open', seat: 'open', unseat: 'case' },
  ...{ centreCalendar: 'open', centreGrants: 'open', centreUnverified: 'open' },
  ...{ centreSigning: 'open', centreSigners: 'open', departmentGrants: 'open', grantChoices: 'open' },
  ...{ issueGrant: 'open', changeGrant: 'grant', revokeGrant: 'grant', deskGrants: 'open' },
  ...{ staffWork: 'account', handOver: 'account' },
  ...{ centreSeals: 'open', sealChoices: 'open', registerSeal: 'open', deskSeals: 'open', sealUses: 'list' },
  ...{ rekeepSeal: 'seal', withdrawSeal: 'seal', reportSealLost: 'seal', exportSealUses: 'list' },
  ...{ blankStock: 'open', blankRegister: 'seal', receiveBlanks: 'seal', passBlanksOn: 'seal', endBlanks: 'seal' },
  ...{ printers: 'open', addPrinter: 'open', correctPrinter: 'seal', calibration: 'seal' },
  ...{ ties: 'open', registerTie: 'open', dropTie: 'case' },
  ...{ supervisionCases: 'list', auditLog: 'list' },
  ...{ designerMatters: 'open', designerCentre: 'open', matterDraft: 'matter', saveMatterDraft: 'matter' },
  matterPresence: 'matter',
  ...{ checkMatterDraft: 'matter', submitMatterDraft: 'matter', reviewMatterDraft: 'matter' },
  ...{ publishMatter: 'matter', rejectMatter: 'matter', matterVersions: 'matter', previewDocument: 'matter' },
  previewPdf: 'matter',
  ...{ matterVersion: 'matter', runningCases: 'matter' },
  ...{ replay: 'matter', startReplay: 'matter', cancelReplay: 'matter' },
  ...{ centreDraft: 'list', saveCentreDraft: 'open', checkCentre: 'open', submitCentre: 'open', publishCentre: 'open' },
  ...{ reviewCentre: 'list', rejectCentre: 'open', centreVersions: 'list', centreVersion: 'list' },
  ...{ discardCentre: 'open', centrePresence: 'open', previewCentrePaper: 'open', previewCentrePdf: 'open' },
  ...{ newMatterChoices: 'open', newMatterId: 'open', createMatter: 'open', deleteMatter: 'matter' },
  ...{ readMatterFiles: 'open', writeTableSheet: 'open', readTableSheet: 'open', matterFiles: 'matter' },
  ...{ accounts: 'open', outbox: 'open', clock: 'open', setClock: 'open' },
};

const blanks = { kind: 'labour-dispatch-licence', from: '43LPZ0000101', to: '43LPZ0000102' };
const permit = { matter: 'public-place-hygiene', licence: 'hygiene-permit' };
const ofPermit = `?${new URLSearchParams(permit).toString()}`;
const bodies: Partial<Record<keyof typeof routes, object>> = {
  deskSearch: { words: '盘𠮷' },
  deskExport: { format: 'csv' },
  deskIssue: {},
  deskLicences: {},
  openOfficeCase: { idNumber: '91350100M000100Y43', mobile: '15400000001' },
  earlierTemplate: { ...permit, format: 'csv' },
  enterEarlier: { ...permit, line: {} },
  answerEarlier: { consent: true },
  revealEarlier: { row: 1, reason: '核对持证人身份' },
  reveal: { pointer: '/applicant/idNumber', reason: '核对申请人身份' },
  submitMatterDraft: { revision: 1, reason: '改动说明' },
  publishMatter: { revision: 1 },
  rejectMatter: { revision: 1, reason: '请写明依据' },
  matterPresence: { here: true },
  deleteMatter: { revision: 1 },
  writeTableSheet: { title: '面积', lines: [['面积']] },
  readTableSheet: { base64: Buffer.from('面积\n').toString('base64') },
  previewDocument: {},
  previewPdf: {},
  startReplay: { cases: 10 },
  handOver: { close: true, reason: '调离' },
  changeGrant: {
    ...{ number: '江城管授〔2026〕9号', post: 'chengguan-chief', matters: ['outdoor-advertising'], powers: ['decide'] },
    ...{ from: '2026-11-18', to: '2027-12-31', reason: '调整授权' },
  },
  rekeepSeal: { keepers: ['chengguan-chief'], reason: '轮岗' },
  withdrawSeal: { reason: '停用' },
  reportSealLost: { reason: '遗失' },
  exportSealUses: { format: 'csv' },
  receiveBlanks: { ...blanks, holder: 'renshe-clerk' },
  passBlanksOn: { ...blanks, holder: 'renshe-clerk' },
  endBlanks: { ...blanks, state: 'lost', reason: '遗失' },
  correctPrinter: { right: 1, down: 0 },
  revokeGrant: { on: '2026-11-18', reason: '岗位人员变动' },
};

const kept = (...wanted: Keeping[]) =>
  (Object.entries(routes) as [keyof typeof routes, Route][]).filter(([name]) => wanted.includes(keeping[name]));
/** One command of each kind that people give; a case that does not exist answers none of them. */
const given = Object.values(commands).filter(
  ({ kind }) => kind !== 'submit' && !systemCommands.some((one) => one === kind),
);

describe('whoever belongs elsewhere', () => {
  let office: TestOffice;
  let people: { caller: Caller; audience: string }[];
  let administrators: Caller[];
  let bundle: object;
  const own = { id: '', number: '', document: '', file: '' };
  beforeAll(async () => {
    office = await anOffice();
    const applicant = await office.applicant('15400000001');
    const file = await applicant.upload(Buffer.from('%PDF-1.4\n%%EOF'), '设计图.pdf');
    own.file = (file.body as { id: string }).id;
    const body = await aSubmission(office, 'outdoor-advertising');
    const filed = await applicant.send('post', '/api/my/cases', body, { 'idempotency-key': 'isolation-own' });
    Object.assign(own, filed.body);
    const clerk = await office.staff('chengguan-clerk');
    const command = { ...commands.receive, materials: [] };
    await clerk.send(
      'post',
      `/api/desk/cases/${own.id}/commands`,
      { command, expectedVersion: 1 },
      { 'idempotency-key': 'isolation-receive' },
    );
    const view = await clerk.get(`/api/desk/cases/${own.id}`);
    own.document = (view.body as { documents: { id: string }[] }).documents[0]?.id ?? '';
    people = [
      { caller: await office.applicant('15400000009'), audience: 'applicant' },
      { caller: await office.applicant('15400000001', 'ceshi'), audience: 'applicant' },
      ...(await Promise.all(
        [
          ['linye-clerk', 'jianghua'],
          ['linye-leader', 'jianghua'],
          ['ceshi-clerk', 'ceshi'],
          ['ceshi-chief', 'ceshi'],
          ['ceshi-manager', 'ceshi'],
          ['ceshi-supervisor', 'ceshi'],
          ['ceshi-audit', 'ceshi'],
        ].map(async ([name = '', centre]) => ({ caller: await office.staff(name, centre), audience: 'staff' })),
      )),
    ];
    administrators = [await office.staff('ceshi-matters', 'ceshi'), await office.staff('ceshi-matter-review', 'ceshi')];
    const opened = await (
      await office.staff('chengguan-matters')
    ).get('/api/designer/matters/outdoor-advertising/draft');
    bundle = (opened.body as { bundle: object }).bundle;
  }, 120_000);
  afterAll(() => office.stop());

  let keys = 0;
  const ask = (caller: Caller, { method, path }: Route, body: object = {}) => {
    const address = path
      .replace('/attachments/:id', `/attachments/${own.file}`)
      .replace(':kind', blanks.kind)
      .replace(/\/earlier-(checks|files)$/, (whole) => whole + ofPermit)
      .replace('/seals/:id', '/seals/jianghua:chengguan-approval')
      .replace('/grants/:id', '/grants/jianghua:chengguan-2025-1')
      .replace(':account', 'chengguan-chief')
      .replace(':matter', 'outdoor-advertising')
      .replace(':document', own.document || 'receipt')
      .replace(':slip', 'receive')
      .replace(':version', '1')
      .replace(':id', own.id);
    const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
    if (verb === 'get') return caller.get(address);
    return caller.send(verb, address, body, { 'idempotency-key': `isolation-key-${++keys}` });
  };
  /** Answers of those whom the route is for at all; the others are turned away before (403). */
  const answers = async (name: keyof typeof routes, route: Route, body?: object) => {
    const all = await Promise.all(people.map(({ caller }) => ask(caller, route, body ?? bodies[name])));
    return all.filter(({ status }) => status !== 403);
  };

  it('stands before a case that is really there', () => {
    expect(own).toEqual({ ...own, id: expect.stringMatching(/./), document: expect.stringMatching(/./) });
    expect(own.file).not.toBe('');
  });

  it.each(kept('case', 'file'))('%s does not know a foreign one', async (name, route) => {
    const answered = await answers(name, route);
    expect(answered.length).toBeGreaterThan(0);
    expect(answered.map(({ status }) => status)).toEqual(answered.map(() => 404));
  });

  it.each(
    kept('command').flatMap(([name, route]) => given.map((command) => [name, command.kind, route, command] as const)),
  )('%s: nobody gives %s to a foreign case', async (name, _, route, command) => {
    const answered = await answers(name, route, { command, expectedVersion: 2 });
    expect(answered.length).toBeGreaterThan(0);
    expect(answered.map(({ status }) => status)).toEqual(answered.map(() => 404));
  });

  it.each(kept('list'))('%s tells nothing of a foreign one', async (name, route) => {
    const answered = await answers(name, route);
    expect(answered.length).toBeGreaterThan(0);
    for (const { status, text = '' } of answered) {
      expect(status).toBe(200);
      expect(text).not.toContain(own.number);
      expect(text).not.toContain(own.id);
    }
  });

  it.each(kept('matter'))('%s does not know a matter of another county', async (name, route) => {
    const body = name === 'saveMatterDraft' ? { revision: 0, bundle } : bodies[name];
    const all = await Promise.all(administrators.map((caller) => ask(caller, route, body)));
    const answered = all.filter(({ status }) => status !== 403);
    expect(answered.length).toBeGreaterThan(0);
    expect(answered.map(({ status }) => status)).toEqual(answered.map(() => 404));
  });

  it.each(kept('grant'))('%s does not know a grant of another unit or county', async (name, route) => {
    const heads = [await office.staff('linye-leader'), await office.staff('ceshi-leader', 'ceshi')];
    const answered = await Promise.all(heads.map((caller) => ask(caller, route, bodies[name])));
    expect(answered.map(({ status }) => status)).toEqual([404, 404]);
  });

  it.each(kept('kind'))('%s does not know a kind of licence of another unit', async (name, route) => {
    expect((await ask(await office.staff('linye-leader'), route, bodies[name])).status).toBe(404);
  });

  it.each(kept('account', 'seal'))('%s does not know an account or a seal of another county', async (name, route) => {
    const manager = await office.staff('ceshi-manager', 'ceshi');
    expect((await ask(manager, route, bodies[name])).status).toBe(404);
  });

  it('has left the case as it was', async () => {
    const seen = await (await office.staff('chengguan-clerk')).get(`/api/desk/cases/${own.id}`);
    expect((seen.body as { version: number }).version).toBe(4);
  });
});
