/** Two A posts of one unit and kind under one power in one matter: only one of them can be the one a deputy stands in for. */
import type { Grant, Post } from '../schema/organisation.ts';

const shared = <T>(one: readonly T[], other: readonly T[]): T | undefined => one.find((item) => other.includes(item));

/** Both in force on some day; a revocation takes effect on its day. */
const meet = (one: Grant, other: Grant): boolean =>
  one.from <= other.to &&
  other.from <= one.to &&
  [one, other].every(
    ({ revokedOn }) => revokedOn === undefined || revokedOn > (one.from > other.from ? one : other).from,
  );

const rivals = (one: Post | undefined, other: Post | undefined): boolean =>
  one?.rank === 'A' && other?.rank === 'A' && one.id !== other.id && one.unit === other.unit && one.kind === other.kind;

/** The matter in which both would make their post the A post on some day; `undefined` when there is none. */
export function rivalMatter(one: Grant, other: Grant, posts: ReadonlyMap<string, Post>): string | undefined {
  const clash =
    shared(one.powers, other.powers) !== undefined &&
    rivals(posts.get(one.post), posts.get(other.post)) &&
    meet(one, other);
  return clash ? shared(one.matters, other.matters) : undefined;
}
