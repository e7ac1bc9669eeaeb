/** Where to go on in an ordered list: the sort values of the last row, opaque to callers. */
import mongoose from 'mongoose';
import { Refusal } from '../http/refusal.ts';

export const cursorOf = (values: readonly string[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** The values of a cursor; refused when it is not one of ours. */
export function readCursor(cursor: string, length: number): readonly string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === length && values.every((v) => typeof v === 'string')) return values;
  } catch {
    // Falls through to the refusal below.
  }
  throw new Refusal('QUERY_WRONG', { pointer: '/cursor' });
}

/** The filter for what lies behind a cursor in a list by `at` and id, the latest first; of everything without one. */
export function earlierThan(cursor: string | undefined): Record<string, unknown> {
  if (cursor === undefined) return {};
  const [text = '', id = ''] = readCursor(cursor, 2);
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw new Refusal('QUERY_WRONG', { pointer: '/cursor' });
  const { trusted } = mongoose;
  return {
    at: trusted({ $lte: at }),
    $or: [{ at: trusted({ $lt: at }) }, { at, _id: trusted({ $lt: id }) }],
  };
}

export interface Page<T> {
  items: T[];
  next?: string;
}

/** Cuts one row more than asked for into a page and the cursor behind its last row. */
export function pageOf<T>(rows: T[], limit: number, keys: (row: T) => readonly string[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last !== undefined ? { items, next: cursorOf(keys(last)) } : { items };
}
