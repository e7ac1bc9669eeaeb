/** Grants whose period is empty, whose post or grantor belongs to another unit, or that make two people the A post at once. */
import { rivalMatter } from '../authority/rival-grants.ts';
import { matterProblem } from '../matter/problems.ts';
import type { Problem } from '../problems.ts';
import type { CompiledCentre } from './compiled.ts';

function overlaps({ grants, posts }: CompiledCentre): Problem[] {
  return grants.flatMap((grant, index) =>
    grants.slice(0, index).flatMap((before) => {
      const matter = rivalMatter(grant, before, posts);
      if (matter === undefined) return [];
      const filling = { number: grant.number, other: before.number, matter };
      return [matterProblem('GRANTS_OVERLAP', `/grants/${index}/post`, filling)];
    }),
  );
}

/** Only the head of the unit grants; nobody passes on what was granted to them. */
function grantors({ grants, posts }: CompiledCentre): Problem[] {
  return grants.flatMap(({ grantor, unit }, index) => {
    const post = grantor === undefined ? undefined : posts.get(grantor);
    const heads = !post || (post.kind === 'leader' && post.unit === unit);
    return heads ? [] : [matterProblem('GRANT_GRANTOR', `/grants/${index}/grantor`, { post: post.id, unit })];
  });
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
  ...grantors(centre),
  ...overlaps(centre),
];
