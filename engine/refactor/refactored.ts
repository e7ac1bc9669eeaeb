/** What comes of renaming or moving: another bundle, or why not; the one it was made of stays as it was. */
import type { Problem } from '../problems.ts';
import type { Bundle } from '../schema/matter.ts';
import { idKinds } from './id-kinds.ts';
import type { Mention, Target } from './mention.ts';
import { mentionsOf } from './mentions-in.ts';
import { refactorProblem } from './problems.ts';
import type { Use } from './remove.ts';

export type Refactored = { ok: true; bundle: Bundle; uses: readonly Use[] } | { ok: false; problem: Problem };

export const refused = (problem: Problem): Refactored => ({ ok: false, problem });

/**
 * Works on a copy of the bundle with every mention of what is meant.
 * @returns `ID_NOWHERE` when nothing gives that id, `ID_DOUBLE` when several do: nobody can tell which one is named elsewhere
 */
export function refactored(
  bundle: Bundle,
  target: Target,
  work: (copy: Bundle, mentions: readonly Mention[], given: Mention) => Refactored,
): Refactored {
  const copy = structuredClone(bundle);
  const mentions = mentionsOf(copy, target);
  const [given, ...others] = mentions.filter(({ gives }) => gives);
  const named = { id: target.id, kind: idKinds[target.kind] };
  if (!given) return refused(refactorProblem('ID_NOWHERE', '', named));
  if (others.length > 0) return refused(refactorProblem('ID_DOUBLE', '', { ...named, count: others.length + 1 }));
  return work(copy, mentions, given);
}
