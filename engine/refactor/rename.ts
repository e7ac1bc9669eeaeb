import type { Problem } from '../problems.ts';
import type { Bundle } from '../schema/matter.ts';
import { idKinds, isWellFormed } from './id-kinds.ts';
import type { Target } from './mention.ts';
import { targetsIn } from './mentions-in.ts';
import { refactorProblem } from './problems.ts';
import { refactored, type Refactored, refused } from './refactored.ts';
import { useOf } from './remove.ts';
import { unreadable } from './template-mentions.ts';

/** What is named like this already; columns and options of other fields do not count. */
const isTaken = (bundle: Bundle, { kind, within }: Target, to: string): boolean =>
  targetsIn(bundle, kind).some((one) => one.kind === kind && one.within === within && one.id === to);

function whyNot(bundle: Bundle, target: Target, to: string): Problem | undefined {
  const { kind } = target;
  if (!isWellFormed(kind, to)) {
    if (kind === 'option') return refactorProblem('OPTION_FORM', '', { id: to });
    if (kind === 'template') return refactorProblem('TEMPLATE_FORM', '', { id: to });
    return refactorProblem('ID_FORM', '', { id: to, kind: idKinds[kind] });
  }
  const unread = Object.values(bundle.templates).map(unreadable).find(Boolean);
  if (unread) return unread;
  return isTaken(bundle, target, to) ? refactorProblem('ID_TAKEN', '', { id: to, kind: idKinds[kind] }) : undefined;
}

/** Gives something another id, and names it by that everywhere: conditions, tables, templates, examples. `uses` are the places rewritten. */
export function rename(bundle: Bundle, target: Target, to: string): Refactored {
  return refactored(bundle, target, (copy, mentions) => {
    const problem = to === target.id ? undefined : whyNot(copy, target, to);
    if (problem) return refused(problem);
    for (const { write } of mentions) write(to);
    return { ok: true, bundle: copy, uses: mentions.filter(({ gives }) => !gives).map(useOf) };
  });
}
