/** Filters of a list as people choose them, turned into a question to the store. */
import { daysLater, endStages } from '../../../engine/index.ts';
import type { ListFilters } from '../../api/index.ts';
import type { StaffCaller } from '../http/caller.ts';
import type { Office } from '../office.ts';
import type { CaseQuery } from '../store/case-query.ts';
import type { Days } from '../store/tally-repository.ts';
import { lookFor } from './lookup.ts';
import { seatsOf } from './scope-of.ts';
import { today } from './today.ts';

/** Days ahead that count as running out. */
const SOON_DAYS = 3;
/** Before every real date: also what ran out long ago. */
const EVER = '0000';

export function daysAt(office: Office, centre: string): Days {
  const day = today(office, centre);
  return { today: day, tomorrow: daysLater(day, 1), soon: daysLater(day, SOON_DAYS) };
}

type Span = NonNullable<ListFilters['due']>;
const spans: Readonly<Record<Span, (days: Days) => NonNullable<CaseQuery['due']>>> = {
  overdue: ({ today: day }) => ({ from: EVER, to: daysLater(day, -1) }),
  today: ({ today: day }) => ({ from: day, to: day }),
  tomorrow: ({ tomorrow }) => ({ from: tomorrow, to: tomorrow }),
  soon: ({ today: day, soon }) => ({ from: day, to: soon }),
};

/** The question a list asks. Words go through the whole scope, whatever the queue. */
export async function listingOf(
  office: Office,
  caller: StaffCaller,
  filters: ListFilters,
): Promise<Omit<CaseQuery, 'limit' | 'cursor'>> {
  const { queue = 'waiting', matter, stage, due, from, to, sort, words } = filters;
  const region = office.centres.byId(caller.centre)?.centre.region ?? '';
  const numberOn = (day: string) => `${region}${day.replaceAll('-', '')}`;
  const stages = stage ? [stage] : queue === 'done' ? endStages : undefined;
  const days = {
    ...(from === undefined ? {} : { from: numberOn(from) }),
    ...(to === undefined ? {} : { to: numberOn(to) }),
  };
  return {
    ...(queue === 'waiting' && words === undefined ? { seats: seatsOf(caller) } : {}),
    ...(stages === undefined ? {} : { stages }),
    ...(matter === undefined ? {} : { matter }),
    ...(due === undefined ? {} : { due: spans[due](daysAt(office, caller.centre)) }),
    ...(sort === 'due' ? { byDue: true } : {}),
    ...(from === undefined && to === undefined ? {} : { numbers: days }),
    ...(words === undefined ? {} : lookFor(words, await office.digestOf(caller.centre))),
  };
}
