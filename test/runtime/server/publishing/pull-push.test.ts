/** Configurations kept in git: taken as files, changed there, sent back as a draft that somebody else publishes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFiles } from '../../../../runtime/server/publishing/bundle-files.ts';
import { pushCentre } from '../../../../runtime/server/centres/push.ts';
import { pull } from '../../../../runtime/server/publishing/pull.ts';
import { push } from '../../../../runtime/server/publishing/push.ts';
import { anOffice, type TestOffice } from '../../../build/office.ts';

const to = mkdtempSync(path.join(tmpdir(), 'yichuang-pull-'));
const matter = 'outdoor-advertising';
const folder = path.join(to, 'jianghua/matters', matter);

describe('a county that keeps its matters in git', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await anOffice();
  }, 60_000);
  afterAll(async () => {
    await office.stop();
    rmSync(to, { recursive: true });
  });

  const pulled = async (overwrite = false) =>
    (await pull(office.office, { wanted: [`jianghua/${matter}`], to, overwrite })).map(
      ({ version, written, removed, kept }) => ({
        ...{ version, written, removed, kept },
      }),
    );
  const pushed = (more: Partial<Parameters<typeof push>[1]> = {}) =>
    push(office.office, { folder, by: 'chengguan-matters', reason: '调整说明', replace: false, ...more });
  const rewrite = (words: string) => {
    const file = path.join(folder, 'guide.json');
    const guide = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify({ ...guide, introduction: words }));
  };

  it('takes the very files of configs/, and nothing the second time', async () => {
    const original = await readFiles(`configs/jianghua/matters/${matter}`);
    expect(await pulled()).toEqual([{ version: 1, written: Object.keys(original).length, removed: 0, kept: false }]);
    expect(await readFiles(folder)).toEqual(original);
    expect(await pulled()).toEqual([{ version: 1, written: 0, removed: 0, kept: false }]);
    await expect(pull(office.office, { wanted: ['jianghua/nothing'], to, overwrite: false })).rejects.toThrow(
      'nothing',
    );
  });

  it('sends nothing that is the same, not a matter, or another department’s', async () => {
    expect(await pushed()).toMatchObject({ pushed: false, why: expect.stringContaining('相同') });
    rewrite('说明改在版本库里');
    expect(await pushed({ by: 'linye-matters' })).toMatchObject({
      why: expect.stringContaining('不是这个事项所属部门'),
    });
    expect(await pushed({ folder: to })).toMatchObject({ why: expect.stringContaining('中心/matters/事项') });
    expect(await pushed({ base: 7 })).toMatchObject({ why: expect.stringMatching(/改自第 7 版，而现行已是第 1 版/) });
  });

  it('does not lose what somebody changed in the folder', async () => {
    expect(await pulled()).toEqual([{ version: 1, written: 0, removed: 0, kept: true }]);
    expect(readFileSync(path.join(folder, 'guide.json'), 'utf8')).toContain('说明改在版本库里');
  });

  it('sends a change as a draft that waits for another person, and not over somebody’s draft', async () => {
    expect(await pushed()).toMatchObject({ pushed: true, basedOn: 1 });
    const reviewer = await office.staff('shenpi-matter-review');
    const review = await reviewer.get(`/api/designer/matters/${matter}/review`);
    expect(review.body.draft).toMatchObject({
      state: 'submitted',
      editedBy: '城管局事项管理员（演示）',
      reason: '调整说明',
    });
    expect(await pushed()).toMatchObject({ why: expect.stringMatching(/已经有.*保存的草稿.*--replace/) });

    rewrite('再改一次');
    expect(await pushed({ replace: true })).toMatchObject({ pushed: true });
    const { revision } = (await reviewer.get(`/api/designer/matters/${matter}/draft`)).body as { revision: number };
    await reviewer.send('post', `/api/designer/matters/${matter}/publish`, { revision });
    rewrite('第三次');
    expect(await pushed()).toMatchObject({ why: expect.stringMatching(/改自第 1 版，而现行已是第 2 版/) });
    expect(await pulled(true)).toEqual([{ version: 2, written: 1, removed: 0, kept: false }]);
    expect(readFileSync(path.join(folder, 'guide.json'), 'utf8')).toContain('再改一次');
  });

  it('sends a matter nobody published as a new one, and stops at the check before anything is saved', async () => {
    const sign = path.join(to, 'jianghua/matters/shop-sign');
    await cp(folder, sign, { recursive: true });
    expect(await pushed({ folder: sign })).toMatchObject({ why: expect.stringContaining('与文件夹的名称不同') });
    const file = path.join(sign, 'matter.json');
    const text = readFileSync(file, 'utf8').replace(`"id": "${matter}"`, '"id": "shop-sign"');
    writeFileSync(file, text.replace(/"amount": \d+/, '"amount": 0'));
    expect(await pushed({ folder: sign })).toMatchObject({ why: expect.stringContaining('检查没有通过') });
    expect(await office.office.store.matterDrafts.read('jianghua', 'shop-sign')).toBeNull();
    writeFileSync(file, text);
    expect(await pushed({ folder: sign })).toMatchObject({ pushed: true, basedOn: 0 });
  });

  describe('and what the centre keeps beside them', () => {
    const own = path.join(to, 'jianghua');
    const ownFiles = () => readFiles(own, ['matters/']);
    const original = () => readFiles('configs/jianghua', ['matters/']);
    const take = async (overwrite = false) =>
      (await pull(office.office, { wanted: ['jianghua'], to, overwrite })).find(({ matter: one }) => one === undefined);
    const send = (more: Partial<Parameters<typeof push>[1]> = {}) =>
      pushCentre(office.office, { folder: own, by: 'zhengwu-manager', reason: '调整说明', replace: false, ...more });
    const change = (file: string, made: (text: string) => string) => {
      const at = path.join(own, file);
      writeFileSync(at, made(readFileSync(at, 'utf8')));
    };

    it('takes the very files of configs/ into an empty folder, registers and all, and nothing the second time', async () => {
      const files = await original();
      expect(await take()).toMatchObject({ version: 1, written: Object.keys(files).length, removed: 0, kept: false });
      expect(await ownFiles()).toEqual(files);
      expect(await take()).toMatchObject({ written: 0, removed: 0, kept: false });
      expect(await send()).toMatchObject({ pushed: false, why: expect.stringContaining('相同') });
    });

    it('sends nothing that the check refuses, of another version, or by somebody else', async () => {
      change('windows.json', (text) => text.replace('"zone": "', '"zone": "nowhere-'));
      expect(await send()).toMatchObject({ why: '文件读不成中心' });
      change('windows.json', (text) => text.replace('"zone": "nowhere-', '"zone": "'));
      change('catalogues/licences.json', () => '{ "licences": [] }\n');
      expect(await send()).toMatchObject({ why: expect.stringContaining('检查没有通过') });
      change('catalogues/licences.json', () => readFileSync('configs/jianghua/catalogues/licences.json', 'utf8'));
      change('documents/extension-notice.hbs', (text) => `${text}<p>另行送达。</p>\n`);
      expect(await send({ by: 'linye-clerk' })).toMatchObject({ why: expect.stringContaining('不能起草机构与日历') });
      expect(await send({ base: 4 })).toMatchObject({ why: expect.stringMatching(/改自第 4 版，而现行已是第 1 版/) });
      expect(await office.office.store.centreDrafts.read('jianghua')).toBeNull();
    });

    it('sends a change as a draft that waits for another person, leaves registers alone, and comes back equal', async () => {
      change('grants.json', (text) => text.replace('首席', '首 席'));
      expect(await take()).toMatchObject({ kept: true });
      expect(await send()).toMatchObject({ pushed: true, basedOn: 1 });
      expect(await send()).toMatchObject({ why: expect.stringMatching(/已经有.*保存的草稿.*--replace/) });
      change('documents/extension-notice.hbs', (text) => text.replace('另行送达', '直接送达'));
      expect(await send({ replace: true })).toMatchObject({ pushed: true });
      const reviewer = await office.staff('shenpi-matter-review');
      const { revision } = (await reviewer.get('/api/designer/centre/draft')).body as { revision: number };
      await reviewer.send('post', '/api/designer/centre/publish', { revision });

      const before = await ownFiles();
      expect(before['grants.json']).not.toEqual((await original())['grants.json']);
      expect(await take()).toMatchObject({ version: 2, written: 0, removed: 0, kept: false });
      expect(await ownFiles()).toEqual(before);
      change('centre.json', (text) => text.replace('"name": "', '"name": "新'));
      expect(await send()).toMatchObject({ pushed: true, basedOn: 2 });
    });
  });
});
