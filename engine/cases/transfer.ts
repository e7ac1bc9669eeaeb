/** Passing a case on (转办) to another window, or its review to another unit that may act. Due days stay as they were. */
import type { PostKind } from '../schema/organisation.ts';
import type { Actor, StepRecord } from './case.ts';
import type { CommandOf } from './command.ts';
import type { Asked } from './context.ts';

/** Where it came from and where it went. */
export interface TransferRecord extends Omit<CommandOf<'transfer'>, 'kind'> {
  at: string;
  by: Actor;
  /** Missing: it lay with no window in particular. */
  from?: string;
  name: string;
}

/** Where something can go. */
export interface Place {
  id: string;
  name: string;
}

type From = Pick<Asked, 'case' | 'matter' | 'windows' | 'units' | 'posts'>;

/** Other windows that serve the matter. */
export const windowsFor = ({ case: one, matter, windows }: Pick<Asked, 'case' | 'matter' | 'windows'>): Place[] =>
  windows.filter(({ id, matters }) => id !== one.window && matters.includes(matter.version.id));

/** Steps of review that a unit has before it, those of the window left out. */
export const stepsOfReview = ({ steps }: Asked['case']): StepRecord[] =>
  steps.filter(({ status, postKind }) => (status === 'open' || status === 'waiting') && postKind !== 'clerk');

/** The unit whose turn it is. */
export const reviewingUnit = (one: Asked['case']): string | undefined =>
  stepsOfReview(one).find(({ status }) => status === 'open')?.unit;

/**
 * Units that may do what is left of the review: the authority of the matter and the one that decides, or a part of it,
 * with a post for every step that is open. Another authority has no competence and is asked for its view instead.
 */
export function unitsFor({ case: one, matter, units, posts }: From): Place[] {
  const from = reviewingUnit(one);
  if (from === undefined) return [];
  const authorities = [matter.version.department, matter.decidingUnit];
  const kinds = stepsOfReview(one)
    .filter(({ status, unit }) => status === 'open' && unit === from)
    .map(({ postKind }) => postKind);
  const able = (unit: string) => kinds.every((kind: PostKind) => posts.some((p) => p.kind === kind && p.unit === unit));
  return units.filter(
    ({ id, parent = '' }) => id !== from && (authorities.includes(id) || authorities.includes(parent)) && able(id),
  );
}
