/** What each post finds at its desk: the home page, the inbox of a department, the issue desk, lists and search. */
import type { HomeShape, InboxRow, IssueRow, OverviewShape } from '../../../runtime/api/index.ts';
import { projectCases } from '../../../runtime/server/worker/project.ts';
import { act, acceptAll, aKey, applyAtWindow, applyOnline, reviewAll, visitors } from '../../build/carry.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { anIdNumber } from '../../build/submission.ts';

const registration = 'individual-business-registration';
const lightning = 'lightning-design-review';
const advertising = 'outdoor-advertising';
type Listed = { items: { id: string; number: string; applicantName: string }[]; next?: string };

describe('the desks', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice();
  }, 60_000);
  afterAll(() => office.stop());

  const homeOf = async (by: Caller) => (await by.get('/api/desk/home')).body as HomeShape;
  const inboxOf = async (by: Caller, side = 'unit') =>
    ((await by.get(`/api/desk/inbox?side=${side}`)).body as { items: InboxRow[] }).items;
  const issueOf = async (by: Caller, asked: object = {}) =>
    ((await by.send('post', '/api/desk/issue', asked)).body as { items: IssueRow[] }).items;
  const list = async (by: Caller, query: string) => (await by.get(`/api/desk/cases?${query}`)).body as Listed;
  const search = async (by: Caller, words: string, more: object = {}) =>
    (await by.send('post', '/api/desk/search', { words, ...more })).body as Listed;
  const ids = ({ items }: Listed) => items.map(({ id }) => id);

  it('brings what a general window received to the department, and to its technical reviewer step by step', async () => {
    const general = await office.staff('sifa-clerk');
    const people = {
      reviewer: await office.staff('qixiang-reviewer'),
      technicalReviewer: await office.staff('qixiang-technical'),
      sectionHead: await office.staff('qixiang-section-head'),
      chief: await office.staff('qixiang-chief'),
    };
    const forester = await office.staff('linye-reviewer');
    const { id, number } = await applyAtWindow(office, general, lightning);
    await acceptAll(general, id);

    expect(await inboxOf(people.reviewer)).toMatchObject([
      {
        id,
        windowName: '综合受理窗口',
        departmentName: '江华瑶族自治县气象局',
        receivedAt: '2026-11-18T02:00:00.000Z',
      },
    ]);
    expect((await inboxOf(people.reviewer))[0]?.receivedBy).toContain('综合受理窗口受理员');
    expect((await homeOf(people.technicalReviewer)).inbox).toBe(1);
    expect(await inboxOf(forester)).toEqual([]);
    expect((await inboxOf(general, 'window')).map((row) => [row.number, row.stageName])).toEqual([[number, '审查中']]);

    const order = await reviewAll(general, id, people);
    expect(order).toContain('technicalReviewer');
    expect(await inboxOf(people.reviewer)).toEqual([]);
    expect((await homeOf(people.chief)).waiting).toMatchObject([{ stage: 'deciding', matter: lightning, count: 1 }]);
    await act(people.chief, id, { kind: 'decide', outcome: 'grant', opinion: '同意', grounds: [] });
    const decided = (await (await office.staff('qixiang-leader')).get('/api/desk/overview')).body as OverviewShape;
    expect(decided).toMatchObject({ since: '2026-11-01', matters: [{ matter: lightning, decided: 1, count: 1 }] });
  }, 120_000);

  it('shows a technical reviewer the step that waits for them and takes their opinion', async () => {
    const general = await office.staff('sifa-clerk');
    const technical = await office.staff('qixiang-technical');
    const reviewer = await office.staff('qixiang-reviewer');
    const { id } = await applyAtWindow(office, general, lightning);
    await acceptAll(general, id);
    const people = visitors((await technical.get(`/api/desk/cases/${id}`)).body.work);
    const open = async () => {
      const { steps } = (await technical.get(`/api/desk/cases/${id}`)).body.case as {
        steps: { id: string; status: string; postKind: string }[];
      };
      return steps.find(({ status }) => status === 'open');
    };
    for (let step = await open(); step?.postKind === 'reviewer'; step = await open()) {
      await act(reviewer, id, {
        kind: 'review',
        step: step.id,
        outcome: 'pass',
        opinion: '齐全',
        people,
      });
    }
    expect(ids(await list(technical, 'queue=waiting'))).toContain(id);
    await projectCases(office.office);
    const reviewed = (await homeOf(technical)).done[0]?.count ?? 0;
    const step = await open();
    expect(step?.postKind).toBe('technicalReviewer');
    await act(technical, id, {
      kind: 'review',
      step: step?.id,
      outcome: 'pass',
      opinion: '接地符合',
      people,
    });
    const { steps } = ((await technical.get(`/api/desk/cases/${id}`)).body as { case: { steps: object[] } }).case;
    expect(steps).toContainEqual(
      expect.objectContaining({ id: step?.id, status: 'done', outcome: 'pass', opinion: '接地符合' }),
    );
    await projectCases(office.office);
    const [done] = (await homeOf(technical)).done;
    expect(done).toMatchObject({ command: 'review', name: '审查' });
    expect(done?.count).toBe(reviewed + 1);
  }, 60_000);

  it('tells a clerk what waits, what runs out and what was done today', async () => {
    const clerk = await office.staff('chengguan-clerk');
    const applicant = await office.applicant('15400000021');
    const { id, number } = await applyOnline(office, applicant, advertising);
    office.clock.move(new Date('2026-11-24T02:00:00.000Z'), true);
    const home = await homeOf(clerk);
    expect(home.waiting).toMatchObject([{ stage: 'submitted', matter: advertising, count: 1, tomorrow: 1, soon: 1 }]);
    expect(home.urgent.map((row) => [row.number, row.due])).toEqual([[number, '2026-11-25']]);
    expect(home.fresh).toHaveLength(1);
    expect(ids(await list(clerk, 'queue=waiting&due=tomorrow'))).toEqual([id]);
    expect(ids(await list(clerk, 'queue=waiting&due=overdue'))).toEqual([]);
    expect(ids(await list(clerk, 'queue=waiting&stage=received'))).toEqual([]);
    const { materials } = ((await clerk.get(`/api/desk/cases/${id}`)).body as { case: { materials: object[] } }).case;
    await act(clerk, id, { kind: 'receive', materials });
    await projectCases(office.office);
    expect((await homeOf(clerk)).done).toEqual([
      { command: 'seal', name: '盖章', count: 1 },
      { command: 'receive', name: '收件', count: 1 },
    ]);
    office.clock.move(new Date('2026-11-25T02:00:00.000Z'), true);
    expect((await homeOf(clerk)).done).toEqual([]);
    office.clock.move(new Date('2026-11-18T02:00:00.000Z'), true);
  }, 60_000);

  it('hands out at the issue desk and keeps a list of what goes by post, for nobody else', async () => {
    const clerk = await office.staff('chengguan-clerk');
    const supervisor = await office.staff('zhengwu-supervisor');
    const { id } = await applyAtWindow(office, clerk, advertising, ({ command }) => {
      command.delivery = { way: 'mail', address: '沱江镇演示路 8 号' };
    });
    const grounds = [{ text: '不属于本机关职权范围', basis: '《中华人民共和国行政许可法》第三十二条' }];
    await act(clerk, id, { kind: 'refuseAcceptance', cause: 'competence', grounds, whereTo: '县交通运输局' });
    expect(await issueOf(clerk, { way: 'mail' })).toMatchObject([
      { id, receiver: '赵测试', mobile: '15400000001', address: '沱江镇演示路 8 号' },
    ]);
    expect(await issueOf(clerk, { way: 'pickUp' })).toEqual([]);
    expect(await issueOf(clerk, { words: '江华测试' })).toHaveLength(1);
    expect(await issueOf(clerk, { words: '另一家' })).toEqual([]);
    expect(await issueOf(supervisor, { way: 'mail' })).toEqual([]);
    const send = { kind: 'deliver', way: 'mail', receiver: '盘𠮷·测试', identityChecked: false };
    await act(clerk, id, { ...send, trackingNumber: 'EMS10001' });
    expect(await issueOf(clerk)).toEqual([]);
    expect(await issueOf(clerk, { state: 'sent' })).toMatchObject([{ id, trackingNumber: 'EMS10001' }]);
  }, 60_000);

  describe('a search', () => {
    let clerk: Caller;
    let mine: string[];
    beforeAll(async () => {
      clerk = await office.staff('shichang-registrar');
      const named = (name: string, mobile: string) =>
        applyAtWindow(office, clerk, registration, ({ command }) => Object.assign(command.applicant, { name, mobile }));
      mine = [];
      for (const name of ['赵演示', '赵演示甲', '盘𠮷·演示']) {
        mine.push((await named(name, '15400000077')).id);
      }
    }, 60_000);

    it('finds by the beginning of a name and by the whole, in the order of the name', async () => {
      expect(ids(await search(clerk, '赵演示'))).toEqual(mine.slice(0, 2));
      expect(ids(await search(clerk, '赵演示甲'))).toEqual([mine[1]]);
      expect(ids(await search(clerk, ' 赵 演示 甲 '))).toEqual([mine[1]]);
      expect(ids(await search(clerk, '演示'))).toEqual([]);
    });

    it('finds a rare character and any kind of middle dot', async () => {
      expect(ids(await search(clerk, '盘𠮷•演'))).toEqual([mine[2]]);
    });

    it('finds by telephone, by identity number and by the case number, whole or its beginning', async () => {
      expect(ids(await search(clerk, '15400000077')).sort()).toEqual([...mine].sort());
      expect(ids(await search(clerk, anIdNumber.toLowerCase())).length).toBeGreaterThanOrEqual(3);
      const { number } = (await list(clerk, 'queue=all')).items[0]!;
      expect((await search(clerk, number)).items.map((row) => row.number)).toEqual([number]);
      expect((await search(clerk, number.slice(0, 14))).items.length).toBeGreaterThanOrEqual(3);
      expect(ids(await search(clerk, '15400000078'))).toEqual([]);
    });

    it('pages without losing or repeating a case, in every order', async () => {
      for (const more of [{ words: '赵演示' }, { words: '15400000077' }]) {
        const pages: string[] = [];
        let cursor: string | undefined;
        do {
          const page: Listed = await search(clerk, more.words, { limit: 1, ...(cursor ? { cursor } : {}) });
          pages.push(...ids(page));
          cursor = page.next;
        } while (cursor !== undefined);
        expect(pages).toEqual(ids(await search(clerk, more.words)));
      }
      const due = await list(clerk, 'queue=all&sort=due&limit=2');
      const rest = await list(clerk, `queue=all&sort=due&limit=100&cursor=${due.next}`);
      expect([...ids(due), ...ids(rest)]).toEqual(ids(await list(clerk, 'queue=all&sort=due&limit=100')));
    });

    it('narrows by matter, stage and days', async () => {
      expect(ids(await search(clerk, '赵演示', { stage: 'deciding' }))).toEqual([]);
      expect(ids(await search(clerk, '赵演示', { matter: registration, stage: 'received' }))).toHaveLength(2);
      expect(ids(await list(clerk, 'queue=all&from=2026-11-19'))).toEqual([]);
      expect(ids(await list(clerk, 'queue=all&from=2026-11-18&to=2026-11-18'))).toEqual(expect.arrayContaining(mine));
    });

    it('shows nobody by name, and tells another department or centre nothing', async () => {
      expect((await search(clerk, '赵演示')).items.map(({ applicantName }) => applicantName)).toEqual(['赵*', '赵*']);
      const abroad = office.office.centres.byId('ceshi')?.accounts[0]?.name ?? '';
      for (const stranger of [await office.staff('linye-chief'), await office.staff(abroad, 'ceshi')]) {
        for (const words of ['赵演示', '15400000077', anIdNumber])
          expect(ids(await search(stranger, words))).toEqual([]);
        expect(ids(await list(stranger, 'queue=all'))).toEqual([]);
        expect(await homeOf(stranger)).toMatchObject({ waiting: [], urgent: [], fresh: [], inbox: 0 });
        expect((await stranger.get('/api/desk/overview')).body).toMatchObject({ matters: [] });
      }
    });

    it('leaves no name, number or telephone in an index, an address or the log', async () => {
      const found = await office.office.connection.collection('cases').find({}).toArray();
      expect(JSON.stringify(found.map((one) => one.search as unknown))).not.toMatch(/15400000077|11010119900307889X/);
      expect(office.logged.join('\n')).not.toMatch(/赵演示|%E8%B5%B5|15400000077|11010119900307889X/);
    });

    it('refuses words in an address', async () => {
      expect((await clerk.get('/api/desk/cases?q=15400000077')).status).toBe(400);
      expect((await clerk.send('post', '/api/desk/search', { words: '' }, aKey())).status).toBe(400);
    });
  });
});
