/** Pressing for a case (催办), as it stands until whoever has the case has acted. */
import type { Case, Urge } from './case.ts';

export const openSteps = ({ steps }: Pick<Case, 'steps'>): string[] =>
  steps.filter(({ status }) => status === 'open').map(({ id }) => id);

/** The latest, while the case still lies where it lay then. */
export function liveUrge(one: Pick<Case, 'stage' | 'steps' | 'urges'>): Urge | undefined {
  const last = one.urges?.at(-1);
  return last?.stage === one.stage && last.steps.join() === openSteps(one).join() ? last : undefined;
}
