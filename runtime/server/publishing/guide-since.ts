import { canonical, type Bundle } from '../../../engine/index.ts';
import type { VersionRepository } from '../store/version-repository.ts';

/** When the wording of the guide last changed, as of a version about to be published `now`. */
export async function guideSince(
  versions: VersionRepository,
  centre: string,
  { matter, guide }: Bundle,
  now: Date,
): Promise<Date> {
  const newest = await versions.newest(centre, matter.id);
  const before = newest && (await versions.filesOf(centre, newest.hash))?.['guide.json'];
  if (!newest || before === undefined || canonical(JSON.parse(before)) !== canonical(guide)) return now;
  return newest.guideSince ?? newest.publishedAt;
}
