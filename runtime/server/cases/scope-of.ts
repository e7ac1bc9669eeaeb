/** The cases a caller may reach, and the seats a caller can act from. */
import type { Caller, StaffCaller } from '../http/caller.ts';
import type { CaseScope } from '../store/scope.ts';

/** Posts that see every case of the centre. */
const overview = new Set(['supervisor', 'centreManager']);

export function scopeOf(caller: Caller): CaseScope {
  switch (caller.kind) {
    case 'none':
      return { centre: caller.centre, kind: 'applicant', applicant: '' };
    case 'applicant':
      return { centre: caller.centre, kind: 'applicant', applicant: caller.id };
    case 'staff':
      return staffScope(caller);
  }
}

export const staffScope = (caller: StaffCaller): CaseScope & { kind: 'staff' } => ({
  centre: caller.centre,
  kind: 'staff',
  units: caller.posts.filter((post) => caseWork.has(post.kind)).map((post) => post.unit),
  windows: caller.window === undefined ? [] : [caller.window],
  everything: caller.posts.some((post) => overview.has(post.kind)),
});

/** Posts that work on cases of their unit; administrators of matters and systems see none. */
const caseWork = new Set(['issuer', 'reviewer', 'technicalReviewer', 'sectionHead', 'chief', 'leader']);

/** Seats of a member of staff: the window sat at, each post by itself, and as one of its kind in its unit. */
export const seatsOf = (caller: StaffCaller): string[] => [
  ...(caller.window === undefined ? [] : [`window:${caller.window}`]),
  ...caller.posts.flatMap((post) => [`post:${post.id}`, `${post.kind}:${post.unit}`]),
];
