/** A condition as the rows an administrator edits: all or any of them, and groups among them. */
import type { Condition } from '../../engine/index.ts';

export interface Group {
  join: 'all' | 'any';
  rows: readonly Condition[];
}

/** Is it a group of conditions, and not a single one? */
export const isGroup = (condition: Condition): boolean => 'all' in condition || 'any' in condition;

/** The rows of a condition; `undefined` for one that rows cannot show. */
export function groupOf(condition: Condition | undefined): Group | undefined {
  if (condition === undefined) return { join: 'all', rows: [] };
  if ('all' in condition) return { join: 'all', rows: condition.all };
  if ('any' in condition) return { join: 'any', rows: condition.any };
  return 'not' in condition ? undefined : { join: 'all', rows: [condition] };
}

/** A group among rows: it stays one with a single row, and is gone without any. */
export function innerOf({ join, rows }: Group): Condition | undefined {
  if (rows.length === 0) return undefined;
  return join === 'all' ? { all: rows } : { any: rows };
}

/** The condition the rows make; none makes none, one stands alone. */
export const conditionOf = (group: Group): Condition | undefined =>
  group.rows.length < 2 ? group.rows[0] : innerOf(group);
