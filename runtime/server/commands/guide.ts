/** `yichuang guide`: the guide of a matter as the county would publish it, from the files, as JSON. */
import path from 'node:path';
import { filesOf, guideOf } from '../../../engine/index.ts';
import { readCentres } from '../centres/centres.ts';
import type { Subcommand } from '../cli.ts';
import { root } from '../installation.ts';
import { readFiles } from '../publishing/bundle-files.ts';
import { compilePublished } from '../publishing/compile.ts';
import { examine } from '../publishing/examine.ts';
import { readSettings } from '../settings.ts';
import { problemLine } from './report.ts';

export const guide: Subcommand = {
  usage: 'guide 中心 事项',
  summary: '由配置文件生成办事指南（JSON）',
  async run([centreId = '', matter = '']) {
    const settings = readSettings(process.env, root);
    const centre = (await readCentres(settings.configsDir, settings.defaultCentre)).byId(centreId);
    if (!centre || matter === '') throw new Error('用法：yichuang guide 中心 事项');
    const files = await readFiles(path.join(settings.configsDir, centreId, 'matters', matter));
    const { bundle, problems } = await examine(centre, files);
    if (!bundle) {
      for (const problem of problems) console.error(problemLine(problem));
      return 1;
    }
    console.log(JSON.stringify(guideOf(compilePublished(filesOf(bundle)), centre), null, 2));
    return 0;
  },
};
