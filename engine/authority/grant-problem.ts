/**
 * Why the head of a unit cannot give this grant (授权委托书). What a matter leaves to the leader, to a meeting or to
 * another level cannot be granted at all; who holds a grant cannot pass it on, for only a leader's post is asked here.
 */
import { problemTable, type Problem } from '../problems.ts';
import { powers, postKinds, type Grant, type Post, type PostKind, type Power } from '../schema/organisation.ts';
import type { Decision } from '../schema/review.ts';
import { rivalMatter } from './rival-grants.ts';

/** What a matter leaves open to a grant. */
export interface GrantableMatter {
  id: string;
  name: string;
  /** The unit in whose name it is decided. */
  unit: string;
  mode: Decision['mode'];
}

export interface GrantGround {
  unit: string;
  today: string;
  posts: ReadonlyMap<string, Post>;
  matters: readonly GrantableMatter[];
  /** Papers of other grants of the unit. */
  others: readonly Grant[];
}

/** Posts that may hold one: those who sign, and those who hand out. */
export const grantees: readonly PostKind[] = ['chief', 'clerk', 'reviewer', 'issuer'];

/** The ways of deciding under which a power can be used. */
const reach: Readonly<Partial<Record<Power, readonly Decision['mode'][]>>> = {
  decide: ['chief', 'officer'],
  preliminary: ['preliminary'],
};

const problem = problemTable({
  GRANT_PAST: '起期 {from} 已经过去，授权只能从今天起',
  GRANT_ENDS_FIRST: '止期 {to} 早于起期 {from}',
  GRANT_NUMBER_USED: '文号“{number}”已经用过，请换一个文号',
  GRANT_POST_UNKNOWN: '受权岗位不在本单位',
  GRANT_POST_KIND: '“{kind}”不能受权签批或者出件',
  GRANT_MATTER_ELSEWHERE: '“{matter}”不由本单位决定',
  GRANT_MATTER_MODE: '“{matter}”的{power}不能授予：这个事项的决定方式不是由受权岗位行使这项权限',
  GRANT_EMPTY: '请至少选择一个事项和一项权限',
  GRANT_SEAL_SCOPE: '授予了行政审批专用章使用权，请写明用章范围',
  GRANT_RIVAL: '“{other}”已经把“{matter}”授予同一单位的另一个A岗，请先变更或者撤销，或者改授B岗',
});

/** The number is on another paper of the centre. */
export const numberUsed = (number: string): Problem => problem('GRANT_NUMBER_USED', '/number', { number });

/** @returns the first thing that is wrong; pointers are into the grant */
export function grantProblem(grant: Grant, ground: GrantGround): Problem | undefined {
  const { number, from, to, sealScope, powers: given } = grant;
  const { today, posts, others } = ground;
  const post = posts.get(grant.post);
  if (from < today) return problem('GRANT_PAST', '/from', { from });
  if (to < from) return problem('GRANT_ENDS_FIRST', '/to', { from, to });
  if (others.some((other) => other.number === number)) return numberUsed(number);
  if (post?.unit !== ground.unit) return problem('GRANT_POST_UNKNOWN', '/post');
  if (!grantees.includes(post.kind)) return problem('GRANT_POST_KIND', '/post', { kind: postKinds[post.kind] });
  if (grant.matters.length === 0 || given.length === 0) return problem('GRANT_EMPTY', '/matters');
  if (given.includes('seal') && sealScope === undefined) return problem('GRANT_SEAL_SCOPE', '/sealScope');
  return matterProblem(grant, ground) ?? rivalProblem(grant, ground);
}

function matterProblem({ matters, powers: given }: Grant, { unit, matters: known }: GrantGround): Problem | undefined {
  for (const [index, id] of matters.entries()) {
    const matter = known.find((one) => one.id === id);
    const at = `/matters/${index}`;
    if (matter?.unit !== unit) return problem('GRANT_MATTER_ELSEWHERE', at, { matter: matter?.name ?? id });
    const beyond = given.find((power) => reach[power]?.includes(matter.mode) === false);
    if (beyond) return problem('GRANT_MATTER_MODE', at, { matter: matter.name, power: powers[beyond] });
  }
  return undefined;
}

function rivalProblem(grant: Grant, { posts, matters, others }: GrantGround): Problem | undefined {
  for (const other of others) {
    const id = rivalMatter(grant, other, posts);
    const matter = matters.find((one) => one.id === id)?.name ?? id;
    if (id !== undefined) return problem('GRANT_RIVAL', '/post', { other: other.number, matter });
  }
  return undefined;
}
