/** How much of the personal data of a case somebody reads: what the work at hand needs (docs/decisions/0010). */
import type { Sight } from '../../../engine/index.ts';
import type { CaseView } from '../../api/index.ts';
import type { Caller } from '../http/caller.ts';
import type { CaseDocument } from '../store/case-repository.ts';
import { scopeOf } from './scope-of.ts';

/** Posts that face the applicant and compare papers with the application. */
const facing = new Set(['clerk', 'issuer']);
/** Posts whose duty may need a covered value: those who work on the case, and the supervisor who calls applicants. */
const revealing = new Set([...facing, 'reviewer', 'technicalReviewer', 'sectionHead', 'chief', 'leader', 'supervisor']);

const holds = (caller: Caller, kinds: ReadonlySet<string>): boolean =>
  caller.kind === 'staff' && caller.posts.some(({ kind }) => kinds.has(kind));

/** Whether the case is theirs to work on, and not only to look at. */
export function worksOn(caller: Caller, { places }: Pick<CaseDocument, 'places'>): boolean {
  const scope = scopeOf(caller);
  return scope.kind === 'staff' && [...scope.units, ...scope.windows].some((place) => places.includes(place));
}

/** Open nearly all the way; they alone are no reason to read numbers. */
const alwaysOpen: readonly string[] = ['withdraw', 'recuse', 'requestRecusal', 'transfer'];
const isAtHand = ({ allowed, command }: CaseView['allowed'][number]): boolean =>
  allowed && !alwaysOpen.includes(command);

/** @param allowed what the caller may do with the case now */
export function sightOf(caller: Caller, document: CaseDocument, allowed: CaseView['allowed']): Sight {
  if (caller.kind === 'applicant') return 'own';
  if (holds(caller, facing) && allowed.some(isAtHand)) return 'all';
  return worksOn(caller, document) ? 'work' : 'overview';
}

/** Whether the caller may ask to read a covered value of a case within their scope. */
export const mayReveal = (caller: Caller): boolean => holds(caller, revealing);
