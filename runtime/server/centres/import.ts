/**
 * Centres in the configuration folders at start-up, by the rule of matters: a centre that has no version yet begins with
 * its files as version 1; one that has is left as it is, for the versions of the designer come after the files.
 */
import { newId } from '../accounts/secret.ts';
import type { Office } from '../office.ts';
import { hashOfFiles } from './hash-of-files.ts';

export async function importCentres({ centres, store, clock, log }: Office): Promise<void> {
  for (const [centre, files] of centres.read) {
    const hash = hashOfFiles(files);
    const newest = await store.centreVersions.newest(centre);
    if (newest) {
      if (newest.hash !== hash && !(await store.centreVersions.knows(centre, hash)))
        log.warn({ centre, version: newest.version }, '中心的配置文件与系统中的版本不同，以系统中的为准');
      continue;
    }
    await store.centreVersions.add({
      ...{ _id: newId(), centre, version: 1, hash, files, publishedAt: clock.now(), changes: [] },
      ...{ author: '配置文件', reviewer: '配置文件', reason: '随配置文件发布' },
    });
  }
  await centres.refresh();
}
