/** The working days that the steps of a matter and its decision take together. */
import type { Limit } from '../schema/limit.ts';
import type { Bundle } from '../schema/matter.ts';
import type { Step } from '../schema/review.ts';

const daysIn = (limit: Pick<Limit, 'amount' | 'unit'> | undefined): number =>
  limit?.unit === 'workingDay' ? limit.amount : 0;

/** What comes of the steps that are taken; steps done together take as long as the longest of them. Hours are not counted. */
export function daysOf({ steps, decision }: Bundle['matter'], isTaken: (step: Step) => boolean): number {
  const together = new Map<string, number>();
  let days = daysIn(decision.limit) + daysIn(decision.mode === 'preliminary' ? decision.preliminaryLimit : undefined);
  for (const step of steps) {
    if (!isTaken(step)) continue;
    const own = daysIn(step.limit);
    if (step.together === undefined) days += own;
    else together.set(step.together, Math.max(own, together.get(step.together) ?? 0));
  }
  return [...together.values()].reduce((sum, longest) => sum + longest, days);
}
