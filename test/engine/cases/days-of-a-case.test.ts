/** Lives over weeks: the limits of a case are what counting the calendar day by day from its recorded events gives. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { allowed } from '../../../engine/cases/allowed.ts';
import { apply } from '../../../engine/cases/apply.ts';
import type { Case } from '../../../engine/cases/case.ts';
import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import type { CaseEvent, EventKind } from '../../../engine/cases/event.ts';
import { dueTimers } from '../../../engine/cases/timers.ts';
import {
  anOffice,
  answer,
  aPlan,
  aProcedure,
  commands,
  monday,
  move,
  type Office,
  people,
  type Person,
  play,
} from '../../build/case.ts';
import { nationalDays } from '../../build/calendars.ts';
import { attempts, commandOf, road } from '../../build/ways.ts';
import { shifted, slowClock } from '../../oracle/slow-clock.ts';

const slow = { years: [2025, 2026], layers: [nationalDays(2025, 2026)] };
const plan = aPlan();
const aMonth = { amount: 30, unit: 'naturalDay' } as const;
const office = anOffice({
  matter: {
    ...plan,
    limits: { ...plan.limits, extension: { amount: 10, unit: 'workingDay' } },
    procedures: [
      aProcedure({ writtenNotice: false }),
      aProcedure({ id: 'hearing', kind: 'hearing', name: '听证', maximum: aMonth, writtenNotice: false }),
      aProcedure({ id: 'look', kind: 'siteVisit', name: '现场勘验', writtenNotice: false }),
    ],
  },
});

interface Real {
  office: Office;
  one: Case;
  events: CaseEvent[];
  seen: Set<string>;
}

type Of<K extends EventKind> = Extract<CaseEvent, { kind: K }>;
const of = <K extends EventKind>(events: readonly CaseEvent[], kind: K): Of<K>[] =>
  events.filter((event): event is Of<K> => event.kind === kind);

/** When each special procedure stopped the clock, as it was begun, ended and limited on the record. */
function pausesIn(events: readonly CaseEvent[], basis: 'statutoryBasis' | 'promisedBasis', today: string) {
  return events.flatMap((event, index) => {
    if (event.kind !== 'suspended' || event.payload[basis] === undefined) return [];
    const { on, payload } = event;
    const { procedure, until = '' } = payload;
    const end = of(events.slice(index), 'resumed').find((one) => one.payload.procedure === procedure)?.on;
    const running = end === undefined && today <= until;
    return [{ from: on, to: running ? undefined : end !== undefined && end < until ? end : until }];
  });
}

/** A limit as the record gives it; only the statutory one is extended here. */
function byTheRecord(events: readonly CaseEvent[], kind: 'statutory' | 'promised', today: string) {
  const [accepted] = of(events, 'accepted');
  if (!accepted) return undefined;
  const ends = events.find((event) => ['decided', 'withdrawn', 'terminated', 'voided'].includes(event.kind));
  const [extended] = kind === 'statutory' ? of(events, 'extended') : [];
  return slowClock(slow, {
    ...{
      start: accepted.payload.deemedFrom ?? accepted.on,
      amount: kind === 'statutory' ? 20 : 10,
      unit: 'workingDay',
    },
    pauses: pausesIn(events, `${kind}Basis`, today),
    ...{ pauseDayCounts: true, resumeDayCounts: false, today, closed: false },
    extension: extended && { days: extended.payload.days, on: extended.on },
    stoppedOn: ends?.on,
  });
}

function expectRecorded({ one, events, office: now }: Real) {
  const today = now.now.slice(0, 10);
  const clocks = clocksOf(one, now.matter, now);
  for (const kind of ['statutory', 'promised'] as const) {
    const ledger = clocks.find((clock) => clock.kind === kind)?.ledger;
    const { due, limit, used, left, overdue, state } = ledger ?? {};
    const told = due && { due: due.pending ? undefined : due.date, limit, used, left, overdue, state };
    const wanted = byTheRecord(events, kind, today);
    if (!isDeepStrictEqual(told, wanted)) expect([kind, told]).toEqual([kind, wanted]);
  }
  const negative = clocks.filter(({ ledger }) => Math.min(ledger.used, ledger.left, ledger.overdue) < 0);
  if (negative.length > 0) expect(negative).toEqual([]);
}

