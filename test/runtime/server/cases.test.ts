/** Cases over HTTP, in memory: what a desk and an applicant can and cannot do. */
import { verifyCentre } from '../../../runtime/server/chain/verify.ts';
import { projectCases } from '../../../runtime/server/worker/project.ts';
import type { CaseView } from '../../../runtime/api/index.ts';
import { visitors } from '../../build/carry.ts';
import { aSubmission, type Submission } from '../../build/submission.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';

const advertising = 'outdoor-advertising';
const key = (name: string) => ({ 'idempotency-key': `test-key-${name}` });

describe('cases', () => {
  let office: TestOffice;
  let applicant: Caller;
  let clerk: Caller;
  let application: Submission;

  beforeAll(async () => {
    office = await anOffice();
    applicant = await office.applicant('15400000001');
    clerk = await office.staff('chengguan-clerk');
    application = await aSubmission(office, advertising);
  }, 60_000);
  afterAll(() => office.stop());

  const everyCase = () =>
    office.office.store.cases.list(
      { centre: 'jianghua', kind: 'staff', units: [], windows: [], everything: true },
      { limit: 100 },
    );
  const submit = (name: string, body: object = application, by: Caller = applicant) =>
    by.send('post', '/api/my/cases', body, key(name));
  const act = async (by: Caller, id: string, command: object, name: string) => {
    const { version } = (await by.get(`/api/desk/cases/${id}`)).body as { version: number };
    return by.send('post', `/api/desk/cases/${id}/commands`, { command, expectedVersion: version }, key(name));
  };

  describe('a submission', () => {
    it('gives a receipt with number, query code and the day the notice is due', async () => {
      const answer = await submit('receipt');
      expect(answer.body).toMatchObject({ submittedOn: '2026-11-18', noticeDue: '2026-11-25' });
      expect(answer.body.number).toMatch(/^43112920261118\d{4}$/);
      expect(answer.body.queryCode).toMatch(/^[0-9A-Z]{8}$/);
    });

    it('sent twice makes one case and answers the same', async () => {
      const first = await submit('twice');
      const second = await submit('twice');
      expect(second.body).toEqual(first.body);
    });

    it('sent five times at once still makes one case', async () => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => submit('at-once')));
      expect(new Set(answers.map(({ body }) => (body as { number: string }).number)).size).toBe(1);
    });

    it('with a used key and another content is refused', async () => {
      await submit('reused');
      const other = {
        ...application,
        command: { ...application.command, delivery: { way: 'mail', address: '沱江镇' } },
      };
      const answer = await submit('reused', other);
      expect(answer.status).toBe(422);
      expect(answer.body.code).toBe('KEY_REUSED');
    });

    it('without a key is refused', async () => {
      const answer = await applicant.send('post', '/api/my/cases', application);
      expect(answer.body.code).toBe('KEY_MISSING');
    });
  });

  describe('a bad submission stores nothing', () => {
    const changed = (change: (body: Submission) => void): Submission => {
      const copy = structuredClone(application);
      change(copy);
      return copy;
    };
    const bad: [string, Submission | (() => Submission), number, string][] = [
      ['an unknown member', () => changed((b) => Object.assign(b, { stage: 'concluded' })), 400, '/stage'],
      [
        'a server-owned member',
        () => changed((b) => Object.assign(b.command, { number: '1' })),
        400,
        '/command/number',
      ],
      [
        'an operator object',
        () => changed((b) => (b.command.applicant.name = { $ne: '' })),
        400,
        '/command/applicant/name',
      ],
      [
        'half a character',
        () => changed((b) => (b.command.applicant.name = '张\ud842')),
        400,
        '/command/applicant/name',
      ],
      [
        'an over-long name',
        () => changed((b) => (b.command.applicant.name = '长'.repeat(500))),
        400,
        '/command/applicant/name',
      ],
      [
        'a wrong identity number',
        () => changed((b) => (b.command.applicant.idNumber = '110101199003078890')),
        422,
        '/command/applicant/idNumber',
      ],
      [
        'an answer of the wrong type',
        () => changed((b) => (b.command.answers[Object.keys(b.command.answers)[0] ?? ''] = { $gt: 1 })),
        422,
        '/command/answers',
      ],
      [
        'a missing required answer',
        () =>
          changed((b) => {
            const [, ...kept] = Object.entries(b.command.answers);
            b.command.answers = Object.fromEntries(kept);
          }),
        422,
        '/command/answers',
      ],
      [
        'an answer nothing asked for',
        () => changed((b) => Object.assign(b.command.answers, { secretDiscount: 1 })),
        422,
        '/command/answers/secretDiscount',
      ],
      [
        'a command that is no object',
        () => Object.assign(structuredClone(application), { command: 'accept' }),
        400,
        '/command',
      ],
    ];

    it.each(bad)('for %s', async (name, make, status, pointer) => {
      const before = await everyCase();
      const body = typeof make === 'function' ? make() : make;
      const answer = await submit(`bad-${name.replaceAll(' ', '-')}`, body);
      const after = await everyCase();
      expect(answer.status).toBe(status);
      expect((answer.body.errors as { pointer: string }[]).some((one) => one.pointer.startsWith(pointer))).toBe(true);
      expect(after.items.length).toBe(before.items.length);
    });
  });

  describe('a case of somebody else', () => {
    it('does not exist for another applicant, another department or another centre', async () => {
      const { id } = (await submit('foreign')).body as { id: string };
      const stranger = await office.applicant('15400000009');
      const forester = await office.staff('linye-reviewer');
      expect((await stranger.get(`/api/my/cases/${id}`)).status).toBe(404);
      expect((await forester.get(`/api/desk/cases/${id}`)).status).toBe(404);
      const abroad = await office.applicant('15400000001', 'ceshi');
      expect((await abroad.get(`/api/my/cases/${id}`)).status).toBe(404);
    });
  });

  describe('from guide to result', () => {
    it('is received, accepted, reviewed, decided by the chief, produced and handed out', async () => {
      const { id } = (await submit('whole-way')).body as { id: string };
      const { materials } = application.command;
      const checked = materials.map((material) => material.id);
      expect((await act(clerk, id, { kind: 'receive', materials }, 'r1')).body).toMatchObject({ stage: 'received' });
      expect((await act(clerk, id, { kind: 'accept', checked }, 'a1')).status).toBe(200);

      const people: Record<string, string> = {
        reviewer: 'chengguan-reviewer',
        technicalReviewer: 'chengguan-technical',
        sectionHead: 'chengguan-section-head',
        chief: 'chengguan-chief',
      };
      for (;;) {
        const { case: one, work } = (await clerk.get(`/api/desk/cases/${id}`)).body as CaseView;
        const open = one.steps.find((step: { status: string }) => step.status === 'open');
        if (!open) break;
        const by = await office.staff(people[open.postKind]!);
        const review = {
          kind: 'review',
          step: open.id,
          outcome: 'pass',
          opinion: '踏勘与图纸一致',
          people: visitors(work),
        };
        expect((await act(by, id, review, `s-${open.id}`)).status).toBe(200);
      }
      const chief = await office.staff('chengguan-chief');
      const decided = await act(chief, id, { kind: 'decide', outcome: 'grant', opinion: '同意', grounds: [] }, 'd1');
      expect(decided.status).toBe(200);
      const { allowed } = (await clerk.get(`/api/desk/cases/${id}`)).body;
      if (allowed.some((row: { command: string; allowed: boolean }) => row.command === 'produce' && row.allowed)) {
        expect((await act(clerk, id, { kind: 'produce', resultNumber: '江城管许〔2026〕1号' }, 'p1')).status).toBe(200);
      }
      const handOut = { kind: 'deliver', way: 'pickUp', receiver: '盘𠮷·测试', identityChecked: true };
      expect((await act(clerk, id, handOut, 'h1')).body.stage).toBe('concluded');

      const own = await applicant.get(`/api/my/cases/${id}`);
      const { documents, case: one, work, checkPoints } = own.body as CaseView;
      expect(one.decision?.grant?.number).toMatch(/江城管授/);
      // What the office says to itself stays inside.
      expect(JSON.stringify((await chief.get(`/api/desk/cases/${id}`)).body)).toContain('踏勘与图纸一致');
      expect(own.text).not.toContain('踏勘与图纸一致');
      expect([...work.denialReasons, ...work.refusalReasons, ...checkPoints]).toEqual([]);
      for (const document of documents) {
        const pdf = await applicant.get(`/api/my/cases/${id}/documents/${document.id}`).responseType('blob');
        expect(pdf.headers['content-type']).toBe('application/pdf');
        expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
      }
    }, 60_000);
  });

  it('hands out a refusal of acceptance with its papers, though nothing was accepted or decided', async () => {
    const { id } = (await submit('refused')).body as { id: string };
    const { materials } = application.command;
    await act(clerk, id, { kind: 'receive', materials }, 'refused-r');
    const grounds = [{ text: '不属于本机关职权范围', basis: '《中华人民共和国行政许可法》第三十二条' }];
    const refused = await act(
      clerk,
      id,
      { kind: 'refuseAcceptance', cause: 'competence', grounds, whereTo: '县交通运输局' },
      'refused-x',
    );
    expect(refused.body).toMatchObject({ stage: 'delivering' });
    const handOut = { kind: 'deliver', way: 'pickUp', receiver: '盘𠮷·测试', identityChecked: true };
    expect((await act(clerk, id, handOut, 'refused-h')).body).toMatchObject({ stage: 'concluded' });
    const { documents } = (await applicant.get(`/api/my/cases/${id}`)).body as {
      documents: { id: string; title: string }[];
    };
    expect(documents.map(({ title }) => title)).toEqual(expect.arrayContaining(['送达回证']));
    for (const document of documents) {
      const page = await applicant.get(`/api/my/cases/${id}/documents/${document.id}?format=html`);
      expect(page.status).toBe(200);
      expect(page.text).toMatch(/<article|<h1/);
    }
  }, 60_000);

  it('tells whoever tries what is out of place what can be done now, and by whom', async () => {
    const { id } = (await submit('out-of-place')).body as { id: string };
    const early = await act(clerk, id, { kind: 'produce' }, 'out-of-place-a');
    expect(early.body).toMatchObject({ status: 409, code: 'COMMAND_REFUSED', reason: 'CASE_STAGE' });
    expect(early.body.title).toBe('办件目前“待收件”，不能制证');
    expect(early.body.allowed).toEqual(
      expect.arrayContaining([
        { command: 'receive', name: '收件', who: '窗口受理员' },
        { command: 'withdraw', name: '撤回', who: '申请人或者窗口受理员' },
      ]),
    );
    const { version } = (await applicant.get(`/api/my/cases/${id}`)).body as { version: number };
    const body = { command: { kind: 'supplement', materials: [] }, expectedVersion: version };
    const mine = await applicant.send('post', `/api/my/cases/${id}/commands`, body, key('out-of-place-b'));
    expect(mine.status).toBe(409);
    expect((mine.body as { allowed: { who: string }[] }).allowed.map(({ who }) => who)).toEqual(['申请人', '申请人']);
  });

  describe('two at once', () => {
    it('one receives the case, the other is told who did and when', async () => {
      const { id } = (await submit('race')).body as { id: string };
      const second = await office.staff('chengguan-clerk-b');
      const { version } = (await clerk.get(`/api/desk/cases/${id}`)).body as { version: number };
      const body = { command: { kind: 'receive', materials: application.command.materials }, expectedVersion: version };
      const path = `/api/desk/cases/${id}/commands`;
      const answers = await Promise.all([
        clerk.send('post', path, body, key('race-a')),
        second.send('post', path, body, key('race-b')),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const lost = answers.find(({ status }) => status === 409)!;
      expect(lost.body.code).toBe('VERSION_CHANGED');
      expect(lost.body.by).toMatch(/窗口受理员/);
    });
  });

  it('leaves every chain whole', async () => {
    while (await projectCases(office.office));
    const { cases, faults } = await verifyCentre(office.office.store, 'jianghua');
    expect(cases).toBeGreaterThan(5);
    expect(faults).toEqual([]);
  });

  it('leaves no name, number or phone in the log', () => {
    const log = office.logged.join('\n');
    expect(log.length).toBeGreaterThan(1000);
    expect(log).not.toMatch(/盘𠮷|15400000001|11010119900307889X/);
  });
});
