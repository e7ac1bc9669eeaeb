import { alertOf, type Alert } from '../clocks/alert.ts';
import { approvalClocks } from '../clocks/approval-clock.ts';
import { clockWords } from '../clocks/clock-words.ts';
import type { Ledger } from '../clocks/clock.ts';
import { limitClock } from '../clocks/limit-clock.ts';
import type { StepRecord } from './case.ts';
import { followUpPeriod } from './commitment.ts';
import { openConsultations } from './consultation.ts';
import { momentIn, readingOf, type OfficeTime } from './context.ts';
import { openForwarding } from './forwarding.ts';
import { hearingDays, hearingSince, hearingState } from './hearing.ts';
import { openHandOver } from './hand-over.ts';
import { decidedElsewhere } from './handled-elsewhere.ts';
import { noticeOf } from './notice.ts';
import type { Dues } from './event.ts';
import type { ClockTerms } from './plan.ts';
import { pausesOf } from './procedure.ts';
import type { Timed } from './timed.ts';

export type ClockKind =
  | 'notice'
  | 'promised'
  | 'statutory'
  | 'step'
  | 'delivery'
  | 'followUp'
  | 'consultation'
  | 'hearing'
  | 'upper'
  | 'handOver';

/** Limits the office sets itself: of steps, of other units, of paper on its way. The applicant is told of all others. */
const internal: ReadonlySet<string> = new Set<ClockKind>(['step', 'consultation', 'handOver']);
export const toldOutside = <T extends { clock: string }>(all: readonly T[]): T[] =>
  all.filter(({ clock }) => !internal.has(clock));

/** A clock of a case as people read it. */
export interface ClockView {
  kind: ClockKind;
  title: string;
  ledger: Ledger;
  /** “还剩 3 个工作日，10月30日前办结” */
  words: string;
  alert: Alert;
  /** The step it belongs to. */
  step?: string;
}

const acts: Readonly<Record<ClockKind, string>> = {
  notice: '答复',
  promised: '办结',
  statutory: '办结',
  step: '完成',
  delivery: '送达',
  followUp: '核查',
  consultation: '答复',
  handOver: '签收',
  hearing: '举行',
  upper: '答复',
};

type View = (kind: ClockKind, title: string, ledger: Ledger) => ClockView;

/** The clocks that have begun, those of finished steps left out. */
export function clocksOf(one: Timed, matter: ClockTerms, time: OfficeTime): ClockView[] {
  const { alerts } = time.centre.rules.clocks;
  const view: View = (kind, title, ledger) => ({
    kind,
    title,
    ledger,
    words: clockWords(ledger, acts[kind]),
    alert: alertOf(ledger, alerts),
  });
  return [
    ...(one.byOffice ? [] : [view('notice', '一次性告知期限', noticeOf(one, matter, time).ledger)]),
    ...approval(one, matter, time, view),
    ...one.steps.flatMap((step) => stepClock(step, one, matter, time, view)),
    ...consultations(one, time, view),
    ...handOvers(one, time, view),
    ...hearing(one, time, view),
    ...upper(one, matter, time, view),
    ...delivery(one, matter, time, view),
    ...followUp(one, time, view),
  ];
}

/** The clocks the applicant reads. */
export const clocksOutside = (one: Timed, matter: ClockTerms, time: OfficeTime): ClockView[] =>
  clocksOf(one, matter, time).filter(({ kind }) => !internal.has(kind));

/** The due days of the two limits, as far as they can be told. */
export function duesOf(one: Timed, matter: ClockTerms, time: OfficeTime): Dues {
  const dues: Dues = {};
  for (const { kind, ledger } of clocksOf(one, matter, time)) {
    if (ledger.due.pending) continue;
    if (kind === 'promised') dues.promisedDue = ledger.due.date;
    if (kind === 'statutory') dues.statutoryDue = ledger.due.date;
  }
  return dues;
}

