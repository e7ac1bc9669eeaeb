/** `yichuang check` on folders, and the four forms its answer takes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkFolders } from '../../../../runtime/server/checking/check-folders.ts';
import { formats } from '../../../../runtime/server/checking/formats.ts';
import { check } from '../../../../runtime/server/commands/check.ts';
import { centreFilesWith, centreParts } from '../../../build/centre.ts';
import { aBundle, filesOf } from '../../../build/matter.ts';
import { put } from '../../../build/put.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'yichuang-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (inside: string, files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, inside, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};

/** A county with two matters: one that is right, one whose paper is always made and that routes twice. */
beforeAll(() => {
  const parts: Record<string, unknown> = centreParts();
  for (const kind of ['reviewer', 'technicalReviewer'])
    put(parts['organisation.json'], '/posts/-', {
      id: kind.toLowerCase(),
      unit: 'city-management',
      kind,
      title: '承办人',
    });
  write('demo', centreFilesWith(parts));
  write('demo/matters/shop-sign', filesOf(aBundle()));
  const broken = aBundle();
  put(broken, '/matter/id', 'roof-sign');
  put(broken, '/rules/tables/0/hitPolicy', 'unique');
  put(broken, '/documents/documents/1/when', { any: [{ condition: 'onRoof' }, { not: { condition: 'onRoof' } }] });
  write('demo/matters/roof-sign', filesOf(broken));
});

const summary = async (...paths: string[]) =>
  (await checkFolders(paths.map((one) => path.join(folder, one)))).map(
    ({ name, sound, problems }) => `${name} ${sound ? 'sound' : 'faulty'} ${problems.map(({ code }) => code).join()}`,
  );

describe('checking folders', () => {
  test('takes all centres, one centre, or one matter beside its centre', async () => {
    const roof = 'demo/roof-sign faulty WINDOW_MISSING,GRANT_MISSING,CONDITION_ALWAYS,TABLE_OVERLAP';
    expect(await summary('.')).toEqual(['demo sound ', roof, 'demo/shop-sign sound ']);
    expect(await summary('demo')).toEqual(['demo sound ', roof, 'demo/shop-sign sound ']);
    expect(await summary('demo/matters/shop-sign')).toEqual(['demo/shop-sign sound ']);
  });

  test('refuses a folder that holds neither', async () => {
    await expect(summary('demo/calendar')).rejects.toThrow('里没有中心，也没有事项');
  });
});

describe('the answer of a check', () => {
  const told = async (format: keyof typeof formats) =>
    formats[format](await checkFolders([path.join(folder, 'demo/matters/roof-sign')]));

  test('is read by people line by line', async () => {
    expect(await told('text')).toMatch(/^demo\/roof-sign：有错误，不能发布\n/);
    expect(await told('text')).toMatch(
      / {2}错误 rules\.json:\d+ \/tables\/0\/rows\/1 第 1 行与第 2 行会同时命中：「设置位置」为 楼顶，「面积」为 11 \[TABLE_OVERLAP\]/,
    );
  });

  test('is JSON with files as seen from here', async () => {
    const [one] = JSON.parse(await told('json')) as {
      problems: { code: string; file: string; line: number }[];
      examples: unknown[];
    }[];
    const overlap = one?.problems.find(({ code }) => code === 'TABLE_OVERLAP');
    expect(path.resolve(overlap?.file ?? '')).toBe(path.join(folder, 'demo/matters/roof-sign/rules.json'));
    expect(overlap?.line).toBeGreaterThan(1);
    expect(one?.examples).toHaveLength(3);
  });

  test('is SARIF with a level, a rule and a place for each problem', async () => {
    const { version, runs } = JSON.parse(await told('sarif')) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleId: string; level: string; locations: unknown[] }[];
      }[];
    };
    expect(version).toBe('2.1.0');
    const [run] = runs;
    const levels = run?.results.map(({ ruleId, level }) => `${ruleId} ${level}`);
    expect(levels).toContain('TABLE_OVERLAP error');
    expect(levels).toContain('CONDITION_ALWAYS warning');
    const rules = new Set(run?.tool.driver.rules.map(({ id }) => id));
    expect(run?.results.every(({ ruleId, locations }) => rules.has(ruleId) && locations.length === 1)).toBe(true);
  });

  test('is JUnit with a case for the check and one for each example', async () => {
    const xml = await told('junit');
    expect(xml).toContain('<testsuite name="demo/roof-sign" tests="4" failures="1">');
    expect(xml).toMatch(/<testcase classname="demo\/roof-sign" name="检查"><failure type="TABLE_OVERLAP"/);
    expect(xml).toContain('name="样例：墙面小招牌"></testcase>');
  });
});

describe('the command', () => {
  const run = async (...args: string[]) => {
    const lines: unknown[] = [];
    const kept = [jest.spyOn(console, 'log'), jest.spyOn(console, 'error')];
    for (const spy of kept) spy.mockImplementation((line: unknown) => void lines.push(line));
    const code = await check.run(args);
    for (const spy of kept) spy.mockRestore();
    return { code, said: lines.join('\n') };
  };

  test('says by its exit code whether anything stops publishing', async () => {
    expect((await run(path.join(folder, 'demo/matters/shop-sign'))).code).toBe(0);
    expect((await run(path.join(folder, 'demo'))).code).toBe(1);
  });

  test('says how it is called when it is called wrongly', async () => {
    expect(await run('--format', 'pdf')).toEqual({
      code: 2,
      said: '用法：yichuang check [路径…] [--format text|json|sarif|junit] [--watch]',
    });
    expect((await run('--formats', 'json')).code).toBe(2);
    expect(await run('nowhere')).toMatchObject({ code: 2, said: expect.stringContaining('没有这个文件夹') });
  });

  test('with --watch checks again after every change, until it is stopped', async () => {
    const watched = path.join(folder, 'demo/matters/shop-sign');
    const cli = path.join(__dirname, '../../../../runtime/server/cli.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', cli, 'check', watched, '--format', 'json', '--watch']);
    try {
      let said = '';
      child.stdout.on('data', (text: Buffer) => (said += text.toString('utf8')));
      const told = async (words: string) => {
        while (!said.includes(words)) await once(child.stdout, 'data');
      };
      await told('"sound": true');
      writeFileSync(path.join(watched, 'form.json'), '{');
      await told('"sound": false');
      writeFileSync(path.join(watched, 'form.json'), filesOf(aBundle())['form.json'] ?? '');
      said = '';
      await told('"sound": true');
    } finally {
      child.kill();
    }
  }, 60_000);
});
