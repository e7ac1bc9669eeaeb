/** What a list of licences asks for, and the order and index that answer it. */
import mongoose from 'mongoose';
import { lastBeginningWith } from './beginning.ts';
import { readCursor } from './cursor.ts';

const { trusted } = mongoose;

export interface LicenceQuery {
  /** Its number as it is compared, or the digest of its holder: whole. */
  found?: readonly string[];
  /** Beginning of the holder's name. */
  name?: string;
  /** What runs out from this day on, the earliest first, instead of the newest first. */
  runsOutFrom?: string;
  /** What ran out by this day and was not ended, the longest ago first. */
  ranOutUntil?: string;
  cursor?: string;
  limit: number;
}

export const licenceIndexes = {
  newest: { centre: 1, places: 1, _id: -1 },
  runsOut: { centre: 1, places: 1, runsOut: 1, _id: 1 },
  name: { centre: 1, places: 1, name: 1, _id: 1 },
  found: { centre: 1, search: 1, _id: -1 },
} as const;

/** After every real date, and the last before it. */
export const NO_END = '9999-12-31';
const LAST_END = '9999-12-30';

type Ordered = 'runsOut' | 'name';

interface Reading {
  hint: (typeof licenceIndexes)[keyof typeof licenceIndexes];
  /** The field before the id. */
  by?: Ordered;
  /** Bounds of that field. */
  from?: string;
  to?: string;
}

export function readingOf({ found, name, runsOutFrom, ranOutUntil }: LicenceQuery): Reading {
  if (found) return { hint: licenceIndexes.found };
  if (name !== undefined) return { hint: licenceIndexes.name, by: 'name', from: name, to: lastBeginningWith(name) };
  if (ranOutUntil !== undefined) return { hint: licenceIndexes.runsOut, by: 'runsOut', from: '', to: ranOutUntil };
  if (runsOutFrom === undefined) return { hint: licenceIndexes.newest };
  // A licence that never runs out is not running out.
  return { hint: licenceIndexes.runsOut, by: 'runsOut', from: runsOutFrom, to: LAST_END };
}

/** The filter beside that of the scope, behind the cursor where one is given. */
export function filterOf({ found, cursor }: LicenceQuery, { by, from, to }: Reading): Record<string, unknown> {
  const whole = found ? { search: trusted({ $in: [...found] }) } : {};
  if (by === undefined) {
    const [id] = cursor === undefined ? [] : readCursor(cursor, 1);
    return { ...whole, ...(id === undefined ? {} : { _id: trusted({ $lt: id }) }) };
  }
  const [value, id] = cursor === undefined ? [from] : readCursor(cursor, 2);
  return {
    [by]: trusted({ $gte: value, $lte: to }),
    ...(id === undefined ? {} : { $or: [{ [by]: trusted({ $gt: value }) }, { _id: trusted({ $gt: id }) }] }),
  };
}

export const sortOf = ({ by }: Reading): Record<string, 1 | -1> =>
  by === undefined ? { _id: -1 } : { [by]: 1, _id: 1 };
