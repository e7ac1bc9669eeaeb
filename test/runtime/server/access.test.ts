/** Who may call what. Written by hand: a route without a row here fails. */
import { routes, type Route } from '../../../runtime/api/index.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';

type Who =
  'nobody' | 'applicant' | 'clerk' | 'leader' | 'administrator' | 'reviewer' | 'manager' | 'supervisor' | 'auditor';
const staff: Who[] = ['clerk', 'leader', 'administrator', 'reviewer', 'manager', 'supervisor', 'auditor'];
const everybody: Who[] = ['nobody', 'applicant', ...staff];
const overview: Who[] = ['manager', 'supervisor'];

const mayCall: Record<string, Who[]> = {
  centre: everybody,
  matters: everybody,
  guide: everybody,
  form: everybody,
  assess: everybody,
  track: everybody,
  session: everybody,
  sendCode: everybody,
  signInApplicant: everybody,
  signInStaff: everybody,
  signOut: everybody,
  draft: ['applicant'],
  saveDraft: ['applicant'],
  submitCase: ['applicant'],
  myCases: ['applicant'],
  myCase: ['applicant'],
  myMessages: ['applicant'],
  myProgress: ['applicant'],
  myReasons: ['applicant'],
  myCommand: ['applicant'],
  myDocument: ['applicant'],
  upload: ['applicant', ...staff],
  download: ['applicant', ...staff],
  discard: ['applicant', ...staff],
  deskMatters: staff,
  deskCounts: staff,
  deskHome: staff,
  deskOverview: staff,
  deskCases: staff,
  deskSearch: staff,
  deskExport: staff,
  deskInbox: staff,
  deskHandOvers: staff,
  deskIssue: staff,
  deskLicences: staff,
  deskLicence: staff,
  openOfficeCase: ['leader'],
  heldLicence: ['applicant', ...staff],
  earlierKinds: staff,
  earlierTemplate: staff,
  checkEarlier: staff,
  importEarlier: staff,
  enterEarlier: staff,
  earlierEntries: staff,
  earlierEntry: staff,
  answerEarlier: staff,
  withdrawEarlier: staff,
  revealEarlier: staff,
  walkIn: staff,
  deskCase: staff,
  deskCommand: staff,
  deskDocument: staff,
  deskDraft: staff,
  deskSlip: staff,
  reveal: staff,
  caseReasons: staff,
  centreWindows: overview,
  centreStaff: overview,
  centreSeatings: overview,
  supervisionCases: overview,
  seat: ['manager'],
  unseat: ['manager'],
  centreCalendar: overview,
  centreGrants: overview,
  centreSigning: overview,
  centreSigners: overview,
  departmentGrants: ['leader'],
  grantChoices: ['leader'],
  issueGrant: ['leader'],
  changeGrant: ['leader'],
  revokeGrant: ['leader'],
  deskGrants: staff,
  staffWork: ['manager'],
  handOver: ['manager'],
  centreSeals: overview,
  sealChoices: ['manager'],
  registerSeal: ['manager'],
  rekeepSeal: ['manager'],
  withdrawSeal: ['manager'],
  deskSeals: staff,
  reportSealLost: staff,
  sealUses: staff,
  exportSealUses: staff,
  blankStock: staff,
  blankRegister: staff,
  receiveBlanks: staff,
  passBlanksOn: staff,
  endBlanks: staff,
  printers: staff,
  addPrinter: staff,
  correctPrinter: staff,
  calibration: staff,
  ties: staff,
  registerTie: staff,
  dropTie: staff,
  centreUnverified: overview,
  auditLog: ['auditor'],
  designerMatters: ['administrator', 'reviewer'],
  designerCentre: ['administrator', 'reviewer'],
  matterDraft: ['administrator', 'reviewer'],
  saveMatterDraft: ['administrator'],
  matterPresence: ['administrator'],
  checkMatterDraft: ['administrator', 'reviewer'],
  submitMatterDraft: ['administrator'],
  reviewMatterDraft: ['administrator', 'reviewer'],
  runningCases: ['administrator', 'reviewer'],
  publishMatter: ['reviewer'],
  rejectMatter: ['reviewer'],
  matterVersions: ['administrator', 'reviewer'],
  matterVersion: ['administrator', 'reviewer'],
  previewDocument: ['administrator', 'reviewer'],
  previewPdf: ['administrator', 'reviewer'],
  centreDraft: ['administrator', 'reviewer', 'manager'],
  saveCentreDraft: ['administrator', 'manager'],
  checkCentre: ['administrator', 'reviewer', 'manager'],
  submitCentre: ['administrator', 'manager'],
  reviewCentre: ['administrator', 'reviewer', 'manager'],
  publishCentre: ['reviewer'],
  discardCentre: ['administrator', 'manager'],
  previewCentrePaper: ['administrator', 'reviewer', 'manager'],
  previewCentrePdf: ['administrator', 'reviewer', 'manager'],
  centrePresence: ['administrator', 'manager'],
  rejectCentre: ['reviewer'],
  centreVersions: ['administrator', 'reviewer', 'manager'],
  centreVersion: ['administrator', 'reviewer', 'manager'],
  newMatterChoices: ['administrator'],
  newMatterId: ['administrator'],
  createMatter: ['administrator'],
  deleteMatter: ['administrator'],
  readMatterFiles: ['administrator'],
  writeTableSheet: ['administrator', 'reviewer'],
  readTableSheet: ['administrator'],
  matterFiles: ['administrator', 'reviewer'],
  replay: ['administrator', 'reviewer'],
  startReplay: ['administrator', 'reviewer'],
  cancelReplay: ['administrator', 'reviewer'],
  accounts: everybody,
  outbox: everybody,
  clock: everybody,
  setClock: everybody,
};

