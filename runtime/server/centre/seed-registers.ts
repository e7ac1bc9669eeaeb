/** Grants, seals and stock of blanks of the configuration folders, as the first entries of their registers; what comes later is kept there alone. */
import { openingStock } from '../blanks/opening-stock.ts';
import type { Office } from '../office.ts';

export async function seedRegisters({ centres, store, clock }: Office): Promise<void> {
  for (const one of centres.all) {
    const { centre, grants, seals } = one;
    await store.grants.seed(centre.id, grants);
    await store.seals.seed(centre.id, seals);
    await store.blanks.seed(centre.id, openingStock(one, clock.now()));
  }
}
