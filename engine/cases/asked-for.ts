import type { Case, Defect } from './case.ts';

/** What the applicant is asked to put right now, by a notice or by the return of a pre-check. */
export function askedFor({
  stage,
  notices,
  preChecks,
}: Case): { defects: readonly Defect[]; dueOn?: string } | undefined {
  if (stage === 'supplementing') return notices.at(-1);
  return stage === 'returned' ? preChecks.at(-1) : undefined;
}
