/** Special procedures (特别程序) of a case: which runs, how long it may stop a clock, and on which ground. */
import type { ProcedureRun } from '../clocks/approval-clock.ts';
import { permitPauseGrounds } from '../clocks/law.ts';
import { daysLater } from '../calendar/later.ts';
import { cite } from '../schema/basis.ts';
import type { Limit } from '../schema/limit.ts';
import type { SpecialProcedure } from '../schema/review.ts';
import type { Actor, Case } from './case.ts';
import type { Context, OfficeTime } from './context.ts';
import { momentIn } from './context.ts';
import { dueFrom } from './due-from.ts';
import { forwardPauses } from './forwarding.ts';
import type { PlannedProcedure } from './plan.ts';

/** One run of a procedure. Its grounds were fixed when it began, so no later rule moves a clock that was told. */
export interface ProcedureRecord extends Pick<SpecialProcedure, 'kind' | 'name'> {
  /** Id in the bundle. */
  procedure: string;
  reason: string;
  /** What the applicant was told it would take, in the unit of `maximum`. */
  expected: number;
  maximum: Pick<Limit, 'amount' | 'unit'>;
  statutoryBasis?: string;
  promisedBasis?: string;
  /** The last day it may stop a clock, as it was told. */
  until?: string;
  /** Begun when a limit had already passed; it does not cure the delay. */
  late?: true;
  startedAt: string;
  startedOn: string;
  by: Actor;
  resumedOn?: string;
  resumedBy?: Actor;
  result?: string;
}

const ownPromise = '承诺时限约定';

/** What the law or the place lets stand still; an unlisted kind never stops the statutory limit, whatever its flag. */
function lawfulGround({ kind, basis }: PlannedProcedure, { matter, centre }: Pick<Context, 'matter' | 'centre'>) {
  if (matter.type === '01') return permitPauseGrounds[kind] ?? (basis && cite(basis));
  const ground = centre.rules.pauseGrounds?.find(
    ({ types, kinds }) => types.includes(matter.type) && kinds.includes(kind),
  );
  return ground?.basis;
}

/**
 * On which ground a procedure stops each clock: for permits 行政许可法 第四十五条 or the sector's own rule, for other
 * matters what the centre's rules name; the promise is the office's own.
 */
export function groundsOf(
  procedure: PlannedProcedure,
  context: Pick<Context, 'matter' | 'centre'>,
): Pick<ProcedureRun, 'statutoryBasis' | 'promisedBasis'> {
  const ground = lawfulGround(procedure, context);
  return {
    ...(procedure.stopsStatutory && ground !== undefined ? { statutoryBasis: ground } : {}),
    ...(procedure.stopsPromised ? { promisedBasis: ground ?? ownPromise } : {}),
  };
}

/** The run of this procedure that has not ended, of any procedure when none is named. */
export const runningProcedure = ({ procedures }: Case, id?: string): ProcedureRecord | undefined =>
  procedures.find(({ procedure, resumedOn }) => resumedOn === undefined && (id === undefined || procedure === id));

/** The last day a run may stop a clock; `undefined` while it depends on an unpublished year. */
export const longestUntil = (run: ProcedureRecord, time: OfficeTime): string | undefined =>
  dueFrom(run.maximum, momentIn(time, run.startedAt), time);

/** Day of resuming, as the clocks read it: never later than the maximum allows, open while neither has come. */
function endOf(run: ProcedureRecord, time: OfficeTime): string | undefined {
  const until = longestUntil(run, time);
  const open = run.resumedOn === undefined && until !== undefined && momentIn(time, time.now).date <= until;
  if (until === undefined || open) return run.resumedOn;
  const latest = time.centre.rules.clocks.resumeDay === 'counts' ? daysLater(until, 1) : until;
  return run.resumedOn !== undefined && run.resumedOn < latest ? run.resumedOn : latest;
}

const procedurePauses = ({ procedures }: Pick<Case, 'procedures'>, time: OfficeTime): ProcedureRun[] =>
  procedures.map((run) => {
    const { name, startedOn: from, statutoryBasis, promisedBasis } = run;
    const to = endOf(run, time);
    return {
      name,
      from,
      ...(to === undefined ? {} : { to }),
      ...(statutoryBasis === undefined ? {} : { statutoryBasis }),
      ...(promisedBasis === undefined ? {} : { promisedBasis }),
    };
  });

/** Everything the clocks stand still for: special procedures, and the time with the authority above. */
export const pausesOf = (one: Pick<Case, 'procedures' | 'forwards'>, time: OfficeTime): ProcedureRun[] => [
  ...procedurePauses(one, time),
  ...forwardPauses(one),
];
