/** Who enters licences issued before 一窗, and who may consent: the unit that answers for the kind, and never one person both. */
import type { PostKind } from '../../../engine/index.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { EarlierListed } from '../store/earlier-repository.ts';

const entering: readonly PostKind[] = ['reviewer', 'technicalReviewer', 'sectionHead', 'chief', 'leader'];
const consenting: readonly PostKind[] = ['reviewer', 'sectionHead', 'chief', 'leader'];

const holdsIn = ({ posts }: StaffCaller, unit: string, kinds: readonly PostKind[]): boolean =>
  posts.some((post) => post.unit === unit && kinds.includes(post.kind));

export const mayEnter = (caller: StaffCaller, unit: string): boolean => holdsIn(caller, unit, entering);

/** What counts from then on is vouched for by somebody of the authority itself, who did not enter it. */
export const mayConsent = (caller: StaffCaller, { unit, by, state }: Pick<EarlierListed, 'unit' | 'by' | 'state'>) =>
  state === 'waiting' && by !== caller.id && caller.employment !== 'contracted' && holdsIn(caller, unit, consenting);

/** Whether the entry is theirs to work on, and not only to look at. */
export const worksOn = (caller: StaffCaller, { unit }: Pick<EarlierListed, 'unit'>): boolean => mayEnter(caller, unit);
