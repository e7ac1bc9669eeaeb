import { duesOf } from '../clocks-of.ts';
import type { CommandOf } from '../command.ts';
import type { Asked } from '../context.ts';
import { askUntil, hearingProcedure, hearingState, lastWordOf, toldOfHearing } from '../hearing.ts';
import { runningProcedure } from '../procedure.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Act, Draft } from './act.ts';

type Answer = CommandOf<'answerHearing'>;

function answerRefusal({ who, outcome }: Answer, asked: Asked): Refusal | undefined {
  const { case: one, actor, today } = asked;
  const may = actor.kind === 'applicant' ? [one.applicant.name] : toldOfHearing(one);
  if (!may.includes(who)) return refusal('CASE_HEARING_WHO', '/who');
  if (one.hearing && lastWordOf(one.hearing, who) === outcome)
    return refusal('CASE_HEARING_ANSWERED', '/outcome', { who });
  const until = one.hearing?.right && askUntil(one.hearing.right, asked);
  const late = outcome === 'ask' && until !== undefined && today > until;
  return late ? refusal('CASE_HEARING_ASK_LATE', '', { until }) : undefined;
}

/** Nobody asks any more: what was arranged is called off, and the clocks count again. */
function calledOff({ who, outcome }: Answer, asked: Asked): Draft[] {
  const { case: one, now: at, today: on, actor: by, matter } = asked;
  const { id: procedure, name } = hearingProcedure(asked);
  const run = runningProcedure(one, procedure);
  if (!run || !one.hearing) return [];
  const hearing = { ...one.hearing, answers: [...one.hearing.answers, { who, outcome, at, on, by }] };
  if (hearingState({ ...one, hearing }, asked) === 'arranged') return [];
  const ended = one.procedures.map((other) => (other === run ? { ...run, resumedOn: on } : other));
  const dues = duesOf({ ...one, procedures: ended }, matter, asked);
  return [{ kind: 'resumed', payload: { procedure, name, result: '要求听证的人撤回要求，听证取消', ...dues } }];
}

/** Somebody who was told asks for the hearing within their days, or does without it. */
export const answerHearing: Act<'answerHearing'> = (command, asked) => {
  const { who, outcome } = command;
  return (
    answerRefusal(command, asked) ?? [
      { kind: 'hearingAnswered', payload: { who, outcome } },
      ...calledOff(command, asked),
    ]
  );
};
