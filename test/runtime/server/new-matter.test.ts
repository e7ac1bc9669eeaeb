/** A matter that was never published: begun, listed, submitted, looked at as new, published, then open to citizens. */
import type { Bundle } from '../../../engine/index.ts';
import type { DesignerRow, MatterDraft } from '../../../runtime/api/index.ts';
import { anOffice, type Caller, type TestOffice } from '../../build/office.ts';

const answers = {
  ...{ type: '07', handling: 'promised', serviceObjects: ['person'], handlingForms: ['window'] },
  limits: { promised: { amount: 5, unit: 'workingDay' }, noStatutoryReason: '法律没有规定' },
};

describe('a matter that was never published', () => {
  let office: TestOffice;
  let administrator: Caller;
  let reviewer: Caller;
  beforeAll(async () => {
    office = await anOffice();
    administrator = await office.staff('chengguan-matters');
    reviewer = await office.staff('shenpi-matter-review');
  }, 60_000);
  afterAll(() => office.stop());

  const begin = (id: string, from: object, more: object = {}) =>
    administrator.send('post', '/api/designer/matters', {
      ...{ id, name: '店招设置登记', department: 'chengguan', from },
      ...more,
    });
  const draftOf = async (id: string) =>
    (await administrator.get(`/api/designer/matters/${id}/draft`)).body as MatterDraft;
  const listed = async (caller: Caller, id: string) =>
    ((await caller.get('/api/designer/matters')).body as { items: DesignerRow[] }).items.find((row) => row.id === id);

  it('gets an id by the sound of its name, and is told whose a taken one is', async () => {
    const asked = async (query: object) => {
      const words = new URLSearchParams(Object.entries(query));
      return (await administrator.get(`/api/designer/new-matter/id?${words.toString()}`)).body as object;
    };
    expect(await asked({ name: '店招设置登记' })).toEqual({ id: 'dian-zhao-she-zhi-deng-ji' });
    expect(await asked({ id: 'timber-felling' })).toEqual({
      id: 'timber-felling',
      takenBy: expect.stringContaining('林木采伐'),
    });
    const taken = await begin('timber-felling', { way: 'template', template: 'permit' });
    expect([taken.status, taken.body.title]).toEqual([409, expect.stringContaining('林木采伐')]);
  });

  it('begins from nothing with the first answers, a template, or another matter; never for another department', async () => {
    const choices = (await administrator.get('/api/designer/new-matter')).body as {
      departments: object[];
      templates: { id: string }[];
    };
    expect(choices.departments).toEqual([{ id: 'chengguan', name: expect.stringContaining('城市管理') }]);

    expect((await begin('from-nothing', { way: 'blank', answers })).status).toBe(200);
    const blank = (await draftOf('from-nothing')).bundle.matter;
    expect(blank.identity).toMatchObject({ name: '店招设置登记', type: '07', visits: 1, codes: {} });
    expect(blank.limits.promised).toEqual({ amount: 5, unit: 'workingDay' });

    for (const { id } of choices.templates)
      expect((await begin(`of-${id}`, { way: 'template', template: id })).status).toBe(200);
    expect(await listed(administrator, 'of-permit')).toMatchObject({ draft: 'editing', problems: { warnings: 1 } });

    expect((await begin('a-copy', { way: 'copy', matter: 'outdoor-advertising' })).status).toBe(200);
    const copy = (await draftOf('a-copy')).bundle;
    expect(copy.matter).toMatchObject({ id: 'a-copy', identity: { codes: {}, everydayWords: [] } });
    expect(copy.documents.documents.filter(({ series }) => series !== undefined)).toEqual([]);

    const elsewhere = await begin('elsewhere', { way: 'template', template: 'permit' }, { department: 'linye' });
    expect(elsewhere.body.code).toBe('DEPARTMENT_FOREIGN');
    expect((await begin('copied', { way: 'copy', matter: 'timber-felling' })).status).toBe(404);
    const moved = structuredClone(await draftOf('a-copy'));
    moved.bundle.matter.identity.department = 'linye';
    const saved = await administrator.send('put', '/api/designer/matters/a-copy/draft', {
      ...{ revision: moved.revision, bundle: moved.bundle },
    });
    expect(saved.body.code).toBe('DEPARTMENT_FIXED');
    expect((await (await office.staff('linye-matters')).get('/api/designer/matters/a-copy/draft')).status).toBe(404);
  });

  it('is submitted, reviewed as wholly new and published as version 1; then citizens read and file it', async () => {
    await begin('shop-sign', { way: 'template', template: 'confirmation' });
    const at = (path: string) => `/api/designer/matters/shop-sign/${path}`;
    const first = await administrator.send('post', at('submit'), { revision: 1, reason: '新设事项' });
    expect(first.body.errors).toContainEqual(
      expect.objectContaining({ code: 'UNFILLED', pointer: '/identity/consult/phone' }),
    );

    const opened = await draftOf('shop-sign');
    await administrator.send('put', at('draft'), { revision: 1, bundle: filled(opened.bundle) });
    const submitted = await administrator.send('post', at('submit'), { revision: 2, reason: '新设事项' });
    expect(submitted.body).toMatchObject({ state: 'submitted', basedOn: 0 });
    const review = await reviewer.get(at('review'));
    expect(review.body).toMatchObject({ changes: [], runningCases: 0 });
    expect(review.body.published).toBeUndefined();
    expect((await office.nobody().get('/guide/shop-sign')).status).toBe(404);

    const tomorrow = await reviewer.send('post', at('publish'), { revision: 3, effectiveFrom: '2026-11-19' });
    expect(tomorrow.body).toMatchObject({ version: 1, inForce: false });
    expect(await listed(administrator, 'shop-sign')).toMatchObject({ version: 1, effectiveFrom: expect.any(String) });
    expect((await draftOf('shop-sign')).basedOn).toBe(1);
    office.clock.move(new Date('2026-11-20T02:00:00.000Z'), true);
    expect((await office.nobody().get('/guide/shop-sign')).text).toContain('店招设置登记');
    expect((await office.nobody().get('/api/matters/shop-sign/form')).body.matter).toMatchObject({ version: 1 });
    expect(await listed(reviewer, 'shop-sign')).toMatchObject({ draft: 'none', guide: { days: 2, toVerify: 12 } });
    const gone = await administrator.send('delete', at('draft'), { revision: 0 });
    expect(gone.status).toBe(404);
  });

  it('is deleted by whoever saw its latest, and can be put back; a published one cannot be deleted', async () => {
    await begin('short-lived', { way: 'template', template: 'benefit' });
    const { bundle } = await draftOf('short-lived');
    const remove = (id: string, revision: number) =>
      administrator.send('delete', `/api/designer/matters/${id}/draft`, { revision });
    expect((await remove('short-lived', 7)).body.code).toBe('DRAFT_CHANGED');
    expect((await remove('short-lived', 1)).status).toBe(204);
    expect(await listed(administrator, 'short-lived')).toBeUndefined();
    expect((await begin('short-lived', { way: 'files', bundle })).status).toBe(200);
    expect((await draftOf('short-lived')).bundle).toEqual(bundle);

    const published = await draftOf('outdoor-advertising');
    await administrator.send('put', '/api/designer/matters/outdoor-advertising/draft', {
      ...{ revision: 0, bundle: published.bundle },
    });
    expect((await remove('outdoor-advertising', 1)).body.code).toBe('MATTER_PUBLISHED');
  });

  it('goes out as a ZIP and comes in again the same, from any version and from the draft', async () => {
    const files = '/api/designer/matters/outdoor-advertising/files';
    const taken = async (query: string) => (await administrator.get(files + query).responseType('blob')).body as Buffer;
    const inForce = await taken('');
    expect(await taken('?of=1')).toEqual(inForce);
    expect(await taken('?of=draft')).toEqual(inForce);
    const sent = { files: [{ path: '户外广告.zip', base64: inForce.toString('base64') }] };
    const read = await administrator.send('post', '/api/designer/matter-files', sent);
    expect(read.body.bundle).toEqual((await draftOf('outdoor-advertising')).bundle);

    const version = await administrator.get('/api/designer/matters/outdoor-advertising/versions/1');
    expect(version.body).toEqual({ version: 1, bundle: read.body.bundle });
    expect((await administrator.get('/api/designer/matters/outdoor-advertising/versions/7')).status).toBe(404);

    const broken = { files: [{ path: 'matter.json', base64: Buffer.from('{').toString('base64') }] };
    const refused = await administrator.send('post', '/api/designer/matter-files', broken);
    expect(refused.body.errors.map(({ message }: { message: string }) => message)).toContainEqual(
      expect.stringMatching(/^matter\.json 第 1 行：/),
    );
    expect((await administrator.get(`${files}?of=9`)).status).toBe(404);
  });
});

/** What a template leaves open, filled in. */
function filled(bundle: Bundle): Bundle {
  const text = JSON.stringify(bundle).replaceAll('"待补充"', '"店招管理办法"');
  const made = JSON.parse(text) as Bundle;
  made.matter.identity.consult.phone = '0746-000 0001';
  made.matter.identity.supervise.phone = '0746-000 0002';
  return made;
}
