/** What a caller may reach. Every repository takes a scope or a centre and puts it first in every filter. */

/** Whose cases: one applicant's own, or what a member of staff works on. */
export type CaseScope =
  | { centre: string; kind: 'applicant'; applicant: string }
  | { centre: string; kind: 'staff'; units: readonly string[]; windows: readonly string[]; everything: boolean }
  | { centre: string; kind: 'system' };

/** Place of every case, for those who oversee the whole centre: their lists are read by the same indexes. */
export const everywhere = '*';

/** The filter a scope stands for; spread into a query, never the other way round. */
export function caseFilter(scope: CaseScope): Record<string, unknown> {
  switch (scope.kind) {
    case 'applicant':
      return { centre: scope.centre, applicant: scope.applicant };
    case 'staff':
      return {
        centre: scope.centre,
        places: { $in: scope.everything ? [everywhere] : [...scope.units, ...scope.windows] },
      };
    case 'system':
      return { centre: scope.centre };
  }
}

/** Whether a case lies within a scope: what the filter says, of one that is in hand. */
export function scopeAdmits(scope: CaseScope, one: { centre: string; applicant?: string; places: readonly string[] }) {
  if (one.centre !== scope.centre) return false;
  if (scope.kind === 'applicant') return one.applicant === scope.applicant;
  if (scope.kind === 'system' || scope.everything) return true;
  return one.places.some((place) => scope.units.includes(place) || scope.windows.includes(place));
}
