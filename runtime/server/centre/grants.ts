/** Written grants (授权委托书) as they stand today, and who may sign what on a day. */
import {
  grantState,
  grantStates,
  powers,
  whoMaySign,
  type CompiledCentre,
  type Grant,
  type Power,
} from '../../../engine/index.ts';
import type { GrantRow, GrantsShape, SignersShape } from '../../api/index.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import type { AccountDocument } from '../store/account-repository.ts';
import { momentNow } from './people.ts';
import { matterNames } from './windows.ts';

const MS_A_DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / MS_A_DAY);

const holdersIn =
  (accounts: readonly AccountDocument[]) =>
  (post: string): string[] =>
    accounts.filter(({ active, posts }) => active && posts.includes(post)).map(({ displayName }) => displayName);

export async function grantsOf(office: Office, centre: CompiledCentre): Promise<GrantsShape> {
  const { date } = momentNow(office, centre);
  const names = await matterNames(office, centre);
  const holders = holdersIn(await office.store.accounts.list(centre.centre.id));
  const granted = new Set(centre.grants.flatMap(({ matters }) => matters));
  const row = (grant: Grant): GrantRow => {
    const state = grantState(grant, date);
    const { id, number, from, to, revokedOn, note, verify } = grant;
    return {
      ...{ id, number, from, to, state },
      unitName: centre.units.get(grant.unit)?.name ?? grant.unit,
      postTitle: centre.posts.get(grant.post)?.title ?? grant.post,
      holders: holders(grant.post),
      matters: grant.matters.map((matter) => ({ id: matter, name: names.get(matter) ?? matter })),
      powers: grant.powers.map((power) => powers[power]),
      stateName: grantStates[state],
      daysLeft: daysBetween(date, to),
      ...(revokedOn === undefined ? {} : { revokedOn }),
      ...(note === undefined ? {} : { note }),
      ...(verify ? { verify } : {}),
    };
  };
  return {
    date,
    items: centre.grants.map(row),
    matters: [...granted].map((id) => ({ id, name: names.get(id) ?? id })),
    powers: Object.entries(powers).map(([id, name]) => ({ id, name })),
  };
}

const isPower = (text: string): text is Power => Object.hasOwn(powers, text);

/** Who would sign a matter on a day; a matter nobody here was granted is not found. */
export async function signersOf(
  office: Office,
  centre: CompiledCentre,
  { matter, power, on }: { matter: string; power: string; on: string },
): Promise<SignersShape> {
  const known = centre.grants.some(({ matters }) => matters.includes(matter));
  if (!known || !isPower(power)) throw new Refusal('NOT_FOUND');
  const holders = holdersIn(await office.store.accounts.list(centre.centre.id));
  const { grants, organisation } = centre;
  return {
    items: whoMaySign({ grants, posts: organisation.posts, on, matter, power }).map(({ post, use }) => ({
      post: post.id,
      postTitle: post.title,
      unitName: centre.units.get(post.unit)?.name ?? post.unit,
      holders: holders(post.id),
      number: use.number,
      ...(post.rank === undefined ? {} : { rank: post.rank }),
    })),
  };
}
