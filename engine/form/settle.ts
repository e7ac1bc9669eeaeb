/** One pass over a form in its order: what is shown, what is kept, what is worked out. */
import type { Facts } from '../facts/fact.ts';
import { pointerToken } from '../validation/schema-error.ts';
import type { Answers, Dropped, Settled } from './compiled.ts';
import type { SectionPart, When } from './part.ts';

/** A condition that cannot be decided yet hides its part, as one that does not hold. */
const isOpen = (when: When, facts: Facts) => when === 'always' || (when !== 'never' && when.evaluate(facts) === true);

const none: ReadonlySet<string> = new Set();

/** Settles answers; `known` are the facts conditions read beside them. */
export function settle(
  sections: readonly SectionPart[],
  dataIds: ReadonlySet<string>,
  given: Answers,
  known: Facts,
): Settled {
  const facts: Record<string, unknown> = { ...known };
  const answers: Record<string, unknown> = {};
  const dropped: Dropped[] = [];
  let hiddenFields: Set<string> | undefined;
  let hiddenSections: Set<string> | undefined;

  for (const section of sections) {
    const sectionOpen = isOpen(section.when, facts);
    if (!sectionOpen) (hiddenSections ??= new Set()).add(section.id);
    for (const part of section.fields) {
      const { id } = part;
      const value = part.holdsData ? part.clean(given[id], dropped) : undefined;
      if (!sectionOpen || !isOpen(part.when, facts)) {
        (hiddenFields ??= new Set()).add(id);
        if (value !== undefined) dropped.push({ pointer: part.path, reason: 'hidden' });
        continue;
      }
      const kept = part.compute ? part.compute(answers) : value;
      if (part.compute && value !== undefined && value !== kept)
        dropped.push({ pointer: part.path, reason: 'computed' });
      if (kept === undefined) continue;
      answers[id] = kept;
      facts[part.fact] = kept;
    }
  }
  for (const id of Object.keys(given)) {
    if (!dataIds.has(id)) dropped.push({ pointer: `/${pointerToken(id)}`, reason: 'unknown' });
  }
  return { answers, dropped, hiddenFields: hiddenFields ?? none, hiddenSections: hiddenSections ?? none, facts };
}
