/** `yichuang check`: centres and matters through the gate of publishing, for people, programs and CI. */
import { existsSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { configPath } from '../checking/config-path.ts';
import { checkFolders } from '../checking/check-folders.ts';
import { formats, isFormat, type Format } from '../checking/formats.ts';
import type { Subcommand } from '../cli.ts';
import { root } from '../installation.ts';
import { readSettings } from '../settings.ts';

/** What the exit code says. */
const exit = { sound: 0, faulty: 1, misused: 2 } as const;
const usage = 'check [路径…] [--format text|json|sarif|junit] [--watch]';

/** Writes what was found and answers with the exit code. */
async function run(paths: readonly string[], format: Format): Promise<number> {
  const checked = await checkFolders(paths);
  console.log(formats[format](checked));
  return checked.every(({ sound }) => sound) ? exit.sound : exit.faulty;
}

/** Several files are often written at once. */
const SETTLE_MS = 200;

/** Runs again after every change below the paths, until it is interrupted. */
async function runOnChange(paths: readonly string[], format: Format): Promise<void> {
  let pending: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      console.log(`\n—— ${new Date().toLocaleTimeString('zh-CN')} ——`);
      run(paths, format).catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
      });
    }, SETTLE_MS);
  };
  const follow = async (folder: string) => {
    for await (const { filename } of watch(folder, { recursive: true }))
      if (filename === null || /\.(json|hbs)$/.test(filename)) again();
  };
  await Promise.all(paths.map(follow));
}

export const check: Subcommand = {
  usage,
  summary: '检查配置：全部、一个中心或者一个事项',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { format: { type: 'string', default: 'text' }, watch: { type: 'boolean', default: false } },
      allowPositionals: true,
      strict: false,
    });
    const { format } = values;
    const strange = Object.keys(values).filter((name) => name !== 'format' && name !== 'watch');
    if (typeof format !== 'string' || !isFormat(format) || strange.length > 0) {
      console.error(`用法：yichuang ${usage}`);
      return exit.misused;
    }
    const { configsDir } = readSettings(process.env, root);
    const paths = positionals.length === 0 ? [configsDir] : positionals.map((given) => configPath(given, configsDir));
    const missing = paths.filter((one) => !existsSync(one));
    if (missing.length > 0) {
      console.error(`没有这个文件夹：${missing.join('、')}`);
      return exit.misused;
    }
    // Watched from the beginning: what is saved while the first check runs counts too.
    const [code] = await Promise.all([
      run(paths, format),
      ...(values.watch === true ? [runOnChange(paths, format)] : []),
    ]);
    return code;
  },
};
