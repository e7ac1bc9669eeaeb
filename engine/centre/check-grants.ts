/** Grants whose period is empty, whose post belongs to another unit, or that make two people the A post at once. */
import { matterProblem } from '../matter/problems.ts';
import type { Problem } from '../problems.ts';
import type { Grant, Post } from '../schema/organisation.ts';
import type { CompiledCentre } from './compiled.ts';

const shared = <T>(one: readonly T[], other: readonly T[]): T | undefined => one.find((item) => other.includes(item));

/** Both in force on some day; a revocation takes effect on its day. */
const meet = (one: Grant, other: Grant): boolean =>
  one.from <= other.to &&
  other.from <= one.to &&
  [one, other].every(
    ({ revokedOn }) => revokedOn === undefined || revokedOn > (one.from > other.from ? one : other).from,
  );

/** Two A posts of one unit and kind: only one of them can be the one a deputy stands in for. */
const rivals = (one: Post | undefined, other: Post | undefined): boolean =>
  one?.rank === 'A' && other?.rank === 'A' && one.id !== other.id && one.unit === other.unit && one.kind === other.kind;

function overlaps({ grants, posts }: CompiledCentre): Problem[] {
  return grants.flatMap((grant, index) =>
    grants.slice(0, index).flatMap((before) => {
      const matter = shared(grant.matters, before.matters);
      const clash =
        matter !== undefined &&
        shared(grant.powers, before.powers) !== undefined &&
        rivals(posts.get(grant.post), posts.get(before.post)) &&
        meet(grant, before);
      if (!clash) return [];
      const filling = { number: grant.number, other: before.number, matter };
      return [matterProblem('GRANTS_OVERLAP', `/grants/${index}/post`, filling)];
    }),
  );
}

/** Pointers are into `grants.json`. */
export const checkGrants = (centre: CompiledCentre): Problem[] => [
  ...centre.grants.flatMap(({ from, to, unit, post }, index) => {
    const at = `/grants/${index}`;
    const owner = centre.posts.get(post)?.unit;
    return [
      ...(to < from ? [matterProblem('GRANT_PERIOD_VOID', `${at}/to`)] : []),
      ...(owner !== undefined && owner !== unit
        ? [matterProblem('GRANT_POST_ELSEWHERE', `${at}/post`, { post, unit })]
        : []),
    ];
  }),
  ...overlaps(centre),
];
