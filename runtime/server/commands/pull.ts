/** `yichuang pull`: the versions in force as files. */
import { parseArgs } from 'node:util';
import type { Subcommand } from '../cli.ts';
import type { Pulled } from '../centres/pull.ts';
import { pull as pullVersions } from '../publishing/pull.ts';
import { withOffice } from './with-office.ts';

const usage = 'pull [中心[/事项]…] [--to 文件夹] [--overwrite]';

function told({ centre, matter, version, written, removed, kept }: Pulled): string {
  const where = `${centre}${matter === undefined ? ' 机构与日历' : `/${matter}`} 第 ${version} 版`;
  if (kept) return `${where}：文件夹里有没有发布过的改动，没有覆盖（确认不要的，加上 --overwrite）`;
  if (written === 0 && removed === 0) return `${where}：没有变化`;
  return `${where}：写入 ${written} 个文件${removed === 0 ? '' : `，删除 ${removed} 个`}`;
}

export const pull: Subcommand = {
  usage,
  summary: '把现行版本取成文件：事项和中心的机构与日历（写入配置文件夹）',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { to: { type: 'string' }, overwrite: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return withOffice(async (office) => {
      const { to = office.settings.configsDir, overwrite } = values;
      const pulled = await pullVersions(office, { wanted: positionals, to, overwrite });
      for (const one of pulled) console.log(told(one));
      return pulled.some(({ kept }) => kept) ? 1 : 0;
    });
  },
};
