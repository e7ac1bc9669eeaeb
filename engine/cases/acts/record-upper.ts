import { duesOf } from '../clocks-of.ts';
import type { CommandOf } from '../command.ts';
import { followUpOf } from '../commitment.ts';
import type { Asked } from '../context.ts';
import { openForwarding, type Forwarding } from '../forwarding.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Act, Draft } from './act.ts';

type Recorded = CommandOf<'recordUpper'>;

function recordRefusal(command: Recorded, away: Forwarding, { today }: Asked): Refusal | undefined {
  const { outcome, decidedOn, number, grounds } = command;
  if (decidedOn < away.on || decidedOn > today) return refusal('CASE_UPPER_DAY', '/decidedOn', { from: away.on });
  if (outcome !== 'return' && !number?.trim()) return refusal('CASE_UPPER_NUMBER', '/number');
  if (outcome === 'deny' && grounds.length === 0) return refusal('CASE_DENIAL_GROUNDS', '/grounds');
  return outcome !== 'deny' && grounds.length > 0 ? refusal('CASE_GRANT_GROUNDS', '/grounds') : undefined;
}

/** The decision of the authority above, as far as this level has to act on it: it hands the result out. */
function decision({ outcome, opinion, grounds, ...record }: Recorded, authority: string, asked: Asked): Draft[] {
  if (outcome === 'return') return [];
  const { decidedOn, number = '', resultNumber } = record;
  const upper = { authority, decidedOn, number, ...(resultNumber === undefined ? {} : { resultNumber }) };
  const [result] = asked.matter.results;
  const followUp = followUpOf(asked);
  const brought = outcome === 'grant' && {
    ...(result ? { resultName: result.name } : {}),
    ...(followUp ? { followUp } : {}),
  };
  return [{ kind: 'decided', payload: { outcome, opinion, grounds, upper, ...brought } }];
}

const answerOf = ({ outcome, decidedOn, number, resultNumber, opinion }: Recorded) => ({
  ...{ outcome, decidedOn, opinion },
  ...(number === undefined ? {} : { number }),
  ...(resultNumber === undefined ? {} : { resultNumber }),
});

/** Writes down what the authority above decided, and when; or takes the case back, and the clocks count again. */
export const recordUpper: Act<'recordUpper'> = (command, asked) => {
  const { case: one, matter, now: at, today: on, actor: by } = asked;
  const away = openForwarding(one);
  if (!away) return refusal('CASE_NOT_FORWARDED', '');
  const problem = recordRefusal(command, away, asked);
  if (problem) return problem;
  const answer = answerOf(command);
  const answered = { ...away, answer: { at, on, by, ...answer } };
  const back = { ...one, forwards: [...(one.forwards ?? []).slice(0, -1), answered] };
  const dues = command.outcome === 'return' ? duesOf(back, matter, asked) : {};
  return [
    { kind: 'upperAnswered', payload: { authority: away.authority, answer, ...dues } },
    ...decision(command, away.authority, asked),
  ];
};
