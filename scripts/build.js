// Builds server and pages into dist/. With --if-stale only when a source is newer than the last build.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const stamp = path.join(root, 'dist/.built');
const sources = [
  'engine',
  'forms',
  'designer',
  'runtime',
  'package.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'scripts/build.js',
];

const newest = (at) => {
  const found = statSync(at);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(at).map((name) => newest(path.join(at, name))));
};

const run = (title, command, args) => {
  const started = Date.now();
  process.stdout.write(`${title}… `);
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', command), ...args], {
    cwd: root,
    // Whoever builds, jest as well: pages are built to be used.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    console.error(`\n${title}失败`);
    process.exit(status ?? 1);
  }
  console.log(`${((Date.now() - started) / 1000).toFixed(1)} 秒`);
};

const fresh = () =>
  existsSync(stamp) && sources.every((name) => newest(path.join(root, name)) <= statSync(stamp).mtimeMs);

if (process.argv.includes('--if-stale') && fresh()) process.exit(0);

const started = new Date();
run('编译服务端', 'typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
run('编译门户页面', 'vite/bin/vite.js', ['build', '--mode', 'portal', '--logLevel', 'warn']);
run('编译工作台页面', 'vite/bin/vite.js', ['build', '--mode', 'office', '--logLevel', 'warn']);
run('准备字体', '../scripts/fonts.js', []);
writeFileSync(stamp, started.toISOString());
