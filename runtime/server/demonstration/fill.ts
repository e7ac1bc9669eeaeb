/** Runs a demonstration to its end, or to the end of the day it is interrupted on; run again, it goes on from there. */
import type { CompiledCentre } from '../../../engine/index.ts';
import type { MovableClock } from '../clock.ts';
import type { Office } from '../office.ts';
import { applicationOf, arrivals, triedOf, type Application, type Arrival, type Tried } from './applications.ts';
import { writeBatch } from './batch.ts';
import { County, type CountyParts } from './county.ts';
import { idAt, nthOf, progressOf, type Demonstration } from './demonstration.ts';
import { heldCases } from './held-cases.ts';
import { heldReservations } from './held-reservations.ts';
import { Hours } from './hours.ts';
import { staffOf } from './staff.ts';

export interface Filling {
  /** Cases that have come in, those of earlier runs included. */
  cases: number;
  /** The day that has just ended. */
  day: string;
}

export interface FillOptions {
  seed: string;
  cases: number;
  year: number;
  centre: CompiledCentre;
  clock: MovableClock;
  /** Told at the end of every day. */
  progress?: (filling: Filling) => void;
  interrupted?: () => boolean;
  sent?: CountyParts['sent'];
}

/** Changes that are gathered before they are written. */
const BATCH = 4000;
/** Applications made ready at once. */
const AHEAD = 500;
const DAY = 86_400_000;

/** @returns how many cases there are and whether the end was reached */
export async function fill(office: Office, options: FillOptions): Promise<{ cases: number; whole: boolean }> {
  const { centre, clock, progress, interrupted = () => false } = options;
  const named = { ...options, centre: centre.centre.id };
  const kept = progressOf(office.store, named);
  const demonstration: Demonstration = {
    ...{ seed: named.seed, cases: named.cases, year: named.year, centre: named.centre },
    until: await kept.until(clock.now().getTime()),
  };
  const reached = await kept.reached();
  const tried = await everyMatter(office, named.centre);
  const hours = new Hours(centre, `${named.year}-01-01`);
  const cases = heldCases(office.store.cases);
  const reservations = heldReservations(office.store.reservations, new Date(reached), (pool, value) =>
    idAt(reached, named.seed, pool, value),
  );
  const staff = await staffOf(office, centre);
  const county = new County({
    office,
    clock,
    cases,
    reservations,
    demonstration,
    hours,
    staff,
    tried,
    sent: options.sent,
  });

  const all = arrivals(demonstration, hours, tried);
  let next = all.findIndex(({ at }) => at >= reached);
  if (next === -1) next = all.length;
  if (next > 0)
    await takeUp(office, demonstration, tried, (nth, document) => {
      cases.hold([document]);
      county.plan(nth, document._id);
    });

  const inbox = inboxOf(office, demonstration, centre, all);
  let writing: Promise<void> = Promise.resolve();
  for (const day of days(
    Math.max(reached, Date.parse(`${named.year}-01-01T00:00:00${centre.centre.utcOffset}`)),
    demonstration.until,
  )) {
    for (;;) {
      const arrival = all[next];
      if (arrival && arrival.at < day.end && arrival.at <= county.next) {
        await county.arrive(...(await inbox(next++)));
      } else if (county.next < day.end) await county.act();
      else break;
    }
    progress?.({ cases: next, day: new Date(day.end - 1).toISOString().slice(0, 10) });
    const stop = interrupted();
    if (stop || cases.changes >= BATCH || day.end >= demonstration.until) {
      await writing;
      writing = writeBatch(office, named.centre, { cases, reservations }).then(() => kept.keepReached(day.end));
      writing.catch(() => undefined);
    }
    if (stop) break;
  }
  await writing;
  return { cases: next, whole: next === all.length && (await kept.reached()) >= demonstration.until };
}

function* days(from: number, until: number) {
  for (let start = from; start < until; start += DAY) yield { start, end: Math.min(start + DAY, until) };
}

async function everyMatter({ library }: Office, centre: string): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const { matter } of await library.list(centre)) {
    const published = await library.inForce(centre, matter);
    const handling = published?.matter.bundle.matter.identity.handling;
    if (published && handling !== 'handledElsewhere') tried.push(triedOf(published.matter));
  }
  return tried;
}

/** The cases an interrupted run left unended. */
async function takeUp(
  { store }: Office,
  demonstration: Demonstration,
  tried: readonly Tried[],
  take: (nth: number, document: Awaited<ReturnType<typeof store.cases.unended>>[number]) => void,
): Promise<void> {
  for (const { matter } of tried) {
    for (const document of await store.cases.unended(demonstration.centre, matter.bundle.matter.id)) {
      const nth = nthOf(demonstration, document.commands[0]?.key ?? '');
      if (nth !== undefined) take(nth, document);
    }
  }
}

/**
 * The applications one after the other, each with the account of an applicant who sends it online; made some time
 * ahead, many at once.
 */
function inboxOf({ store }: Office, demonstration: Demonstration, centre: CompiledCentre, all: readonly Arrival[]) {
  const { seed } = demonstration;
  let from = 0;
  let ready: Application[] = [];
  let accounts = new Map<string, string>();

  async function prepare(index: number): Promise<void> {
    from = index;
    ready = all.slice(index, index + AHEAD).map((arrival) => applicationOf(demonstration, centre, arrival));
    const online = ready.filter(({ source }) => source === 'web');
    const wanted = online.map(({ at, submission }) => {
      const { mobile } = submission.command.applicant;
      const _id = idAt(at, seed, 'account', mobile);
      return { _id, centre: demonstration.centre, mobile, createdAt: new Date(at) };
    });
    accounts = await store.accounts.applicants(demonstration.centre, wanted);
  }

  return async (index: number): Promise<[application: Application, account: string]> => {
    if (ready[index - from] === undefined) await prepare(index);
    const application = ready[index - from];
    if (!application) throw new RangeError(`no application ${index}`);
    return [application, accounts.get(application.submission.command.applicant.mobile) ?? ''];
  };
}
