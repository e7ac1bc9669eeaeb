/** A condition as the rows an administrator edits: one level of all or any. Anything deeper is kept as it is. */
import type { Condition } from '../../engine/index.ts';

export interface Group {
  join: 'all' | 'any';
  rows: readonly Condition[];
}

/** The rows of a condition; `undefined` for one that rows cannot show. */
export function groupOf(condition: Condition | undefined): Group | undefined {
  if (condition === undefined) return { join: 'all', rows: [] };
  if ('all' in condition) return { join: 'all', rows: condition.all };
  if ('any' in condition) return { join: 'any', rows: condition.any };
  return 'not' in condition ? undefined : { join: 'all', rows: [condition] };
}

/** The condition the rows make; none makes none, one stands alone. */
export function conditionOf({ join, rows }: Group): Condition | undefined {
  const [only] = rows;
  if (rows.length < 2) return only;
  return join === 'all' ? { all: rows } : { any: rows };
}
