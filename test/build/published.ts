/** What a county has published, without a store: the matters of a county in configs/, listed as the library lists them. */
import { readFileSync } from 'node:fs';
import { loadCentre, type Bundle, type CompiledCentre } from '../../engine/index.ts';
import { listingOf } from '../../runtime/server/publishing/listing.ts';
import type { VersionHead } from '../../runtime/server/store/version-repository.ts';
import { configFiles, filesIn, matterFolders } from '../configs/files.ts';

export function centreOf(county: string): CompiledCentre {
  const loaded = loadCentre(filesIn(county));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.centre;
}

const read = (path: string): unknown => JSON.parse(readFileSync(`configs/${path}`, 'utf8'));

/** A head as if published on the first day of 2026. */
export const headOf = (matter: Bundle['matter']): VersionHead => ({
  _id: matter.id,
  matter: matter.id,
  version: 1,
  hash: matter.id,
  effectiveFrom: new Date('2026-01-01'),
  publishedAt: new Date('2026-01-01'),
  author: '',
  reviewer: '',
  reason: '',
  listing: listingOf({ matter } as Bundle),
});

export const headsOf = (county: string): VersionHead[] =>
  matterFolders
    .filter((folder) => folder.startsWith(`${county}/`) && configFiles.includes(`${folder}/matter.json`))
    .map((folder) => headOf(read(`${folder}/matter.json`) as Bundle['matter']));
