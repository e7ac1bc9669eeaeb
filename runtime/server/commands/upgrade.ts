/** `yichuang upgrade`: rewrites matters of an older shape in place; everything else in their files stays byte by byte. */
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { upgrade as upgradeFiles } from '../../../engine/index.ts';
import { configPath } from '../checking/config-path.ts';
import { targetsIn } from '../checking/targets.ts';
import type { Subcommand } from '../cli.ts';
import { root } from '../installation.ts';
import { readFiles } from '../publishing/bundle-files.ts';
import { readSettings } from '../settings.ts';

/** Beside the file and then in its place, so that a file is old or new and never half. */
async function replace(file: string, text: string): Promise<void> {
  const beside = `${file}.new`;
  await writeFile(beside, text);
  await rename(beside, file);
}

/** @returns whether the matter is of the present shape now */
async function upgradeMatter(folder: string): Promise<boolean> {
  const before = await readFiles(folder);
  const upgraded = upgradeFiles(before);
  const name = path.relative(process.cwd(), folder);
  if (!upgraded.ok) {
    for (const { message } of upgraded.problems) console.error(`${name}：${message}`);
    return false;
  }
  if (upgraded.done.length === 0) return true;
  for (const [file, text] of Object.entries(upgraded.files)) {
    if (text !== before[file]) await replace(path.join(folder, file), text);
  }
  console.log(`${name}：第 ${upgraded.from} 版结构已改写（${upgraded.done.join('；')}）`);
  return true;
}

export const upgrade: Subcommand = {
  usage: 'upgrade [路径…]',
  summary: '把旧版结构的事项配置改写成现在的结构（全部、一个中心或者一个事项）',
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const { configsDir } = readSettings(process.env, root);
    const paths = positionals.length === 0 ? [configsDir] : positionals.map((given) => configPath(given, configsDir));
    const missing = paths.filter((one) => !existsSync(one));
    if (missing.length > 0) throw new Error(`没有这个文件夹：${missing.join('、')}`);
    const targets = (await Promise.all(paths.map(targetsIn))).flat();
    const folders = targets.flatMap(({ centre, matters }) => matters.map((name) => path.join(centre, 'matters', name)));
    const upgraded: boolean[] = [];
    for (const folder of folders) upgraded.push(await upgradeMatter(folder));
    return upgraded.every(Boolean) ? 0 : 1;
  },
};
