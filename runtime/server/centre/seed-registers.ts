/** Grants and seals of the configuration folders, as the first entries of their registers; what comes later is kept there alone. */
import type { Office } from '../office.ts';

export async function seedRegisters({ centres, store }: Office): Promise<void> {
  for (const { centre, grants, seals } of centres.all) {
    await store.grants.seed(centre.id, grants);
    await store.seals.seed(centre.id, seals);
  }
}
