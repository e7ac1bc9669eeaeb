/** From draft to the version in force: two people, no stale save, and running cases keep what they were filed under. */
import { checkDeeply, checkQuickly, surroundingsOf } from '../../../designer/check/check.ts';
import { bundleIn, type Bundle, type Problem } from '../../../engine/index.ts';
import type { DesignerCentre, DesignerRow } from '../../../runtime/api/index.ts';
import { hashOf } from '../../../runtime/server/publishing/hash.ts';
import { old } from '../../build/corpus.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';
import { aSubmission } from '../../build/submission.ts';

const matter = 'outdoor-advertising';
const at = (path: string) => `/api/designer/matters/${matter}/${path}`;

describe('publishing a change', () => {
  let office: TestOffice;
  let administrator: Caller;
  let reviewer: Caller;
  beforeAll(async () => {
    office = await anOffice();
    administrator = await office.staff('chengguan-matters');
    reviewer = await office.staff('shenpi-matter-review');
  }, 60_000);
  afterAll(() => office.stop());

  const draft = async () => (await administrator.get(at('draft'))).body as { revision: number; bundle: Bundle };
  const changed = ({ bundle }: { bundle: Bundle }, change: (bundle: Bundle) => void): Bundle => {
    const copy = structuredClone(bundle);
    change(copy);
    return copy;
  };
  const save = (revision: number, bundle: Bundle) => administrator.send('put', at('draft'), { revision, bundle });

  it('takes a draft, a reason, another person – and then guide and form change', async () => {
    const applicant = await office.applicant('15400000001');
    const application = await aSubmission(office, matter);
    const before = await applicant.send('post', '/api/my/cases', application, { 'idempotency-key': 'filed-before' });

    const opened = await draft();
    const bundle = changed(opened, (copy) => {
      copy.matter.limits.promised.amount = 3;
      for (const { expect: expected } of copy.examples.examples) delete expected.promisedDue;
    });
    expect((await save(opened.revision, bundle)).body.revision).toBe(opened.revision + 1);
    const submitted = await administrator.send('post', at('submit'), { revision: 1, reason: '承诺时限调整' });
    expect(submitted.body).toMatchObject({ state: 'submitted', mine: true });

    const review = (await reviewer.get(at('review'))).body as { changes: { words: string }[]; runningCases: number };
    expect(review.changes.map(({ words }) => words).join('\n')).toMatch(/承诺.*2个工作日 → 3个工作日/);
    expect(review.runningCases).toBe(1);

    const published = await reviewer.send('post', at('publish'), { revision: 2 });
    expect(published.body).toMatchObject({ version: 2, inForce: true, reason: '承诺时限调整' });

    const guide = await office.nobody().get(`/guide/${matter}`);
    expect(guide.text).toMatch(/3 ?个工作日/);
    const old = await applicant.get(`/api/my/cases/${(before.body as { id: string }).id}`);
    expect(old.body.case.matter.version).toBe(1);
  });

  it('is not for the person who made it', async () => {
    const both = await office.staff('shenpi-matter-review');
    const opened = await draft();
    await save(
      opened.revision,
      changed(opened, (copy) => (copy.guide.introduction = '说明改动')),
    );
    await administrator.send('post', at('submit'), { revision: opened.revision + 1, reason: '改说明' });
    const own = await administrator.send('post', at('publish'), { revision: opened.revision + 2 });
    expect(own.status).toBe(403);
    const notes = [{ pointer: '/guide/introduction', words: '写明适用的情形' }];
    const sentBack = await both.send('post', at('reject'), {
      revision: opened.revision + 2,
      reason: '请写明依据',
      notes,
    });
    expect(sentBack.body).toMatchObject({ state: 'editing', reason: '请写明依据' });
    const { body } = await administrator.get(at('draft'));
    expect(body.notes).toEqual([{ ...notes[0], by: '审批局事项审核员（演示）' }]);
  });

  it('never lets a stale save overwrite a newer one', async () => {
    const opened = await draft();
    expect((await save(opened.revision, opened.bundle)).status).toBe(200);
    const late = await save(opened.revision, opened.bundle);
    expect(late.status).toBe(409);
    expect(late.body.code).toBe('DRAFT_CHANGED');
  });

  it('never lets a save overwrite a version that was published since the page was opened', async () => {
    const opened = await draft();
    const bundle = changed(opened, (copy) => (copy.guide.introduction = '又改了说明'));
    expect((await save(opened.revision, bundle)).status).toBe(200);
    await administrator.send('post', at('submit'), { revision: opened.revision + 1, reason: '改说明' });
    const published = await reviewer.send('post', at('publish'), { revision: opened.revision + 2 });
    expect(published.status).toBe(200);
    const { version } = published.body as { version: number };
    const body = { revision: 0, basedOn: version - 1, bundle: opened.bundle };
    const late = [await save(opened.revision + 1, opened.bundle), await administrator.send('put', at('draft'), body)];
    expect(late.map(({ body: { code } }) => code as string)).toEqual(['DRAFT_CHANGED', 'DRAFT_CHANGED']);
    expect((late[0]?.body as { title: string }).title).toContain('（演示）在');
    expect((await administrator.send('put', at('draft'), { ...body, basedOn: version, bundle })).status).toBe(200);
  });

  it('shows each of two people at one draft the other, in the list too, until they leave or fall silent', async () => {
    const { store, clock } = office.office;
    const other = (await store.accounts.byName('jianghua', 'chengguan-chief'))!;
    await store.accounts.takeOver('jianghua', other._id, ['chengguan-matters']);
    const second = await office.staff('chengguan-chief');
    const tell = async (caller: Caller, here = true) =>
      (await caller.send('put', at('presence'), { here })).body as { others: string[]; revision: number };
    const editors = async () => {
      const { items } = (await administrator.get('/api/designer/matters')).body as { items: DesignerRow[] };
      return items.find(({ id }) => id === matter)?.editors;
    };
    expect((await tell(administrator)).others).toEqual([]);
    expect(await tell(second)).toEqual({
      others: [expect.stringContaining('演示')],
      revision: (await draft()).revision,
    });
    expect((await tell(administrator)).others).toEqual([other.displayName]);
    expect(await editors()).toEqual([other.displayName]);
    await tell(second, false);
    expect((await tell(administrator)).others).toEqual([]);
    expect(await editors()).toBeUndefined();

    await store.presences.tell('jianghua', { matter, account: 'gone', name: '某人' }, new Date(0));
    expect((await tell(administrator)).others).toEqual([]);
    expect(await store.presences.at('jianghua', matter, clock.machine())).toHaveLength(1);
    expect(JSON.stringify(await store.audit.latest('jianghua', 5))).not.toContain('presence');
  });

  it('refuses a draft of 5 MB with words, and leaves the one before as it was', async () => {
    const opened = await draft();
    const large = changed(opened, (copy) => (copy.guide.introduction = '长'.repeat(2_000_000)));
    const refused = await save(opened.revision, large);
    expect([refused.status, refused.body.title]).toEqual([413, expect.stringMatching(/太大|超过/)]);
    expect((await draft()).revision).toBe(opened.revision);
  });

  it('opens, saves and reviews a draft whose base version is gone', async () => {
    const { store } = office.office;
    const { bundle } = await draft();
    const id = 'left-alone';
    const content = { ...structuredClone(bundle), matter: { ...structuredClone(bundle.matter), id } };
    const by = { editedBy: 'somebody', editedByName: '他人', editedAt: new Date() };
    const place = { centre: 'jianghua', matter: id, name: '留下的草稿', department: 'chengguan' };
    await store.matterDrafts.create({ ...place, ...by, revision: 1, basedOn: 4, state: 'editing', bundle: content });
    const path = (name: string) => `/api/designer/matters/${id}/${name}`;
    const opened = await administrator.get(path('draft'));
    expect(opened.body).toMatchObject({ basedOn: 4, revision: 1, bundle: { matter: { id } } });
    const body = { revision: 1, basedOn: 4, bundle: content };
    expect((await administrator.send('put', path('draft'), body)).body.revision).toBe(2);
    const review = await reviewer.get(path('review'));
    expect(review.status).toBe(200);
    expect(review.body).not.toHaveProperty('published');
    expect((await reviewer.get(path('versions'))).body).toEqual({ items: [] });
  });

  it('is told in the designer, before anything is submitted, what the gate would say of it beside its centre', async () => {
    const opened = await draft();
    const faulty = changed(opened, ({ matter: { decision }, materials: { materials } }) => {
      decision.mode = 'preliminary';
      Object.assign(materials[1]!, { name: '营业执照', source: 'government', form: 'electronic' });
      Reflect.deleteProperty(materials[1]!, 'replacedByLicence');
    });
    await save(opened.revision, faulty);
    const gate = (await administrator.send('post', at('check'))).body as { problems: Problem[] };
    const surroundings = surroundingsOf((await administrator.get('/api/designer/centre')).body as DesignerCentre);
    const quick = checkQuickly(faulty, surroundings).problems;
    const told = (problems: readonly Problem[]) =>
      problems.map(({ code, file = '', pointer, line = 0 }) => `${code} ${file} ${pointer} ${line}`).sort();
    expect(told([...quick, ...checkDeeply(faulty, surroundings)])).toEqual(told(gate.problems));
    expect(quick.map(({ code }) => code)).toEqual(expect.arrayContaining(['GRANT_MISSING', 'MATERIAL_HELD']));
    expect(JSON.stringify(surroundings.staffing)).not.toContain('（演示）');
  });

  it('stops at a bundle that does not pass the check, and says where', async () => {
    const opened = await draft();
    const broken = changed(opened, (copy) => (copy.materials.materials[0]!.when = { any: [] }));
    await save(opened.revision, broken);
    const answer = await administrator.send('post', at('submit'), { revision: opened.revision + 1, reason: '试一试' });
    expect(answer.body.code).toBe('NOT_PUBLISHABLE');
    expect(answer.body.errors[0].pointer).toMatch(/^\/materials\/0\/when/);
  });

  it('reads versions and drafts of an older shape in the present one, and leaves what was published as it was', async () => {
    const { store, library } = office.office;
    const files = old(1, 'public-place-hygiene');
    const days = (JSON.parse(files['matter.json']!) as { results: { renewalWindow: number }[] }).results[0]!
      .renewalWindow;
    const id = 'public-place-hygiene';
    const [first] = await store.versions.headsOf('jianghua', id);
    const hash = hashOf(bundleIn(files));
    await store.versions.add({ ...first!, _id: 'old', centre: 'jianghua', version: 2, hash, files });
    library.refresh('jianghua');
    const { head, matter: compiled } = (await library.inForce('jianghua', id))!;
    expect(head).toMatchObject({ version: 2, hash });
    const latest = { latest: { amount: days, unit: 'naturalDay' } };
    expect(compiled.bundle.matter).toMatchObject({ schemaVersion: 2, results: [{ renewalWindow: latest }] });
    expect(await store.versions.filesOf('jianghua', hash)).toEqual(files);

    const bundle = structuredClone(compiled.bundle);
    bundle.matter.schemaVersion = 1;
    Object.assign(bundle.matter.results[0]!, { renewalWindow: days });
    const by = { editedBy: 'somebody', editedByName: '他人', editedAt: new Date() };
    const { name, department } = head.listing;
    const place = { centre: 'jianghua', matter: id, name, department };
    const draftOf = { ...place, revision: 1, basedOn: 2, state: 'editing' as const };
    await store.matterDrafts.create({ ...draftOf, ...by, bundle });
    const opened = (await reviewer.get(`/api/designer/matters/${id}/draft`)).body as { bundle: Bundle };
    expect(opened.bundle.matter).toMatchObject({ schemaVersion: 2, results: [{ renewalWindow: latest }] });
  });

  it('is closed to administrators of other departments', async () => {
    const forester = await office.staff('linye-matters');
    expect((await forester.get(at('draft'))).status).toBe(404);
    const listed = (await forester.get('/api/designer/matters')).body as { items: { id: string }[] };
    expect(listed.items.map(({ id }) => id)).toEqual(['timber-felling']);
  });
});