/** From acceptance to the decision, or to the day the case ended without one. */
function approval(one: Timed, matter: ClockTerms, time: OfficeTime, view: View): ClockView[] {
  if (one.acceptedOn === undefined || one.acceptedAt === undefined) return [];
  const { statutory, promised } = matter.limits;
  const endedEarly = one.withdrawal ?? one.termination ?? one.voiding;
  const early = endedEarly && { date: endedEarly.on, minute: 0 };
  const decided = decidedElsewhere(one) ?? (one.decision ? momentIn(time, one.decision.at) : early);
  const clocks = approvalClocks({
    ...readingOf(time),
    accepted: { ...momentIn(time, one.acceptedAt), date: one.acceptedOn },
    promised,
    ...(statutory && { statutory }),
    ...(decided && { decided }),
    procedures: pausesOf(one, time),
    ...(one.extension && { extension: one.extension }),
    extensionMovesPromise: one.extension?.movesPromise ?? false,
  });
  return [
    view('promised', '承诺时限', clocks.promised),
    ...(clocks.statutory ? [view('statutory', '法定时限', clocks.statutory)] : []),
  ];
}

/** Of steps under review; nobody works on one while a special procedure runs. */
function stepClock(step: StepRecord, one: Timed, { steps }: ClockTerms, time: OfficeTime, view: View): ClockView[] {
  const limit = steps.find(({ id }) => id === step.id)?.limit;
  if (one.stage !== 'reviewing' || step.status !== 'open' || step.openedAt === undefined || !limit) return [];
  const pauses = pausesOf(one, time).map(({ statutoryBasis, promisedBasis, ...pause }) => ({
    ...pause,
    basis: promisedBasis ?? statutoryBasis ?? '特别程序期间不计环节时限',
  }));
  const ledger = limitClock({ ...readingOf(time), start: momentIn(time, step.openedAt), limit, pauses });
  return [{ ...view('step', `${step.title}时限`, ledger), step: step.id }];
}

/** Ten working days from the decision (行政许可法 第四十四条); refusing acceptance is answered in the same time. */
function delivery(one: Timed, { delivery: { limit } }: ClockTerms, time: OfficeTime, view: View): ClockView[] {
  const day = one.refusal?.on;
  const start = one.decision ? momentIn(time, one.decision.at) : day && { date: day, minute: 0 };
  if (!start) return [];
  const ended = one.termination && { date: one.termination.on, minute: 0 };
  const stopped = one.handedOut ? momentIn(time, one.handedOut.at) : ended;
  const ledger = limitClock({ ...readingOf(time), start, limit, ...(stopped && { stopped }) });
  return [view('delivery', '送达期限', ledger)];
}

/** A hearing that has to be held, from when it was asked for (行政许可法 第四十七条). */
function hearing(one: Timed, time: OfficeTime, view: View): ClockView[] {
  const state = hearingState(one, time);
  const since = one.hearing && hearingSince(one.hearing);
  if (since === undefined || (state !== 'asked' && state !== 'arranged')) return [];
  const limit = { amount: hearingDays(time.centre).hold, unit: 'workingDay' } as const;
  return [view('hearing', '听证期限', limitClock({ ...readingOf(time), start: momentIn(time, since), limit }))];
}

/** How long the authority above has, where the matter says so. */
function upper(one: Timed, { decision: { upper: above } }: ClockTerms, time: OfficeTime, view: View): ClockView[] {
  const away = openForwarding(one);
  if (!away || !above?.limit) return [];
  const ledger = limitClock({ ...readingOf(time), start: momentIn(time, away.at), limit: above.limit });
  return [view('upper', `${away.authority}办理期限`, ledger)];
}

/** Until what was promised has been checked. */
function followUp({ followUp: check }: Timed, time: OfficeTime, view: View): ClockView[] {
  if (!check) return [];
  const stopped = check.closedAt === undefined ? undefined : momentIn(time, check.closedAt);
  const ledger = limitClock({ ...readingOf(time), ...followUpPeriod(check, time), ...(stopped && { stopped }) });
  return [view('followUp', '承诺核查期限', ledger)];
}

/** How long the units have that were asked; the limits of the case run on meanwhile. */
const consultations = (one: Timed, time: OfficeTime, view: View): ClockView[] =>
  openConsultations(one).map(({ unitName, days, askedAt }) => {
    const limit = { amount: days, unit: 'workingDay' } as const;
    const ledger = limitClock({ ...readingOf(time), start: momentIn(time, askedAt), limit });
    return view('consultation', `${unitName}答复期限`, ledger);
  });

/** How long whoever was given paper has to sign for it or send it back. */
function handOvers(one: Timed, time: OfficeTime, view: View): ClockView[] {
  const open = openHandOver(one);
  const limit = time.centre.rules.handOverLimit;
  if (!open || !limit) return [];
  const ledger = limitClock({ ...readingOf(time), start: momentIn(time, open.at), limit });
  return [view('handOver', `${open.to.name}签收期限`, ledger)];
}
