/** Who has to do with the blanks of a kind: the unit that issues on them, and whoever hands results out for the hall. */
import type { BlankKind, CompiledCentre, PostKind } from '../../../engine/index.ts';
import type { StaffCaller } from '../http/caller.ts';

const keepers: readonly PostKind[] = ['clerk', 'issuer', 'reviewer', 'sectionHead', 'chief', 'leader'];
const heads: readonly PostKind[] = ['sectionHead', 'leader'];

interface Held {
  kind: PostKind;
  unit: string;
}

const mayHold = ({ kind, unit }: Held, of: BlankKind): boolean =>
  kind === 'issuer' || (unit === of.unit && keepers.includes(kind));

/** Takes blanks in, passes them on, and says what was spoiled or lost. */
export const mayKeep = ({ posts }: StaffCaller, of: BlankKind): boolean =>
  posts.some((post) => post.kind === 'centreManager' || mayHold(post, of));

export const mayRead = (caller: StaffCaller, of: BlankKind): boolean =>
  mayKeep(caller, of) || caller.posts.some(({ kind }) => kind === 'supervisor');

/** Posts whose blanks the caller answers for: all of them for the head of the unit and the manager, else the caller's own. */
export function reachOf({ posts }: StaffCaller, of: BlankKind): readonly string[] | undefined {
  const all = posts.some(({ kind, unit }) => kind === 'centreManager' || (unit === of.unit && heads.includes(kind)));
  return all ? undefined : posts.map(({ id }) => id);
}

/** Posts that may have blanks of the kind. */
export const holdersFor = ({ organisation }: CompiledCentre, of: BlankKind) =>
  organisation.posts.filter((post) => mayHold(post, of));
