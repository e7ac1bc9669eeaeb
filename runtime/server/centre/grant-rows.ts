/** Written grants (授权委托书) as they stand today, paper by paper. */
import {
  grantState,
  grantStates,
  isOver,
  latestPaper,
  powers,
  type CompiledCentre,
  type Grant,
  type GrantPapers,
} from '../../../engine/index.ts';
import type { GrantRow } from '../../api/index.ts';
import type { Office } from '../office.ts';
import type { GrantDocument } from '../store/grant-repository.ts';
import { momentNow } from './people.ts';
import { matterNames } from './windows.ts';

const MS_A_DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / MS_A_DAY);

/** The names of the accounts in each post. */
export async function holdersOf({ store }: Pick<Office, 'store'>, centre: string): Promise<(post: string) => string[]> {
  const accounts = await store.accounts.list(centre);
  return (post) =>
    accounts.filter(({ active, posts }) => active && posts.includes(post)).map(({ displayName }) => displayName);
}

export const papersOf = ({ papers }: GrantDocument): GrantPapers => papers as unknown as GrantPapers;

/** Every paper of these grants, the latest of each first. */
export async function grantRowsOf(
  office: Office,
  centre: CompiledCentre,
  found: readonly GrantDocument[],
): Promise<GrantRow[]> {
  const { date } = momentNow(office, centre);
  const names = await matterNames(office, centre);
  const holders = await holdersOf(office, centre.centre.id);
  const rowOf = (grant: GrantDocument, paper: Grant): GrantRow => {
    const state = grantState(paper, date);
    const { id, number, post, from, to, sealScope, revokedOn, revokeReason, note, verify } = paper;
    return {
      ...{ id, number, from, to, post, state, grant: grant._id },
      unitName: centre.units.get(paper.unit)?.name ?? paper.unit,
      postTitle: centre.posts.get(post)?.title ?? post,
      holders: holders(post),
      matters: paper.matters.map((matter) => ({ id: matter, name: names.get(matter) ?? matter })),
      powers: paper.powers.map((power) => ({ id: power, name: powers[power] })),
      stateName: grantStates[state],
      daysLeft: daysBetween(date, to),
      open: paper.id === latestPaper(papersOf(grant)).id && !isOver(papersOf(grant), date),
      ...(sealScope === undefined ? {} : { sealScope }),
      ...(revokedOn === undefined ? {} : { revokedOn }),
      ...(revokeReason === undefined ? {} : { revokeReason }),
      ...(note === undefined ? {} : { note }),
      ...(verify ? { verify } : {}),
    };
  };
  return found.flatMap((grant) => grant.papers.map((paper) => rowOf(grant, paper)).reverse());
}
