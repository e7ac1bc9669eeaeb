import type { MatterPlan, PlannedResult } from './plan.ts';

/** The licence a grant of the matter brings, if its chief result is one. */
export function licenceOf({ results }: Pick<MatterPlan, 'results'>): PlannedResult | undefined {
  const chief = results.find(({ kind }) => kind !== 'none');
  return chief?.kind === 'licence' ? chief : undefined;
}
