import { bundleIn } from '../matter/assemble.ts';
import { filesOf } from '../matter/files-of.ts';
import type { Bundle } from '../schema/matter.ts';
import { upgrade } from './upgrade.ts';

/** A bundle in memory, as drafts are kept, in the present shape; one of a version of the future is left to the check. */
export function upgradeBundle(bundle: Bundle): Bundle {
  const upgraded = upgrade(filesOf(bundle));
  return upgraded.ok && upgraded.done.length > 0 ? bundleIn(upgraded.files) : bundle;
}
