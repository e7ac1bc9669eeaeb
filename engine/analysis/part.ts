/** A condition with a part of it replaced by what that part comes to. */
import type { Condition } from '../schema/condition.ts';

export type Part = Condition | boolean;

export const negated = (part: Part): Part => (typeof part === 'boolean' ? !part : { not: part });

/** The group of what is left once its settled members are worked out. */
export function joined(op: 'all' | 'any', parts: readonly Part[]): Part {
  const decisive = op === 'any';
  if (parts.includes(decisive)) return decisive;
  const [only, ...others] = parts.filter((part) => typeof part !== 'boolean');
  if (!only) return !decisive;
  if (others.length === 0) return only;
  return op === 'all' ? { all: [only, ...others] } : { any: [only, ...others] };
}