/** Calls after which the caller is no longer who it was. */
const changesSession = new Set(['signInApplicant', 'signInStaff', 'signOut']);

const accounts: Record<Exclude<Who, 'nobody' | 'applicant'>, string> = {
  clerk: 'chengguan-clerk',
  leader: 'chengguan-leader',
  administrator: 'chengguan-matters',
  reviewer: 'shenpi-matter-review',
  manager: 'zhengwu-manager',
  supervisor: 'zhengwu-supervisor',
  auditor: 'zhengwu-audit',
};

describe('who may call a route', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice();
  }, 60_000);
  afterAll(() => office.stop());

  const callers: Record<Who, () => Promise<Caller>> = {
    nobody: async () => office.nobody(),
    applicant: () => office.applicant('15400000001'),
    clerk: () => office.staff(accounts.clerk),
    leader: () => office.staff(accounts.leader),
    administrator: () => office.staff(accounts.administrator),
    reviewer: () => office.staff(accounts.reviewer),
    manager: () => office.staff(accounts.manager),
    supervisor: () => office.staff(accounts.supervisor),
    auditor: () => office.staff(accounts.auditor),
  };

  const turnedAway = async (caller: Caller, route: Route): Promise<boolean> => {
    const path = route.path.replace(/:[a-zA-Z]+/g, '000000000000000000000000');
    const method = route.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
    const headers = { 'idempotency-key': 'access-test-key' };
    const answer = await (method === 'get' ? caller.get(path) : caller.send(method, path, {}, headers));
    const code = (answer.body as { code?: string } | undefined)?.code;
    return code === 'SIGN_IN_FIRST' || code === 'NOT_ALLOWED';
  };

  it('has a row for every route of the contract and no other', () => {
    expect(Object.keys(mayCall).sort()).toEqual(Object.keys(routes).sort());
  });

  it.each(everybody)(
    'is the same for %s as the table says',
    async (who) => {
      const wrong: string[] = [];
      let caller = await callers[who]();
      for (const [name, route] of Object.entries(routes)) {
        const away = await turnedAway(caller, route);
        if (away === mayCall[name]?.includes(who)) wrong.push(`${name}: ${away ? 'turned away' : 'let in'}`);
        if (changesSession.has(name)) caller = await callers[who]();
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});
