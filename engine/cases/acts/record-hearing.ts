import { duesOf } from '../clocks-of.ts';
import { hearingProcedure, hearingState } from '../hearing.ts';
import { barredFrom } from '../interest.ts';
import { runningProcedure } from '../procedure.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Puts the signed record on file; the clocks count again and the decision follows it (行政许可法 第四十八条). */
export const recordHearing: Act<'recordHearing'> = (command, asked) => {
  const { case: one, matter, today } = asked;
  const notice = one.hearing?.notices.at(-1);
  if (!notice || hearingState(one, asked) !== 'arranged') return refusal('CASE_HEARING_UNARRANGED', '');
  const { id: chair, name: chairName } = notice.chair;
  if (barredFrom(one, asked)({ id: chair, ties: [] }))
    return refusal('CASE_HEARING_CHAIR_OUT', '', { name: chairName });
  const { heldOn, attendees, summary, result, confirmed } = command;
  const record = { heldOn, attendees, summary, result, confirmed };
  if (heldOn < notice.heldOn || heldOn > today) return refusal('CASE_HEARING_DAY', '/heldOn', { day: notice.heldOn });
  if (!confirmed) return refusal('CASE_HEARING_UNSIGNED', '/confirmed');
  const { id: procedure, name } = hearingProcedure(asked);
  const run = runningProcedure(one, procedure);
  if (!run) return [{ kind: 'hearingHeld', payload: record }];
  const ended = one.procedures.map((other) => (other === run ? { ...run, resumedOn: today } : other));
  const dues = duesOf({ ...one, procedures: ended }, matter, asked);
  return [
    { kind: 'hearingHeld', payload: record },
    { kind: 'resumed', payload: { procedure, name, result, ...dues } },
  ];
};
