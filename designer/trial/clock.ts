/** The movable clock of a trial: as it moves on, the system does what its moment has come for. */
import {
  addWorkingDays,
  clocksOf,
  dueInstant,
  dueTimers,
  instantOf,
  mayGive,
  momentAt,
  timersOf,
  type Actor,
  type OfficeTime,
} from '../../engine/index.ts';
import type { TrialOffice } from './office.ts';
import { caseOf, contextOf, judged, perform, type Trial } from './trial.ts';

const system: Actor = { kind: 'system', id: 'system', name: '系统' };

/** More than any period of a case brings by itself. */
const MOST = 100;

const timeOf = ({ centre, calendar }: TrialOffice, now: string): OfficeTime => ({ now, centre, calendar });

/** Does the first thing that is due at the moment; `undefined` where nothing is. */
function woken(office: TrialOffice, trial: Trial): Trial | undefined {
  const one = caseOf(trial);
  if (!one) return undefined;
  const { plan } = judged(trial, one);
  const context = contextOf(office, trial, plan, system);
  const timer = dueTimers(one, plan, context).find(({ command }) => mayGive(one, command.kind, context));
  const done = timer && perform(office, trial, system, timer.command);
  return done?.ok ? done.trial : undefined;
}

/** The instants, up to one, at which the system has something to do. */
function momentsUntil(office: TrialOffice, trial: Trial, until: string): string[] {
  const one = caseOf(trial);
  if (!one) return [];
  const timers = timersOf(one, judged(trial, one).plan, timeOf(office, trial.now));
  return timers.flatMap(({ at }) => (at > until ? [] : [at > trial.now ? at : trial.now]));
}

/** The trial at a later moment, everything done that falls due on the way, each at its own time. */
export function moveTo(office: TrialOffice, from: Trial, until: string): Trial {
  let trial = from;
  for (let done = 0; done < MOST; done++) {
    const next = momentsUntil(office, trial, until)
      .map((now) => woken(office, { ...trial, now }))
      .find((one) => one !== undefined);
    if (!next) break;
    trial = next;
  }
  return { ...trial, now: until, before: from };
}

export interface Deadline {
  at: string;
  /** Of the clocks that end then; empty where the system only reminds. */
  titles: readonly string[];
}

/** The next moment at which a clock of the case runs out or the system acts by itself. */
export function nextDeadline(office: TrialOffice, trial: Trial): Deadline | undefined {
  const one = caseOf(trial);
  if (!one) return undefined;
  const { plan } = judged(trial, one);
  const time = timeOf(office, trial.now);
  const { utcOffset: offset, rules } = office.centre;
  const ends = clocksOf(one, plan, time).flatMap(({ title, ledger }) => {
    const at =
      ledger.state === 'running'
        ? dueInstant({ ...time, offset, dueMoment: rules.clocks.dueMoment }, ledger.due)
        : undefined;
    return at === undefined ? [] : [{ at, title }];
  });
  const [at] = [...ends, ...timersOf(one, plan, time)]
    .map((one) => one.at)
    .filter((one) => one > trial.now)
    .sort();
  return at === undefined ? undefined : { at, titles: ends.filter((end) => end.at === at).map(({ title }) => title) };
}

/** The same minute of the next working day; `undefined` where its year is not published. */
export function nextWorkingDay({ calendar, centre }: TrialOffice, { now }: Pick<Trial, 'now'>): string | undefined {
  const { date, minute } = momentAt(now, centre.utcOffset);
  const day = addWorkingDays(calendar, date, 1);
  return typeof day === 'string' ? instantOf({ date: day, minute }, centre.utcOffset) : undefined;
}

/** “2026-03-02T09:30”, as a control for date and time holds it. */
export function localOf({ centre }: TrialOffice, now: string): string {
  const { date, minute } = momentAt(now, centre.utcOffset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The instant of such a text; `undefined` while it is not whole. */
export function instantFrom({ centre }: TrialOffice, local: string): string | undefined {
  const [, date, hour, minute] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(local) ?? [];
  return date === undefined
    ? undefined
    : instantOf({ date, minute: Number(hour) * 60 + Number(minute) }, centre.utcOffset);
}
