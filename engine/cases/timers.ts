/** What the system does by itself when its moment has come: ordinary commands, each under the guard of its row. */
import { instantOf } from '../calendar/moment.ts';
import { daysLater } from '../calendar/later.ts';
import { officeHours } from '../calendar/office-hours.ts';
import { dueInstant } from '../clocks/office-day.ts';
import type { Due } from '../clocks/clock.ts';
import { archivableOn } from './archive.ts';
import type { Case } from './case.ts';
import type { Command, CommandOf } from './command.ts';
import { followUpPeriod, openFollowUp } from './commitment.ts';
import { momentIn, type OfficeTime } from './context.ts';
import { dueFrom } from './due-from.ts';
import { openForwarding } from './forwarding.ts';
import { hearingSince, hearingState, holdUntil } from './hearing.ts';
import { supplementLimit } from './limits.ts';
import { owedMaterials } from './materials.ts';
import { noticeOf } from './notice.ts';
import { unsealed } from './sealing.ts';
import { openUnlocking } from './unlocking.ts';
import type { MatterPlan } from './plan.ts';
import { longestUntil, runningProcedure } from './procedure.ts';
import { isRegistered } from './registration.ts';
import type { Stage } from './stage.ts';

export interface Timer {
  /** Instant in UTC. */
  at: string;
  command: Command;
}

/** A period somebody outside has to keep, with the command that follows when it is over. */
interface Period {
  about: CommandOf<'remind'>['about'];
  from: string;
  until: string;
  over: Command;
}

const undecided: readonly Stage[] = ['reviewing', 'opining', 'deciding'];
/** Until the result is handed out, which waits for what was to follow. */
const unserved: readonly Stage[] = [...undecided, 'producing', 'delivering'];

/** The day a supplement has to be in; `undefined` while it depends on an unpublished year. */
export const supplementUntil = (one: Case, matter: MatterPlan, time: OfficeTime): string | undefined => {
  const notice = one.notices.at(-1);
  if (one.stage !== 'supplementing' || !notice) return undefined;
  return (
    notice.dueOn ?? dueFrom(supplementLimit({ matter, centre: time.centre }), { date: notice.on, minute: 0 }, time)
  );
};

function supplementPeriod(one: Case, matter: MatterPlan, time: OfficeTime): Period[] {
  const until = supplementUntil(one, matter, time);
  const from = one.notices.at(-1)?.on;
  return until === undefined || from === undefined
    ? []
    : [{ about: 'supplement', from, until, over: { kind: 'lapse' } }];
}

function deferredPeriod(one: Case, matter: MatterPlan): Period[] {
  const { deferredDue: until, acceptedOn: from } = one;
  if (until === undefined || from === undefined || !unserved.includes(one.stage) || isRegistered(one)) return [];
  const owed = owedMaterials({ case: one, matter });
  if (owed.length === 0) return [];
  const reason = `${owed.map(({ name }) => name).join('、')}没有在期限内补齐`;
  return [{ about: 'deferred', from, until, over: { kind: 'terminate', ground: 'deferredUnmet', reason } }];
}

function procedurePeriod(one: Case, time: OfficeTime): Period[] {
  const run = runningProcedure(one);
  const until = run && longestUntil(run, time);
  if (until === undefined || run?.kind === 'hearing' || !undecided.includes(one.stage)) return [];
  return [
    { about: 'procedure', from: run?.startedOn ?? until, until, over: { kind: 'remind', about: 'procedureOver' } },
  ];
}

/** The day promises have to be checked by; `undefined` while it depends on an unpublished year. */
function followUpUntil(one: Case, time: OfficeTime): string | undefined {
  const check = openFollowUp(one);
  if (!check) return undefined;
  const { start, limit } = followUpPeriod(check, time);
  return dueFrom(limit, start, time);
}

function checkPeriod(one: Case, time: OfficeTime): Period[] {
  const until = followUpUntil(one, time);
  const from = one.decidedOn ?? until;
  if (until === undefined || from === undefined) return [];
  return [{ about: 'followUp', from, until, over: { kind: 'remind', about: 'followUpOver' } }];
}

/** A hearing that was asked for has to be held in time. */
function hearingPeriod(one: Case, time: OfficeTime): Period[] {
  const state = hearingState(one, time);
  const since = one.hearing && hearingSince(one.hearing);
  const until = one.hearing && holdUntil(one.hearing, time);
  if (!undecided.includes(one.stage) || since === undefined || until === undefined || !state) return [];
  const from = momentIn(time, since).date;
  return [{ about: 'hearing', from, until, over: { kind: 'remind', about: 'hearingOver' } }];
}

/** The authority above is reminded of, by whoever waits for it here. */
function upperPeriod(one: Case): Period[] {
  const { on: from, until } = openForwarding(one) ?? {};
  return from === undefined || until === undefined
    ? []
    : [{ about: 'upper', from, until, over: { kind: 'remind', about: 'upperOver' } }];
}

/** When the office opens that day, or nine o'clock on a day off. */
function morning(date: string, { calendar, centre }: OfficeTime): string {
  const open = officeHours(calendar, date)?.[0]?.open ?? 540;
  return instantOf({ date, minute: open }, centre.utcOffset);
}

