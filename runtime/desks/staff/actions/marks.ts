/** Marks of a look over everything, as the form of an act holds them and as its command states them. */
import type { Defect } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';
import type { Mark } from './mark-group.tsx';
import { noticeGroups } from './notice-items.ts';

type Place = readonly (string | number)[];

export interface Marked {
  marks: Record<string, Mark>;
}

export const startMarks = (view: CaseView): Marked['marks'] =>
  Object.fromEntries(
    noticeGroups(view, '').flatMap(({ items }) => items.map(({ on, item, basis }) => [on, { item, basis }])),
  );

/** Marked wrong, in the order of the list. */
const wrong = ({ marks }: Marked): [on: string, mark: Mark][] =>
  Object.entries(marks).filter(([, { state }]) => state === 'wrong');

const sound = ({ marks }: Marked): string[] =>
  Object.entries(marks).flatMap(([on, { state }]) => (state === 'sound' ? [on] : []));

const toDefect = ([on, { item, problem = '', remedy = '', basis = '' }]: [string, Mark]): Defect => ({
  on,
  item,
  problem: problem.trim(),
  remedy: remedy.trim(),
  ...(basis.trim() === '' ? {} : { basis: basis.trim() }),
});

/** What everything marked comes to. */
export const told = (values: Marked): { defects: Defect[]; sound: string[] } => ({
  defects: wrong(values).map(toDefect),
  sound: sound(values),
});

/** Place of the mark a pointer into the defects is about. */
export const markAt = ([, index, field]: Place, values: Marked): Place | undefined => {
  const on = typeof index === 'number' ? wrong(values)[index]?.[0] : undefined;
  return on === undefined ? undefined : ['marks', on, field === 'on' ? 'state' : (field ?? 'state')];
};
