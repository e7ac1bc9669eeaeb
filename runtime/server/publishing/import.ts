/**
 * Matters in the configuration folders at start-up. A matter nobody has published yet becomes its version 1;
 * one that is published already is left as it is, for the designer's versions come after the files.
 * What does not pass the check is reported and set aside; the rest serve.
 */
import path from 'node:path';
import { filesOf, type CompiledCentre } from '../../../engine/index.ts';
import { newId } from '../accounts/secret.ts';
import type { Office } from '../office.ts';
import { type Files, foldersIn, readFiles } from './bundle-files.ts';
import { listingOf } from './listing.ts';

type Report = ReturnType<Office['report']>;

export async function importMatters(office: Office): Promise<Report> {
  const report: { centre: string; serving: number; quarantined: readonly string[] }[] = [];
  for (const centre of office.centres.all) {
    const quarantined = await importCentre(office, centre);
    office.library.refresh(centre.centre.id);
    report.push({
      centre: centre.centre.id,
      serving: (await office.library.list(centre.centre.id)).length,
      quarantined,
    });
  }
  return report;
}

async function importCentre(office: Office, centre: CompiledCentre): Promise<string[]> {
  const { settings, store, log } = office;
  const folder = path.join(settings.configsDir, centre.centre.id, 'matters');
  const known = new Set(await store.versions.matters(centre.centre.id));
  const quarantined: string[] = [];
  for (const name of await foldersIn(folder)) {
    if (known.has(name)) continue;
    const problems = await importMatter(office, centre, name, await readFiles(path.join(folder, name)));
    if (problems.length === 0) continue;
    quarantined.push(name);
    log.error({ centre: centre.centre.id, matter: name, problems }, '事项配置有问题，没有启用');
  }
  return quarantined;
}

/** Files name no day: they hold as far back as the centre's calendar, wherever the clock is set. */
function sinceEver({ centre, calendarYears }: CompiledCentre): Date {
  const first = Math.min(...calendarYears.map(({ year }) => year));
  return new Date(`${first}-01-01T00:00:00${centre.utcOffset}`);
}

async function importMatter({ store, clock, gate }: Office, centre: CompiledCentre, name: string, files: Files) {
  const { publishable, bundle, hash, problems } = await gate.examine({ centre, files });
  if (!publishable || !bundle || hash === undefined) return problems;
  const now = clock.now();
  await store.versions.add({
    _id: newId(),
    centre: centre.centre.id,
    matter: name,
    version: 1,
    hash,
    files: filesOf(bundle),
    listing: listingOf(bundle),
    effectiveFrom: sinceEver(centre),
    publishedAt: now,
    author: '配置文件',
    reviewer: '配置文件',
    reason: '随配置文件发布',
  });
  return [];
}
