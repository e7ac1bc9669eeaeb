import type { CompiledCentre } from '../../../engine/index.ts';

export interface DemonstrationAccount {
  name: string;
  displayName: string;
  posts: string[];
  /** Name of the unit the first post is in. */
  unit: string;
  /** Path of the front end this account works in. */
  desk: string;
  hint?: string;
}

const deskOf = (kind: string): string => (kind.startsWith('matter') ? '/designer' : '/desk');

/** Who can be tried out in a demonstration, and where. */
export function demonstrationAccounts({ accounts, organisation }: CompiledCentre): DemonstrationAccount[] {
  return accounts.map((account) => {
    const held = organisation.posts.filter((post) => account.posts.includes(post.id));
    return {
      name: account.name,
      displayName: account.displayName,
      posts: held.map((post) => post.title),
      unit: organisation.units.find(({ id }) => id === held[0]?.unit)?.name ?? '',
      desk: deskOf(held[0]?.kind ?? ''),
      ...(account.deskHint === undefined ? {} : { hint: account.deskHint }),
    };
  });
}
