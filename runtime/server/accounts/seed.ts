/** Demonstration accounts of every centre, with one well-known password. Never called outside demonstration mode. */
import type { Office } from '../office.ts';
import { hashPassword } from './secret.ts';

/** Shown on the start page of a demonstration; worthless anywhere else. */
export const demonstrationPassword = 'yichuang-demo';

export async function seedAccounts({ centres, store, clock }: Office): Promise<void> {
  for (const { centre, accounts } of centres.all) {
    const known = new Set((await store.accounts.list(centre.id)).map((account) => account.name));
    const missing = accounts.filter((account) => !known.has(account.name));
    if (missing.length === 0) continue;
    const password = await hashPassword(demonstrationPassword);
    for (const account of missing) {
      await store.accounts.put({
        centre: centre.id,
        name: account.name,
        displayName: account.displayName,
        password,
        posts: account.posts,
        ...(account.window === undefined ? {} : { window: account.window }),
        employment: account.employment,
        active: account.inactive !== true,
        createdAt: clock.now(),
      });
    }
  }
}
