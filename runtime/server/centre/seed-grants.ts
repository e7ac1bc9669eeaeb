/** The grants of the configuration folders, as the first papers of the register; what is issued later is kept there alone. */
import type { Office } from '../office.ts';

export async function seedGrants({ centres, store }: Office): Promise<void> {
  for (const { centre, grants } of centres.all) await store.grants.seed(centre.id, grants);
}
