import type { Facts } from '../facts/fact.ts';
import { stepPosts, type Step } from '../schema/review.ts';
import type { CompiledMatter } from './compiled.ts';

export type PostKind = keyof typeof stepPosts;

const isPost = (value: unknown): value is PostKind => typeof value === 'string' && Object.hasOwn(stepPosts, value);

/** The post a step goes to, fixed or looked up; `undefined` when the table gives no one answer for these facts. */
export function routeOf(
  { tables }: Pick<CompiledMatter, 'tables'>,
  { post }: Step,
  facts: Facts,
): PostKind | undefined {
  if (post.by === 'post') return post.post;
  const value = tables.get(post.table)?.evaluate(facts).values[0];
  return isPost(value) ? value : undefined;
}