function done(real: Real, by: Person, command: ReturnType<typeof commandOf>): boolean {
  const answered = answer(real.one, real.office, move(by, command));
  if (!answered.ok) return false;
  real.one = answered.events.reduce<Case>(apply, real.one);
  real.events.push(...answered.events);
  for (const { kind } of answered.events) real.seen.add(kind);
  return true;
}

/** Days go by, and each morning the system does what has fallen due. */
class DaysGoBy implements fc.Command<object, Real> {
  readonly days: number;
  constructor(days: number) {
    this.days = days;
  }
  check() {
    return true;
  }
  run(_: object, real: Real) {
    real.office = { ...real.office, now: `${shifted(real.office.now.slice(0, 10), this.days)}T02:00:00.000Z` };
    for (let turns = 0; ; turns++) {
      const [timer] = dueTimers(real.one, real.office.matter, real.office);
      if (!timer) break;
      // What is due is done, once: nothing stays due for ever.
      if (turns > 10 || !done(real, 'system', timer.command)) throw new Error(`${timer.command.kind} stays due`);
    }
    expectRecorded(real);
  }
  toString() {
    return `${this.days} days go by`;
  }
}

const cutsShort = new Set(['withdraw', 'terminate', 'refuseAcceptance', 'tellNotRequired', 'void', 'recuse']);
/** What leads to the end, and what moves the clocks on the way. */
const moves = new Set([...road, 'suspend', 'extend']);
const everybody = Object.keys(people) as Person[];
const known = attempts.map((attempt) => ({ ...attempt, command: commandOf(attempt) }));
const waysOf = new Map(everybody.map((person) => [person, known.filter(({ by }) => by === person)]));

/** Somebody does something they may; now and then something that ends the case. */
class SomebodyActs implements fc.Command<object, Real> {
  readonly pick: number;
  tried = '';
  constructor(pick: number) {
    this.pick = pick;
  }
  check() {
    return true;
  }
  run(_: object, real: Real) {
    const { pick } = this;
    const ends = pick % 40 === 0;
    const ahead = pick % 3 > 0;
    for (const turn of everybody.keys()) {
      const by = everybody[(pick + turn) % everybody.length]!;
      const open = allowed(real.one, { ...real.office, actor: people[by] })
        .filter((row) => row.allowed && cutsShort.has(row.command) === ends)
        .map(({ command }) => command);
      const ways = (waysOf.get(by) ?? []).filter(
        ({ act, command }) => open.includes(command.kind) && (!ahead || ends || moves.has(act)),
      );
      const chosen = ways[pick % Math.max(1, ways.length)];
      if (!chosen) continue;
      this.tried = `${by}: ${chosen.act} (${chosen.way})`;
      if (done(real, by, chosen.command)) break;
    }
    expectRecorded(real);
  }
  toString() {
    return this.tried;
  }
}

describe('the days of a case', () => {
  it('are counted from what is on its record and from nothing else', () => {
    const seen = new Set<string>();
    const some = fc.integer({ min: 1, max: 6 });
    const days = fc.oneof({ weight: 6, arbitrary: some }, fc.constant(30)).map((count) => new DaysGoBy(count));
    const acts = fc.nat().map((pick) => new SomebodyActs(pick));
    const happening = fc.oneof({ weight: 1, arbitrary: days }, { weight: 2, arbitrary: acts });
    fc.assert(
      fc.property(fc.commands<object, Real>([happening], { maxCommands: 40, size: 'max' }), (life) => {
        const begun = play(office, [move('applicant', commands.submit)]);
        fc.modelRun(() => ({ model: {}, real: { office: { ...office, now: monday }, ...begun, seen } }), life);
      }),
      { numRuns: Number(process.env.LIVES ?? 1000) / 5 },
    );
    const moving = ['reminded', 'accepted', 'suspended', 'extended', 'decided'];
    expect([...seen]).toEqual(expect.arrayContaining(moving));
  });
});
