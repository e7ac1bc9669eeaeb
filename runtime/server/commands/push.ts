/** `yichuang push`: a folder as an administrator's draft, submitted for review. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Subcommand } from '../cli.ts';
import { pushCentre } from '../centres/push.ts';
import { push as pushMatter } from '../publishing/push.ts';
import { problemLine } from './report.ts';
import { withOffice } from './with-office.ts';

const usage = 'push 文件夹 --by 账号 --reason 理由 [--base 版本] [--replace]';

export const push: Subcommand = {
  usage,
  summary: '把事项或者中心的文件夹存成草稿并提交复核（不发布）',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        by: { type: 'string', default: '' },
        reason: { type: 'string', default: '' },
        base: { type: 'string' },
        replace: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [folder = ''] = positionals;
    const { by, reason, replace } = values;
    const base = values.base === undefined ? undefined : Number(values.base);
    if (folder === '' || by === '' || reason.trim().length < 2 || Number.isNaN(base))
      throw new Error(`用法：yichuang ${usage}`);
    return withOffice(async (office) => {
      const push = existsSync(path.join(folder, 'centre.json')) ? pushCentre : pushMatter;
      const done = await push(office, { folder, by, reason: reason.trim(), base, replace });
      if (done.pushed) {
        console.log(`已提交复核：${done.name}（${done.basedOn === 0 ? '新事项' : `基于第 ${done.basedOn} 版`}）`);
        return 0;
      }
      for (const problem of done.problems) console.error(problemLine(problem));
      console.error(done.why);
      return 1;
    });
  },
};
