import { workingDaysBetween } from '../../calendar/working-days.ts';
import type { CommandOf } from '../command.ts';
import type { Asked } from '../context.ts';
import { hearingDays, hearingProcedure, hearingState, holdUntil, reviewersOf, type Hearing } from '../hearing.ts';
import { type Person, takingOne } from '../people.ts';
import { groundsOf, longestUntil, runningProcedure, type ProcedureRecord } from '../procedure.ts';
import { isOverdue } from '../overdue.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Act, Draft } from './act.ts';

type Arrange = CommandOf<'arrangeHearing'>;

const noticeOf = ({ on: heldOn, cause, time, place, announced, reason }: Arrange, chair: Person) => ({
  ...{ heldOn, cause, time, place, chair, announced, reason },
});

/** The hearing with this notice. */
function withNotice(command: Arrange, chair: Person, { case: one, now: at, today: on, actor: by }: Asked): Hearing {
  const { hearing = { answers: [], notices: [] } } = one;
  return { ...hearing, notices: [...hearing.notices, { ...noticeOf(command, chair), at, on, by }] };
}

/** Told seven days before, and held within the twenty (行政许可法 第四十七条、第四十八条第一项). */
function dayRefusal(command: Arrange, chair: Person, asked: Asked): Refusal | undefined {
  const { notice } = hearingDays(asked.centre);
  const between = workingDaysBetween(asked.calendar, asked.today, command.on);
  if (between === undefined) return refusal('CASE_HEARING_UNKNOWN_DAY', '/on');
  if (between < notice) return refusal('CASE_HEARING_SOON', '/on', { days: notice });
  const until = holdUntil(withNotice(command, chair, asked), asked);
  return until !== undefined && command.on > until ? refusal('CASE_HEARING_LATE', '/on', { until }) : undefined;
}

function arrangeRefusal(command: Arrange, chair: Person, asked: Asked): Refusal | undefined {
  const { cause, announced } = command;
  const { case: one, matter } = asked;
  const state = hearingState(one, asked);
  if (cause === 'asked' && state !== 'asked' && state !== 'arranged') return refusal('CASE_HEARING_UNASKED', '/cause');
  if (cause === 'authority' && !announced) return refusal('CASE_HEARING_UNANNOUNCED', '/announced');
  if (reviewersOf(one).includes(chair.id)) return refusal('CASE_HEARING_CHAIR', '/chair');
  if (!matter.documents.arrangeHearing?.length) return refusal('CASE_HEARING_UNTOLD', '');
  return dayRefusal(command, chair, asked);
}

/** The special procedure a hearing is, begun with its notice; none when the day of one that runs is moved. */
function begun(command: Arrange, asked: Asked): Draft[] {
  const wanted = hearingProcedure(asked);
  const { id: procedure, kind, name, maximum } = wanted;
  if (runningProcedure(asked.case, procedure)) return [];
  const days = workingDaysBetween(asked.calendar, asked.today, command.on) ?? maximum.amount;
  const run = {
    ...{ procedure, kind, name, reason: command.reason },
    expected: maximum.unit === 'workingDay' ? Math.min(days, maximum.amount) : maximum.amount,
    maximum: { amount: maximum.amount, unit: maximum.unit },
    ...groundsOf(wanted, asked),
    ...(isOverdue(asked) ? { late: true as const } : {}),
  };
  const record: ProcedureRecord = { ...run, startedAt: asked.now, startedOn: asked.today, by: asked.actor };
  const until = longestUntil(record, asked);
  return [{ kind: 'suspended', payload: { ...run, ...(until === undefined ? {} : { until }) } }];
}

/**
 * Fixes day, place and chair of a hearing that was asked for or that the authority holds by itself, and tells them in
 * writing with the time that is not counted (行政许可法 第四十五条至第四十八条). A hearing is public.
 */
export const arrangeHearing: Act<'arrangeHearing'> = (command, asked) => {
  const chair = takingOne(command.chair, '/chair', asked);
  if ('code' in chair) return chair;
  const notice = noticeOf(command, chair);
  return (
    arrangeRefusal(command, chair, asked) ?? [
      { kind: 'hearingArranged', payload: { notice, ...groundsOf(hearingProcedure(asked), asked) } },
      ...begun(command, asked),
    ]
  );
};
