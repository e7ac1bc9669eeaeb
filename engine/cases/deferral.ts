import type { Moment } from '../calendar/moment.ts';
import type { Asked } from './context.ts';
import { dueFrom } from './due-from.ts';
import { owedMaterials } from './materials.ts';

/**
 * The day deferred materials (容缺) have to be in: never after the promised day, for the result waits for them.
 * @param from acceptance
 * @returns nothing where none are owed or the centre sets no period, or while it depends on an unpublished year
 */
export function deferredUntil(from: Moment, promisedDue: string | undefined, asked: Asked): string | undefined {
  const { deferredDays } = asked.centre.rules;
  if (deferredDays === undefined || owedMaterials(asked).length === 0) return undefined;
  const due = dueFrom({ amount: deferredDays, unit: 'workingDay' }, from, asked);
  return due !== undefined && promisedDue !== undefined && promisedDue < due ? promisedDue : due;
}
