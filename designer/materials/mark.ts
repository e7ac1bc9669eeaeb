/** How a need is drawn: a sign, and the row of the locale that says it. */
import type { Material, Need } from '../../engine/index.ts';

export interface Mark {
  sign: string;
  words: 'required' | 'conditional' | 'deferrable' | 'never' | 'undecided';
}

const marks: Readonly<Record<Mark['words'], Mark>> = {
  required: { sign: '●', words: 'required' },
  conditional: { sign: '◐', words: 'conditional' },
  deferrable: { sign: '○', words: 'deferrable' },
  never: { sign: '–', words: 'never' },
  undecided: { sign: '?', words: 'undecided' },
};
export const legend: readonly Mark[] = [marks.required, marks.conditional, marks.deferrable, marks.never];

/** What is not necessary and has no condition depends on what its words say. */
export function markOf({ necessity, when }: Material, need: Need): Mark {
  if (need === 'sometimes') return marks.conditional;
  if (need !== 'always') return marks[need];
  if (necessity === 'deferrable') return marks.deferrable;
  return necessity === 'optional' && when === undefined ? marks.conditional : marks.required;
}