const endOfDay = (due: Due, { calendar, centre }: OfficeTime): string | undefined =>
  dueInstant({ calendar, offset: centre.utcOffset, dueMoment: centre.rules.clocks.dueMoment }, due);

/** A reminder some days before the end, unless the period is too short for one; then what follows the end. */
function timersOfPeriod({ about, from, until, over }: Period, one: Case, time: OfficeTime): Timer[] {
  const told = (what: CommandOf<'remind'>['about']) =>
    one.reminders.some((reminder) => reminder.about === what && reminder.until === until);
  const early = daysLater(until, -(time.centre.rules.remindDays ?? 2));
  const at = endOfDay({ pending: false, date: until }, time);
  return [
    ...(early > from && !told(about)
      ? [{ at: morning(early, time), command: { kind: 'remind', about } as const }]
      : []),
    ...(at === undefined || (over.kind === 'remind' && told(over.about)) ? [] : [{ at, command: over }]),
  ];
}

/** A renewal of a permit asked for in time and not decided by the end of the licence (行政许可法 第五十条第二款). */
function expiry({ business, stage }: Case, { type }: MatterPlan, { centre }: OfficeTime): Timer[] {
  const end = business?.kind === 'renewal' && !business.late ? business.licence.validTo : undefined;
  const isOpen = undecided.includes(stage) || stage === 'forwarded';
  if (end === undefined || type !== '01' || !isOpen) return [];
  const at = instantOf({ date: daysLater(end, 1), minute: 0 }, centre.utcOffset);
  return [{ at, command: { kind: 'renewTacitly' } }];
}

const unanswered: readonly Stage[] = ['submitted', 'returned', 'received'];
const byItself: Command = { kind: 'accept', checked: [] };

/** Silence past the notice period is acceptance, where the law or the centre says so. */
function silence(one: Case, matter: MatterPlan, time: OfficeTime): Timer[] {
  const accepts = matter.handling !== 'handledElsewhere' && time.centre.rules.deemedAcceptanceFor.includes(matter.type);
  if (!unanswered.includes(one.stage) || !accepts) return [];
  const { due } = noticeOf(one, matter, time).ledger;
  // What a pre-check sent back lies with the applicant while the five days run on: the window is told in time.
  if (one.stage === 'returned' && !due.pending) {
    const period: Period = { about: 'preCheck', from: one.submittedOn, until: due.date, over: byItself };
    return timersOfPeriod(period, one, time);
  }
  const at = endOfDay(due, time);
  return at === undefined ? [] : [{ at, command: byItself }];
}

/**
 * Where the centre says after how many days, a case that has ended is archived by itself, once nothing is left to check
 * or to seal; one that was opened again, once the paper it was opened for is made anew.
 */
function archiving(one: Case, time: OfficeTime): Timer[] {
  const day = archivableOn(one, time);
  const ended = one.stage === 'concluded' || one.stage === 'withdrawn' || one.stage === 'terminated';
  const busy = openFollowUp(one) ?? openUnlocking(one) ?? unsealed(one)[0];
  if (time.centre.rules.archiveDays === undefined || !ended || day === undefined || busy) return [];
  return [{ at: morning(day, time), command: { kind: 'archive' } }];
}

/** A public notice counts as served by itself. */
function announced({ stage, handedOut }: Case, time: OfficeTime): Timer[] {
  const until = stage === 'delivering' ? handedOut?.until : undefined;
  const at = until === undefined ? undefined : endOfDay({ pending: false, date: until }, time);
  return at === undefined ? [] : [{ at, command: { kind: 'conclude' } }];
}

/** Everything the system will do on this case as it stands, the next first. */
export function timersOf(one: Case, matter: MatterPlan, time: OfficeTime): Timer[] {
  const periods = [
    ...supplementPeriod(one, matter, time),
    ...deferredPeriod(one, matter),
    ...procedurePeriod(one, time),
    ...checkPeriod(one, time),
    ...hearingPeriod(one, time),
    ...upperPeriod(one),
  ];
  const timers = [
    ...silence(one, matter, time),
    ...expiry(one, matter, time),
    ...archiving(one, time),
    ...announced(one, time),
    ...periods.flatMap((period) => timersOfPeriod(period, one, time)),
  ];
  return timers.sort((first, second) => first.at.localeCompare(second.at));
}

/** Those whose moment has come. */
export const dueTimers = (one: Case, matter: MatterPlan, time: OfficeTime): Timer[] =>
  timersOf(one, matter, time).filter(({ at }) => at <= time.now);

/** The day the period ends that a reminder is about. */
export const periodEnd = (about: CommandOf<'remind'>['about'], one: Case, matter: MatterPlan, time: OfficeTime) => {
  if (about === 'preCheck') {
    const { due } = noticeOf(one, matter, time).ledger;
    return due.pending ? undefined : due.date;
  }
  if (about === 'supplement') return supplementUntil(one, matter, time);
  if (about === 'deferred') return one.deferredDue;
  if (about === 'followUp' || about === 'followUpOver') return followUpUntil(one, time);
  if (about === 'hearing' || about === 'hearingOver') return one.hearing && holdUntil(one.hearing, time);
  if (about === 'upper' || about === 'upperOver') return openForwarding(one)?.until;
  const run = runningProcedure(one);
  return run && longestUntil(run, time);
};
