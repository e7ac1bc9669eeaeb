import { limitUnits } from '../../schema/limit.ts';
import { stepPosts } from '../../schema/review.ts';
import type { ProcedureRecord } from '../procedure.ts';
import type { CommandOf } from '../command.ts';
import type { Asked } from '../context.ts';
import { approves } from '../doers.ts';
import { isOverdue } from '../overdue.ts';
import type { PlannedProcedure } from '../plan.ts';
import { groundsOf, longestUntil, runningProcedure } from '../procedure.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Act } from './act.ts';

type Suspend = CommandOf<'suspend'>;

function suspendRefusal({ expected, late }: Suspend, wanted: PlannedProcedure, asked: Asked): Refusal | undefined {
  const { id, name, approver, maximum, writtenNotice } = wanted;
  if (!approves(wanted, asked)) {
    return refusal('CASE_PROCEDURE_APPROVER', '/procedure', { name, who: stepPosts[approver] });
  }
  if (runningProcedure(asked.case, id)) return refusal('CASE_PROCEDURE_RUNS', '/procedure', { name });
  if (expected > maximum.amount) {
    const most = `${maximum.amount} 个${limitUnits[maximum.unit]}`;
    return refusal('CASE_PROCEDURE_LONG', '/expected', { name, most });
  }
  if (writtenNotice && !asked.matter.documents.suspend?.length) {
    return refusal('CASE_PROCEDURE_UNTOLD', '/procedure', { name });
  }
  return isOverdue(asked) && !late ? refusal('CASE_PAUSE_OVERDUE', '/late') : undefined;
}

/**
 * Begins a special procedure. The written notice with the time needed comes out of the same act, so that no clock
 * stands still before the applicant is told (行政许可法 第四十五条).
 */
export const suspend: Act<'suspend'> = (command, asked) => {
  const wanted = asked.matter.procedures.find(({ id }) => id === command.procedure);
  if (!wanted) return refusal('CASE_NO_SUCH_PROCEDURE', '/procedure');
  if (wanted.kind === 'hearing') return refusal('CASE_HEARING_APART', '/procedure');
  const problem = suspendRefusal(command, wanted, asked);
  if (problem) return problem;
  const { id, kind, name, maximum } = wanted;
  const run = {
    ...{ procedure: id, kind, name, reason: command.reason, expected: command.expected },
    maximum: { amount: maximum.amount, unit: maximum.unit },
    ...groundsOf(wanted, asked),
    ...(isOverdue(asked) ? { late: true as const } : {}),
  };
  const begun: ProcedureRecord = { ...run, startedAt: asked.now, startedOn: asked.today, by: asked.actor };
  const until = longestUntil(begun, asked);
  return [{ kind: 'suspended', payload: { ...run, ...(until === undefined ? {} : { until }) } }];
};
