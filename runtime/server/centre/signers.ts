/** Who would sign what on a day. */
import { powers, whoMaySign, type CompiledCentre, type Power } from '../../../engine/index.ts';
import type { SignersShape, SigningShape } from '../../api/index.ts';
import { today } from '../cases/today.ts';
import { Refusal } from '../http/refusal.ts';
import type { Office } from '../office.ts';
import { holdersOf } from './grant-rows.ts';

const isPower = (text: string): text is Power => Object.hasOwn(powers, text);

/** The matters that somebody here signs for, and the powers. */
export async function signingOf(office: Office, centre: CompiledCentre): Promise<SigningShape> {
  const heads = await office.library.list(centre.centre.id);
  return {
    date: today(office, centre.centre.id),
    matters: heads
      .filter(({ listing }) => listing.handling !== 'handledElsewhere')
      .map(({ matter, listing }) => ({ id: matter, name: listing.name })),
    powers: Object.entries(powers).map(([id, name]) => ({ id, name })),
  };
}

/** Who would sign a matter on a day; a matter nobody here was granted is not found. */
export async function signersOf(
  office: Office,
  centre: CompiledCentre,
  { matter, power, on }: { matter: string; power: string; on: string },
): Promise<SignersShape> {
  const { grants } = await office.standingOf(centre.centre.id, matter);
  if (grants.length === 0 || !isPower(power)) throw new Refusal('NOT_FOUND');
  const holders = await holdersOf(office, centre.centre.id);
  const { posts } = centre.organisation;
  return {
    items: whoMaySign({ grants, posts, on, matter, power }).map(({ post, use }) => ({
      post: post.id,
      postTitle: post.title,
      unitName: centre.units.get(post.unit)?.name ?? post.unit,
      holders: holders(post.id),
      number: use.number,
      ...(post.rank === undefined ? {} : { rank: post.rank }),
    })),
  };
}
