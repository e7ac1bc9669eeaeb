/** `yichuang publish`: the files of a matter as its next version, through the same gate as the designer. */
import path from 'node:path';
import { filesOf } from '../../../engine/index.ts';
import type { Subcommand } from '../cli.ts';
import { newId } from '../accounts/secret.ts';
import { readFiles } from '../publishing/bundle-files.ts';
import { guideSince } from '../publishing/guide-since.ts';
import { listingOf } from '../publishing/listing.ts';
import { problemLine } from './report.ts';
import { withOffice } from './with-office.ts';

export const publish: Subcommand = {
  usage: 'publish 中心 事项 作者 复核人 理由',
  summary: '把配置文件发布为新版本（作者和复核人不能相同）',
  async run([centreId = '', matter = '', author = '', reviewer = '', reason = '']) {
    if (reason === '') throw new Error('用法：yichuang publish 中心 事项 作者 复核人 理由');
    if (author === reviewer) throw new Error('自己的修改要由另一位复核发布');
    return withOffice(async ({ centres, settings, store, clock, gate }) => {
      const centre = centres.byId(centreId);
      if (!centre) throw new Error(`没有中心“${centreId}”`);
      const files = await readFiles(path.join(settings.configsDir, centreId, 'matters', matter));
      const { bundle, hash, problems, publishable } = await gate.examine({ centre, files });
      for (const problem of problems) console.log(problemLine(problem));
      if (!publishable || !bundle || hash === undefined) return 1;
      const newest = await store.versions.newest(centreId, matter);
      if (newest?.hash === hash) {
        console.log(`内容与第 ${newest.version} 版相同，没有发布`);
        return 0;
      }
      const now = clock.now();
      const version = (newest?.version ?? 0) + 1;
      await store.audit.write({
        centre: centreId,
        at: now,
        actor: reviewer,
        act: 'publishMatter',
        object: matter,
        outcome: 'done',
      });
      const added = await store.versions.add({
        ...{ _id: newId(), centre: centreId, matter, version, hash, author, reviewer, reason },
        files: filesOf(bundle),
        listing: listingOf(bundle),
        guideSince: await guideSince(store.versions, centreId, bundle, now),
        effectiveFrom: now,
        publishedAt: now,
      });
      if (!added) throw new Error('同时有人发布了新版本，请重试');
      console.log(`已发布 ${matter} 第 ${version} 版 ${hash.slice(0, 12)}`);
      return 0;
    });
  },
};
