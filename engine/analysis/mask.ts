/** The truths a condition can still come to, as bits: Kleene's all, any and not on sets of truths. */
import type { Truth } from '../conditions/explanation.ts';

export type Mask = number;
export const YES = 1;
export const NO = 2;
export const UNKNOWN = 4;
export const ANYTHING = YES | NO | UNKNOWN;

export const maskOf = (truth: Truth): Mask => (truth === undefined ? UNKNOWN : truth ? YES : NO);

export const opposite = (mask: Mask): Mask => ((mask & YES) << 1) | ((mask & NO) >> 1) | (mask & UNKNOWN);

/** Every outcome of “and” for one truth of each side. */
export function both(one: Mask, other: Mask): Mask {
  const open = YES | UNKNOWN;
  const unknown = ((one & UNKNOWN) !== 0 && (other & open) !== 0) || ((other & UNKNOWN) !== 0 && (one & open) !== 0);
  return (one & other & YES) | ((one | other) & NO) | (unknown ? UNKNOWN : 0);
}

export const either = (one: Mask, other: Mask): Mask => opposite(both(opposite(one), opposite(other)));

/** Whether two conditions can still come to different truths: both are settled alike, or they can. */
export const mayDiffer = (one: Mask, other: Mask): boolean => one !== other || (one & (one - 1)) !== 0;
