import type { GrantUse } from '../cases/case.ts';
import type { Post, Power } from '../schema/organisation.ts';
import { grantFor, type Authority } from './grant-for.ts';

export interface Signer {
  post: Post;
  use: GrantUse;
}

const rankOrder = (post: Post): string => post.rank ?? 'C';

/** Posts that hold a grant in force, the A post before its deputy. Leaders decide by office and are not among them. */
export function whoMaySign({ matter, power, ...authority }: Authority & { matter: string; power: Power }): Signer[] {
  // Few grants name the matter, and why the others do not is not asked here.
  const grants = authority.grants.filter((grant) => grant.matters.includes(matter) && grant.powers.includes(power));
  const holders = authority.posts.filter(({ id }) => grants.some((grant) => grant.post === id));
  const signers = holders.flatMap((post): Signer[] => {
    const answer = grantFor({ ...authority, grants, post: post.id, matter, power });
    return answer.ok ? [{ post, use: answer.use }] : [];
  });
  return signers.sort((one, other) => rankOrder(one.post).localeCompare(rankOrder(other.post)));
}
