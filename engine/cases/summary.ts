import type { Alert } from '../clocks/alert.ts';
import type { Case } from './case.ts';
import { clocksOf, type ClockKind } from './clocks-of.ts';
import { maskName } from '../privacy/mask.ts';
import { stages, type Outcome, type Stage } from './stage.ts';
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
  submittedOn: string;
  updatedAt: string;
}

/** The clock that counts at each stage. */
const countingClock: Readonly<Partial<Record<Stage, ClockKind>>> = {
  submitted: 'notice',
  received: 'notice',
  reviewing: 'promised',
  opining: 'promised',
  deciding: 'promised',
  producing: 'delivery',
  delivering: 'delivery',
};

const severity: readonly Alert[] = ['none', 'warn', 'yellow', 'red'];

/** The row as of `now`; `alert` is the severest of the clocks that still run. */
export function summaryOf(one: Case, context: WaitingContext): CaseSummary {
  const running = clocksOf(one, context.matter, context).filter(({ ledger }) => ledger.state !== 'stopped');
  const clock = running.find(({ kind }) => kind === countingClock[one.stage]);
  const waiting = waitingFor(one, context);
  const dues = running.flatMap(({ ledger: { due } }) => (due.pending ? [] : [due.date])).sort();
  const { id, centre, number, applicant, source, window, stage, outcome, submittedOn, updatedAt } = one;
  return {
    ...{ id, centre, number, source, stage, submittedOn, updatedAt, waiting },
    matter: one.matter.id,
    matterName: one.matter.name,
    department: one.matter.department,
    applicantName: applicant.kind === 'person' ? maskName(applicant.name) : applicant.name,
    stageName: stages[stage],
    waitingFor: waitingWords(waiting),
    alert: severity[Math.max(0, ...running.map(({ alert }) => severity.indexOf(alert)))] ?? 'none',
    ...(window === undefined ? {} : { window }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(clock && !clock.ledger.due.pending ? { due: clock.ledger.due.date } : {}),
    ...(dues[0] === undefined ? {} : { earliestDue: dues[0] }),
    ...(clock && { dueWords: clock.words }),
  };
}
