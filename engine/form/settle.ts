/** One pass over a form in its order: what is shown, what is kept, what is worked out. */
import type { Facts } from '../facts/fact.ts';
import { pointerToken } from '../validation/schema-error.ts';
import type { Answers, Dropped, Settled } from './compiled.ts';
import { factOf } from './fact-of.ts';
import type { FieldPart, SectionPart, When } from './part.ts';

/** A condition that cannot be decided yet hides its part, as one that does not hold. */
const isOpen = (when: When, facts: Facts) => when === 'always' || (when !== 'never' && when.evaluate(facts) === true);

/** Answers are not taken from the facts given: what is kept of them is for the pass to say. */
const answerFact = factOf('');

/** A copy without answers, filled one by one: an object begun by a spread takes ten times as long to grow. */
const factsBeside = (known: Facts) => {
  const facts: Record<string, unknown> = {};
  for (const name of Object.keys(known)) if (!name.startsWith(answerFact)) facts[name] = known[name];
  return facts;
};

const answersIn = (facts: Facts, parts: readonly FieldPart[]): Answers => {
  const answers: Record<string, unknown> = {};
  for (const { id, fact } of parts) if (facts[fact] !== undefined) answers[id] = facts[fact];
  return answers;
};

const none: ReadonlySet<string> = new Set();

/** What a pass needs of a compiled form. */
export interface Parts {
  sections: readonly SectionPart[];
  /** All fields in order. */
  fields: readonly FieldPart[];
  /** Ids of the fields that hold data. */
  dataIds: ReadonlySet<string>;
}

/** Settles answers; `known` are the facts conditions read beside them. Answers that need no change are handed back. */
export function settle({ sections, fields, dataIds }: Parts, given: Answers, known: Facts): Settled {
  const facts = factsBeside(known);
  const dropped: Dropped[] = [];
  let hiddenFields: Set<string> | undefined;
  let hiddenSections: Set<string> | undefined;
  let isSame = true;

  for (const section of sections) {
    const sectionOpen = isOpen(section.when, facts);
    if (!sectionOpen) (hiddenSections ??= new Set()).add(section.id);
    for (const block of section.blocks) {
      const blockOpen = sectionOpen && isOpen(block.when, facts);
      if (!blockOpen && block.id !== undefined) (hiddenFields ??= new Set()).add(block.id);
      for (const part of block.fields) {
        const { id, path, compute } = part;
        const value = part.holdsData ? part.clean(given[id], dropped) : undefined;
        const isShown = blockOpen && isOpen(part.when, facts);
        const kept = isShown ? (compute ? compute(facts) : value) : undefined;
        if (!isShown) (hiddenFields ??= new Set()).add(id);
        if (value !== undefined && value !== kept)
          dropped.push({ pointer: path, reason: isShown ? 'computed' : 'hidden' });
        if (kept !== given[id]) isSame = false;
        if (kept !== undefined) facts[part.fact] = kept;
      }
    }
  }
  for (const id of Object.keys(given)) {
    if (!dataIds.has(id)) dropped.push({ pointer: `/${pointerToken(id)}`, reason: 'unknown' });
    if (given[id] === undefined || !dataIds.has(id)) isSame = false;
  }
  const answers = isSame ? given : answersIn(facts, fields);
  return { answers, dropped, hiddenFields: hiddenFields ?? none, hiddenSections: hiddenSections ?? none, facts };
}
