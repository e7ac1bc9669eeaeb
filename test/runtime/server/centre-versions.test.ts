/** The centre itself is drafted, reviewed and published like a matter, and every process takes the new version in. */
import type { CentreContent } from '../../../engine/index.ts';
import { readCentres } from '../../../runtime/server/centres/centres.ts';
import { recountByCalendar } from '../../../runtime/server/worker/recount.ts';
import { aYear } from '../../build/calendars.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';

const at = (path: string) => `/api/designer/centre/${path}`;
const matter = 'outdoor-advertising';

const holidays = (year: number) => {
  const off = (name: string, ...days: string[]) =>
    days.map((day) => ({ date: `${year}-${day}`, kind: 'off' as const, name }));
  return [
    ...off('元旦', '01-01'),
    ...off('春节', '02-05', '02-06', '02-07', '02-08'),
    ...off('清明节', '04-05'),
    ...off('劳动节', '05-01', '05-02'),
    ...off('端午节', '06-09'),
    ...off('中秋节', '09-15'),
    ...off('国庆节', '10-01', '10-02', '10-03'),
  ];
};

describe('a change of the centre', () => {
  let office: TestOffice;
  let manager: Caller;
  let reviewer: Caller;
  beforeAll(async () => {
    office = await anOffice();
    manager = await office.staff('zhengwu-manager');
    reviewer = await office.staff('shenpi-matter-review');
  }, 60_000);
  afterAll(() => office.stop());

  const opened = async () =>
    (await manager.get(at('draft'))).body as { revision: number; basedOn: number; content: CentreContent };
  const saved = async (change: (content: CentreContent) => void) => {
    const { revision, content } = await opened();
    change(content);
    return manager.send('put', at('draft'), { revision, content });
  };
  /** Drafted by the manager and, when nothing speaks against it, published by the reviewer. */
  const published = async (reason: string, change: (content: CentreContent) => void) => {
    const { revision } = (await saved(change)).body as { revision: number };
    const submitted = await manager.send('post', at('submit'), { revision, reason });
    if (submitted.status !== 200) return submitted;
    return reviewer.send('post', at('publish'), { revision: revision + 1 });
  };
  const windowOf = ({ windows }: CentreContent, id: string) => windows.windows.find((window) => window.id === id)!;

  it('lets a window receive a matter at once, and a second process sees it without being started again', async () => {
    const clerk = await office.staff('linye-clerk');
    const served = async () => JSON.stringify((await clerk.get('/api/desk/matters')).body);
    const guide = async () => (await office.nobody().get(`/guide/${matter}`)).text;
    expect(await served()).not.toContain(matter);
    expect(await guide()).not.toContain('236');
    const { configsDir, defaultCentre } = office.office.settings;
    const elsewhere = await readCentres(configsDir, defaultCentre);
    elsewhere.follow(office.office.store.centreVersions, office.office.log);
    const there = () => elsewhere.steady(() => elsewhere.byId('jianghua')?.windowsById.get('linye-1')?.matters);
    expect(await there()).toEqual(['timber-felling']);

    const made = await published('户外广告设置也在林业局窗口收件', (content) => {
      windowOf(content, 'linye-1').matters.push(matter);
    });
    expect(made.body).toMatchObject({ version: 2, inForce: true, author: '政务中心中心管理员（演示）' });
    expect(made.body.changes.join('；')).toMatch(/“林业局窗口” · 办理事项：.*“设置大型户外广告/);
    expect(await served()).toContain(matter);
    expect(await guide()).toContain('236');
    await elsewhere.refresh();
    expect(await there()).toEqual(['timber-felling', matter]);
    const { items } = await office.office.store.audit.sift('jianghua', { act: 'publishCentre', limit: 5 });
    expect(items).toHaveLength(1);
  });

  it('keeps a piece of work in the centre it began in', async () => {
    const { centres, store } = office.office;
    const before = centres.byId('jianghua');
    await centres.steady(async () => {
      const { body } = await saved(({ centre }) => (centre.transport = '乘坐8路公交车'));
      const { revision } = body as { revision: number };
      await manager.send('post', at('submit'), { revision, reason: '公交线路调整' });
      await reviewer.send('post', at('publish'), { revision: revision + 1 });
      expect((await store.centreVersions.newest('jianghua'))?.version).toBe(3);
      expect(centres.byId('jianghua')).toBe(before);
    });
    expect(centres.byId('jianghua')?.centre.transport).toBe('乘坐8路公交车');
  });

  it('is not published by whoever made it, nor saved over what somebody saved since', async () => {
    const { store } = office.office;
    const { _id, ...account } = (await store.accounts.byName('jianghua', 'chengguan-matters'))!;
    expect(_id).not.toBe('');
    await store.accounts.put({ ...account, posts: [...account.posts, 'shenpi-matter-review'] });
    const both = await office.staff('chengguan-matters');
    const { revision, content } = await opened();
    content.centre.consultPhone = '0746-000 0001';
    const first = (await both.send('put', at('draft'), { revision, content })).body as { revision: number };
    const late = await manager.send('put', at('draft'), { revision, content });
    expect([late.status, late.body.code]).toEqual([409, 'DRAFT_CHANGED']);

    await both.send('post', at('submit'), { revision: first.revision, reason: '咨询电话更换' });
    const own = await both.send('post', at('publish'), { revision: first.revision + 1 });
    expect([own.status, own.body.code]).toEqual([403, 'OWN_CHANGE']);
    const back = await reviewer.send('post', at('reject'), {
      revision: first.revision + 1,
      reason: '请附电信部门的回执',
    });
    expect(back.body).toMatchObject({ state: 'editing', reason: '请附电信部门的回执' });
  });

  it('does not pass while a matter in force, a grant or somebody at work would lose its ground', async () => {
    const refused = await published('撤销岗位', ({ organisation, catalogues }) => {
      organisation.posts = organisation.posts.filter(({ id }) => id !== 'chengguan-chief');
      catalogues.licences.licences = [];
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'NOT_PUBLISHABLE']);
    const words = refused.body.errors.map(({ message }: { message: string }) => message).join('\n');
    expect(words).toContain('授权“江城管授〔2025〕1号”正在用：组织机构里没有“chengguan-chief”这个岗位');
    expect(words).toContain('人员“城管局首席审批员（演示）”正在用');

    const { content } = await opened();
    content.organisation.posts = (await manager.get(at('versions/1'))).body.content.organisation.posts;
    const { body } = await manager.send('post', at('check'), { content });
    expect(body.publishable).toBe(false);
    expect(JSON.stringify(body.problems)).toContain('事项“');
  });

  it('keeps the codes, the papers and the kinds of blanks somebody still uses', async () => {
    const toldOf = async (change: (content: CentreContent) => void) => {
      const { content } = (await manager.get(at('versions/1'))).body as { content: CentreContent };
      change(content);
      const { body } = await manager.send('post', at('check'), { content });
      expect(body.publishable).toBe(false);
      return body.problems.map(({ code, message }: Record<string, string>) => `${code} ${message}`).join('\n');
    };
    const codes = await toldOf(({ catalogues }) => {
      const [towns] = catalogues.codes.tables;
      const [first, ...others] = towns!.codes;
      towns!.codes = others;
      others[0]!.label = `${others[0]!.label}（新）`;
      expect(first!.label).toBe('沱江镇');
    });
    expect(codes).toMatch(/CODE_UNKNOWN 事项“.*采伐.*”：代码表“乡镇”里没有代码“tuojiang”（沱江镇）/);
    expect(codes).toMatch(/CODE_LABEL 事项“.*”：代码“dalupu”在代码表“乡镇”里是“大路铺镇（新）”，这里写的是“大路铺镇”/);
    const kinds = await toldOf(({ blanks, documents }) => {
      blanks.kinds = [];
      documents.documents = documents.documents.filter(({ act }) => act !== 'extend');
    });
    expect(kinds).toMatch(/BLANK_UNKNOWN 空白证照“43LPZ.*”正在用：空白证照里没有“labour-dispatch-licence”这一种/);
    expect(kinds).toMatch(/TEMPLATE_UNUSED/);
  });

  it('shows a paper of the draft as it would come out of a matter in force', async () => {
    await saved(({ templates }) => {
      Object.assign(templates, { 'extension-notice.hbs': `${templates['extension-notice.hbs']}<p>另行送达。</p>` });
    });
    const paper = at('papers/extensionNotice/preview');
    const shown = await manager.send('post', paper, { matter });
    expect(shown.body.html).toContain('另行送达。');
    expect(shown.body.html).toContain('设置大型户外广告');
    expect((await manager.send('post', at('papers/nothing/preview'), { matter })).status).toBe(404);
    expect((await manager.send('post', at('papers/extensionNotice/pdf'), { matter })).type).toBe('application/pdf');
  });

  it('can be an older content published anew, and history tells who, why and what', async () => {
    const { body: first } = await manager.get(at('versions/1'));
    const made = await published('恢复原来的窗口分工', (content) => Object.assign(content, first.content));
    expect(made.status).toBe(200);
    const { items } = (await manager.get(at('versions'))).body;
    expect(items.map(({ version }: { version: number }) => version)).toEqual([4, 3, 2, 1]);
    expect(items[0]).toMatchObject({
      inForce: true,
      reason: '恢复原来的窗口分工',
      reviewer: '审批局事项审核员（演示）',
    });
    expect(office.office.centres.byId('jianghua')?.windowsById.get('linye-1')?.matters).toEqual(['timber-felling']);
  });

  it('settles what was pending when it brings a year', async () => {
    office.clock.move(new Date('2026-12-29T02:00:00.000Z'), true);
    const { centres, store } = office.office;
    const recount = () => centres.steady(() => recountByCalendar(office.office));
    await recount();
    const applicant = await office.applicant('15400000001');
    const body = await aSubmission(office, matter);
    const { id } = (await applicant.send('post', '/api/my/cases', body, { 'idempotency-key': 'year-end-1' })).body;
    const due = async () => (await store.cases.byId({ kind: 'system', centre: 'jianghua' }, id))?.summary.due;
    expect(await due()).toBeUndefined();

    const made = await published('国务院办公厅发布了2027年放假安排', (content) => {
      Object.assign(content.calendar, { 2027: aYear(2027, { national: holidays(2027) }) });
    });
    expect(made.body.changes).toEqual(['日历：新增 2027 年日历：放假 13 天，调休上班 0 天']);
    await recount();
    expect(await due()).toBe('2027-01-06');
  });

  it('can be thrown away: the audit tells whose it was, and whoever still holds it saves nothing over what comes after', async () => {
    const before = await opened();
    const { revision } = (await saved(({ centre }) => (centre.transport = '乘坐9路公交车'))).body as {
      revision: number;
    };
    const forester = await office.staff('linye-matters');
    const here = { here: true };
    expect((await manager.send('put', at('presence'), here)).body).toEqual({ others: [], revision });
    const told = await forester.send('put', at('presence'), here);
    expect(told.body).toEqual({ others: ['政务中心中心管理员（演示）'], revision });

    const stale = await forester.send('delete', at('draft'), { revision: revision - 1 });
    expect([stale.status, stale.body.code]).toEqual([409, 'DRAFT_CHANGED']);
    expect((await forester.send('delete', at('draft'), { revision })).status).toBeLessThan(300);
    expect(await opened()).toMatchObject({ revision: 0, basedOn: before.basedOn, content: before.content });
    const { items } = await office.office.store.audit.sift('jianghua', { act: 'discardCentre', limit: 5 });
    expect(items).toMatchObject([
      { actor: '林业局事项管理员（演示）', detail: { author: '政务中心中心管理员（演示）' } },
    ]);

    const content = { ...before.content, centre: { ...before.content.centre, transport: '步行' } };
    expect((await manager.send('put', at('draft'), { revision, content })).body.code).toBe('DRAFT_CHANGED');
    const old = { revision: 0, basedOn: before.basedOn - 1, content };
    expect((await manager.send('put', at('draft'), old)).body.code).toBe('DRAFT_CHANGED');
    const anew = await forester.send('put', at('draft'), { ...old, basedOn: before.basedOn });
    expect(anew.body.revision).toBeGreaterThan(revision);
    expect((await manager.send('put', at('draft'), { revision: revision + 1, content })).body.code).toBe(
      'DRAFT_CHANGED',
    );
  });
});
