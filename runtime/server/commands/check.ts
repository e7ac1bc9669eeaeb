/** `yichuang check`: every matter of every centre, or one folder, through the gate of publishing. */
import path from 'node:path';
import { readCentres } from '../centres.ts';
import type { Subcommand } from '../cli.ts';
import { root } from '../installation.ts';
import { foldersIn, readFiles } from '../publishing/bundle-files.ts';
import { examine } from '../publishing/examine.ts';
import { readSettings } from '../settings.ts';
import { problemLine } from './report.ts';

export const check: Subcommand = {
  usage: 'check [中心 [事项]]',
  summary: '检查配置：全部、一个中心或者一个事项',
  async run([onlyCentre, onlyMatter]) {
    const settings = readSettings(process.env, root);
    const centres = await readCentres(settings.configsDir, settings.defaultCentre);
    let failed = centres.broken.length;
    for (const { folder, problems } of centres.broken)
      console.log([`${folder}:`, ...problems.map(problemLine)].join('\n  '));
    for (const centre of centres.all) {
      const { id } = centre.centre;
      if (onlyCentre !== undefined && onlyCentre !== id) continue;
      const matters = path.join(settings.configsDir, id, 'matters');
      for (const name of await foldersIn(matters)) {
        if (onlyMatter !== undefined && onlyMatter !== name) continue;
        const { problems, publishable, examples } = await examine(centre, await readFiles(path.join(matters, name)));
        const passed = examples.filter((example) => example.problems.length === 0).length;
        const verdict = publishable ? `可以发布，样例 ${passed}/${examples.length}` : '不能发布';
        console.log([`${id}/${name}：${verdict}`, ...problems.map(problemLine)].join('\n  '));
        if (!publishable) failed += 1;
      }
    }
    return failed === 0 ? 0 : 1;
  },
};
