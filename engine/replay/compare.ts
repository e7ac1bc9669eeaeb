import { assess, type Asked, type Assessment } from '../matter/assess.ts';
import type { CompiledMatter } from '../matter/compiled.ts';
import { aspects, type AspectName, type How } from './aspects.ts';
import type { Said } from './said.ts';

/** One thing that comes out otherwise for a case; `was` and `is` where something else is said of it. */
export interface Effect {
  aspect: AspectName;
  how: How;
  name: string;
  was?: string;
  is?: string;
}

const names = Object.keys(aspects) as AspectName[];

function* differing(before: Said, after: Said): Generator<Omit<Effect, 'aspect'>> {
  for (const [id, { name, words: was }] of before) {
    const now = after.get(id);
    if (!now) yield { how: 'removed', name };
    else if (now.words !== was) yield { how: 'changed', name: now.name, was, is: now.words };
  }
  for (const [id, { name }] of after) if (!before.has(id)) yield { how: 'added', name };
}

/**
 * What two versions of a matter make of the same facts, compared: what a case like this would meet under `after` and
 * did not under `before`.
 */
export function compare(before: CompiledMatter, after: CompiledMatter, asked: Asked): Effect[] {
  const given = Object.keys(asked.answers);
  const sides: [Assessment, Assessment] = [assess(before, asked), assess(after, asked)];
  return names.flatMap((aspect) => {
    const { told, of } = aspects[aspect];
    const found = differing(of(before, sides[0], given), of(after, sides[1], given));
    return [...found].filter(({ how }) => told[how] !== undefined).map((effect) => ({ aspect, ...effect }));
  });
}
