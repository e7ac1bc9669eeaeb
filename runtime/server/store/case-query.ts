/** What a list of cases asks for, and the filter, order and index that answer it. */
import { trusted } from 'mongoose';
import { lastBeginningWith } from './beginning.ts';
import { readCursor } from './cursor.ts';
import { type Reading, readings } from './case-order.ts';

export interface CaseQuery {
  /** Only cases one of these seats can act on, earliest due first. */
  seats?: readonly string[];
  /** Only what shared windows received for these units and nobody there has touched. */
  inbox?: readonly string[];
  /** Only cases whose paper is under way from or to one of these places, the first to be signed for first. */
  papersAt?: readonly string[];
  matter?: string;
  stages?: readonly string[];
  /** Beginnings of the first and of the last number, both included. */
  numbers?: { from?: string; to?: string };
  /** Due days, both included. */
  due?: { from?: string; to?: string };
  /** Found by its number or by a digest: any one of them, whole. */
  found?: readonly string[];
  /** Beginning of the applicant's name. */
  name?: string;
  /** Received at this window. */
  window?: string;
  /** To be picked up or posted, and whether that has been done. */
  delivery?: { way?: 'pickUp' | 'mail'; handedOut: boolean };
  /** Earliest due first instead of newest first. */
  byDue?: boolean;
  cursor?: string;
  limit: number;
}

type Filter = Record<string, unknown>;

const between = (from: string | undefined, to: string | undefined): Filter => ({
  ...(from === undefined ? {} : { $gte: from }),
  ...(to === undefined ? {} : { $lte: to }),
});

const rules: readonly (readonly [(query: CaseQuery) => boolean, Reading])[] = [
  [({ found }) => found !== undefined, readings.found],
  [({ name }) => name !== undefined, readings.name],
  [({ inbox }) => inbox !== undefined, readings.inbox],
  [({ papersAt }) => papersAt !== undefined, readings.handOver],
  [({ seats }) => seats !== undefined, readings.seatDue],
  [({ byDue, due }) => byDue === true || due !== undefined, readings.due],
  [({ matter }) => matter !== undefined, readings.matter],
  [({ stages }) => stages !== undefined, readings.stage],
];

export const readingOf = (query: CaseQuery): Reading => rules.find(([asks]) => asks(query))?.[1] ?? readings.newest;

/** The filter beside that of the scope. */
export function filterOf(query: CaseQuery): Filter {
  const { seats, inbox, papersAt, matter, stages, numbers, due, found, name, window, delivery } = query;
  const among = (values: readonly string[] | undefined) => values && trusted({ $in: [...values] });
  const parts: Filter = {
    seats: among(seats),
    inbox: among(inbox),
    papersAt: among(papersAt),
    stage: among(stages),
    search: among(found),
    matter,
    number: numbers && trusted(between(numbers.from, numbers.to && lastBeginningWith(numbers.to))),
    due: due && trusted(between(due.from, due.to)),
    name: name === undefined ? undefined : trusted(between(name, lastBeginningWith(name))),
    'summary.window': window,
    'state.delivery.way': delivery?.way,
    'state.handedOut': delivery && trusted({ $exists: delivery.handedOut }),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/**
 * Rows behind those a cursor was made of. The first field is bounded beside the alternatives, so that a later page
 * begins where the last one ended instead of reading its way there.
 */
export function behind({ by, direction }: Reading, cursor: string): Filter {
  const values = readCursor(cursor, by.length);
  const [past, from] = direction === 1 ? ['$gt', '$gte'] : ['$lt', '$lte'];
  const [first] = by;
  const same = (count: number): Filter =>
    Object.fromEntries(by.slice(0, count).map((field, at) => [field, values[at]]));
  const after = by.map((field, at) => ({ ...same(at), [field]: trusted({ [past]: values[at] }) }));
  const bound = { [first]: trusted({ [by.length === 1 ? past : from]: values[0] }) };
  return { $and: after.length === 1 ? [bound] : [bound, { $or: after }] };
}
