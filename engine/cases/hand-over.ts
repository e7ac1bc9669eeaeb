/**
 * What was handed in on paper, on its way between a window and a unit (纸质材料交接): who gave it, who has signed for it,
 * and so where it is. Nothing is elsewhere before somebody there has signed (domain §5: 交接单).
 */
import type { Actor, Case } from './case.ts';
import { consultingPosts } from './consultation.ts';
import type { Context } from './context.ts';

/** A window or a unit, under the name it had then. */
export interface PaperPlace {
  window?: string;
  unit?: string;
  name: string;
}

export interface HandedPaper {
  /** Id of the material. */
  id: string;
  name: string;
  originals: number;
  copies: number;
}

export interface HandOver {
  from: PaperPlace;
  to: PaperPlace;
  papers: readonly HandedPaper[];
  at: string;
  on: string;
  by: Actor;
  /** Signed for, or refused with a reason; missing while it is under way. */
  answer?: { at: string; on: string; by: Actor; outcome: 'sign' | 'refuse'; reason?: string };
}

type Handed = Pick<Case, 'handOvers' | 'window'>;

/** The one under way; there is never more than one. */
export const openHandOver = ({ handOvers = [] }: Handed): HandOver | undefined =>
  handOvers.find(({ answer }) => !answer);

/** Where the paper is: at the last place that signed for it, else at the window that received it; nowhere without paper. */
export function whereabouts({ handOvers = [], window }: Handed): Pick<PaperPlace, 'window' | 'unit'> | undefined {
  const last = handOvers.findLast(({ answer }) => answer?.outcome === 'sign');
  return last?.to ?? (window === undefined ? undefined : { window });
}

/** What came in on paper and can be handed over, with its counts. */
export function papersOf({ materials }: Pick<Case, 'materials'>, { matter }: Pick<Context, 'matter'>): HandedPaper[] {
  const names = new Map(matter.materials.map(({ id, name }) => [id, name]));
  return materials
    .filter(({ way, originals, copies }) => way === 'paper' && originals + copies > 0)
    .map(({ id, originals, copies }) => ({ id, name: names.get(id) ?? id, originals, copies }));
}

/** Units that work on the case, where paper may go: the one that decides first. */
export const workingUnits = ({ steps }: Pick<Case, 'steps'>, { matter }: Pick<Context, 'matter'>): string[] => [
  ...new Set([matter.decidingUnit, matter.version.department, ...steps.map(({ unit }) => unit)]),
];

/** Whether somebody works on the substance in that unit, and so gives and takes its paper. */
export const worksIn = ({ kind, postKind, unit: own }: Actor, unit: string): boolean =>
  kind === 'staff' && own === unit && consultingPosts.some((one) => one === postKind);
