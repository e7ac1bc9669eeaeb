import type { Alert } from '../clocks/alert.ts';
import type { Case } from './case.ts';
import { clocksOf, type ClockKind } from './clocks-of.ts';
import { maskName } from '../privacy/mask.ts';
import type { OfficeTime } from './context.ts';
import type { ClockTerms } from './plan.ts';
import { stages, type Outcome, type Stage } from './stage.ts';
import type { Timed } from './timed.ts';
import { liveUrge } from './urge.ts';
import { waitingFor, waitingWords, type Waiting, type WaitingContext } from './waiting-for.ts';

/** The row of a list. Lists read this and never events; nothing in it tells who a person is. */
export interface CaseSummary {
  id: string;
  centre: string;
  number: string;
  matter: string;
  matterName: string;
  department: string;
  applicantName: string;
  source: Case['source'];
  window?: string;
  stage: Stage;
  stageName: string;
  outcome?: Outcome;
  waiting: readonly Waiting[];
  waitingFor: string;
  /** Day in the centre's calendar; missing while it cannot be told, or nothing runs. */
  due?: string;
  /** Earliest day any clock ends that still runs, of a step as of the whole. */
  earliestDue?: string;
  dueWords?: string;
  alert: Alert;
  /** The day somebody pressed for it, until whoever has it has acted. */
  urged?: string;
  submittedOn: string;
  updatedAt: string;
}

/** The clock that counts at each stage. */
const countingClock: Readonly<Partial<Record<Stage, ClockKind>>> = {
  submitted: 'notice',
  returned: 'notice',
  received: 'notice',
  reviewing: 'promised',
  opining: 'promised',
  deciding: 'promised',
  forwarded: 'upper',
  elsewhere: 'promised',
  producing: 'delivery',
  delivering: 'delivery',
  concluded: 'followUp',
};

const severity: readonly Alert[] = ['none', 'warn', 'yellow', 'red'];

/** How much time a case has. */
export type TimeLeft = Pick<CaseSummary, 'due' | 'earliestDue' | 'dueWords' | 'alert'>;

/** The time of a case as of `now`; `alert` is the severest of the clocks that still run. */
export function timeLeftOf(one: Timed, terms: ClockTerms, time: OfficeTime): TimeLeft {
  const running = clocksOf(one, terms, time).filter(({ ledger }) => ledger.state !== 'stopped');
  const clock = running.find(({ kind }) => kind === countingClock[one.stage]);
  const [earliestDue] = running.flatMap(({ ledger: { due } }) => (due.pending ? [] : [due.date])).sort();
  return {
    alert: severity[Math.max(0, ...running.map(({ alert }) => severity.indexOf(alert)))] ?? 'none',
    ...(clock && !clock.ledger.due.pending ? { due: clock.ledger.due.date } : {}),
    ...(earliestDue === undefined ? {} : { earliestDue }),
    ...(clock && { dueWords: clock.words }),
  };
}

/** The row as of `now`. */
export function summaryOf(one: Case, context: WaitingContext): CaseSummary {
  const waiting = waitingFor(one, context);
  const urge = liveUrge(one);
  const { id, centre, number, applicant, source, window, stage, outcome, submittedOn, updatedAt } = one;
  return {
    ...{ id, centre, number, source, stage, submittedOn, updatedAt, waiting },
    matter: one.matter.id,
    matterName: one.matter.name,
    department: one.matter.department,
    applicantName: applicant.kind === 'person' ? maskName(applicant.name) : applicant.name,
    stageName: stages[stage],
    waitingFor: waitingWords(waiting),
    ...timeLeftOf(one, context.matter, context),
    ...(urge && { urged: urge.on }),
    ...(window === undefined ? {} : { window }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}
