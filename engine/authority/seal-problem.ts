/** What keeps a seal from being registered, or from being kept by these posts. */
import { problemTable, type Problem } from '../problems.ts';
import type { Post, Unit } from '../schema/organisation.ts';
import type { Seal } from '../schema/seal.ts';

const problem = problemTable({
  SEAL_UNIT: '没有“{unit}”这个单位',
  SEAL_KEEPER: '没有“{post}”这个岗位',
  SEAL_KEEPER_ELSEWHERE: '“{post}”不是印章所属单位的岗位，不能保管；代各进驻单位使用的印章除外',
  SEAL_PROVIDER: '没有接入名为“{provider}”的电子签章服务',
});

export interface SealRegisters {
  units: ReadonlyMap<string, Unit>;
  posts: ReadonlyMap<string, Post>;
  /** Ways of sealing the installation knows. */
  providers: readonly string[];
}

/** The first thing that is wrong; pointers are into what was typed. */
export function sealProblem(
  { unit, shared, keepers, provider }: Seal,
  { units, posts, providers }: SealRegisters,
): Problem | undefined {
  if (!units.has(unit)) return problem('SEAL_UNIT', '/unit', { unit });
  if (!providers.includes(provider)) return problem('SEAL_PROVIDER', '/provider', { provider });
  for (const [index, keeper] of keepers.entries()) {
    const post = posts.get(keeper);
    if (!post) return problem('SEAL_KEEPER', `/keepers/${index}`, { post: keeper });
    if (shared !== true && post.unit !== unit) {
      return problem('SEAL_KEEPER_ELSEWHERE', `/keepers/${index}`, { post: post.title });
    }
  }
  return undefined;
}
