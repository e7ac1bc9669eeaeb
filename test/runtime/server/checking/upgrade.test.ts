/** `yichuang upgrade` on folders: files of an older shape are rewritten once, the others are not touched. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { upgrade } from '../../../../runtime/server/commands/upgrade.ts';
import { centreFilesWith } from '../../../build/centre.ts';
import { aBundle, filesOf } from '../../../build/matter.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'yichuang-upgrade-'));
afterAll(() => rmSync(folder, { recursive: true }));
const matters = path.join(folder, 'demo/matters');
const file = path.join(matters, 'food-business/matter.json');

beforeAll(() => {
  mkdirSync(matters, { recursive: true });
  writeFileSync(path.join(folder, 'demo/centre.json'), centreFilesWith()['centre.json'] ?? '');
  cpSync(path.resolve('test/corpus/1/food-business'), path.join(matters, 'food-business'), { recursive: true });
  for (const [name, text] of Object.entries(filesOf(aBundle()))) {
    const at = path.join(matters, 'shop-sign', name);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
});

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  const kept = [jest.spyOn(console, 'log'), jest.spyOn(console, 'error')];
  for (const spy of kept) spy.mockImplementation((line: unknown) => void said.push(String(line)));
});
afterEach(() => jest.restoreAllMocks());

/** When each file was written last. */
const written = (inside: string) =>
  readdirSync(inside, { recursive: true, encoding: 'utf8' }).map((name) => [
    name,
    statSync(path.join(inside, name)).mtimeMs,
  ]);

test('rewrites the one that is old, says what was done, and leaves the other alone', async () => {
  const untouched = written(path.join(matters, 'shop-sign'));
  expect(await upgrade.run([folder])).toBe(0);
  expect(said).toEqual([expect.stringMatching(/food-business：第 1 版结构已改写（延续申请期.*）$/)]);
  expect(readFileSync(file, 'utf8')).toContain('"schemaVersion": 2');
  expect(readFileSync(file, 'utf8')).toMatch(/"renewalWindow": \{\s+"latest": \{\s+"amount": 15,/);
  expect(written(path.join(matters, 'shop-sign'))).toEqual(untouched);
});

test('again, writes nothing', async () => {
  const before = written(matters);
  expect(await upgrade.run([path.join(folder, 'demo')])).toBe(0);
  expect([said, written(matters)]).toEqual([[], before]);
});

test('refuses what a later version wrote', async () => {
  writeFileSync(file, readFileSync(file, 'utf8').replace('"schemaVersion": 2', '"schemaVersion": 3'));
  expect(await upgrade.run([path.join(matters, 'food-business')])).toBe(1);
  expect(said).toEqual([expect.stringMatching(/第 3 版结构，本系统只认识到第 2 版/)]);
});
