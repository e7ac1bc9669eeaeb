/** The gate of publishing a centre: its own check, with the registers as they stand, and what its matters would lose. */
import {
  bundleIn,
  consequences,
  loadCentre,
  upgradeBundle,
  withoutShared,
  type Bundle,
  type CentreContent,
  type Problem,
} from '../../../engine/index.ts';
import type { Office } from '../office.ts';
import type { Files } from '../publishing/bundle-files.ts';
import { inRegister, nextFiles } from './next-files.ts';

export interface ExaminedCentre {
  files: Files;
  problems: readonly Problem[];
  publishable: boolean;
}

/** The matters in force, as far as they can be held against a centre. */
async function* bundlesOf({ library, store }: Office, centre: string): AsyncGenerator<Bundle> {
  for (const { hash } of await library.list(centre)) {
    const files = await store.versions.filesOf(centre, hash);
    if (files) yield withoutShared(upgradeBundle(bundleIn(files)));
  }
}

/** @param from files of the version in force */
export async function examineCentre(
  office: Office,
  id: string,
  from: Files,
  content: CentreContent,
): Promise<ExaminedCentre> {
  const next = await nextFiles(office, id, from, content);
  const matters = [...(await office.store.versions.matters(id)), ...(await office.store.matterDrafts.ids(id))];
  const beside = Object.fromEntries(matters.map((matter) => [`matters/${matter}/matter.json`, '']));
  const loaded = loadCentre({ ...next.checked, ...beside });
  const own = (loaded.ok ? loaded.warnings : loaded.problems).map((problem) => inRegister(next, problem));
  const inForce = office.centres.byId(id);
  const lost: Problem[] = [];
  if (loaded.ok && inForce) {
    const before = { ...inForce, grants: loaded.centre.grants };
    for await (const bundle of bundlesOf(office, id)) lost.push(...consequences(before, loaded.centre, [bundle]));
  }
  const problems = [...own, ...lost];
  return { files: next.files, problems, publishable: problems.every(({ severity }) => severity !== 'error') };
}
