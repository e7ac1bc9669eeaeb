/** Why a condition came out as it did: the tree of the condition with the values it saw. */
import type { Operator } from '../schema/condition.ts';

/** Three-valued: `undefined` means that the facts at hand cannot decide it. */
export type Truth = boolean | undefined;

/** One comparison. It holds the values seen, which may be personal data: show it, never log it. */
export interface LeafExplanation {
  op: Operator;
  outcome: Truth;
  fact: string;
  path: string | undefined;
  label: string;
  left: unknown;
  right: unknown;
  /** Why it could not be decided, as “缺少 场所类型”. */
  why: string | undefined;
}

export interface GroupExplanation {
  op: 'all' | 'any' | 'not';
  outcome: Truth;
  children: readonly Explanation[];
}

export interface NamedExplanation {
  op: 'condition';
  outcome: Truth;
  name: string;
  title: string;
  children: readonly Explanation[];
}

export type Explanation = LeafExplanation | GroupExplanation | NamedExplanation;

/** What kept a condition from being decided, each reason once, in the order of the condition. */
export function reasons(explanation: Explanation): string[] {
  if (explanation.outcome !== undefined) return [];
  if ('children' in explanation) return [...new Set(explanation.children.flatMap(reasons))];
  return explanation.why === undefined ? [] : [explanation.why];
}
