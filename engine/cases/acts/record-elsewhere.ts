import type { CommandOf } from '../command.ts';
import type { Asked } from '../context.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Act } from './act.ts';

type Recorded = CommandOf<'recordElsewhere'>;

function recordRefusal(
  { outcome, decidedOn, number, resultNumber, grounds }: Recorded,
  asked: Asked,
): Refusal | undefined {
  const { elsewhere, receivedOn, submittedOn } = asked.case;
  if (outcome === 'refuse' && elsewhere)
    return refusal('CASE_ELSEWHERE_ACCEPTED', '/outcome', { day: elsewhere.acceptedOn });
  if (outcome !== 'refuse' && !elsewhere) return refusal('CASE_ELSEWHERE_UNACCEPTED', '/outcome');
  const from = elsewhere?.acceptedOn ?? receivedOn ?? submittedOn;
  if (decidedOn < from || decidedOn > asked.today) return refusal('CASE_ELSEWHERE_DAY', '/decidedOn', { from });
  const unnumbered = [number, outcome === 'grant' ? resultNumber : undefined].every((one) => !one?.trim());
  if (outcome !== 'refuse' && unnumbered) return refusal('CASE_UPPER_NUMBER', '/number');
  if (outcome === 'grant') return grounds.length > 0 ? refusal('CASE_GRANT_GROUNDS', '/grounds') : undefined;
  if (grounds.length > 0) return undefined;
  return refusal(outcome === 'deny' ? 'CASE_DENIAL_GROUNDS' : 'CASE_REFUSAL_GROUNDS', '/grounds');
}

/** Writes down what came of it in the system where it is handled; the papers come from there, and are handed out here. */
export const recordElsewhere: Act<'recordElsewhere'> = (command, asked) => {
  const problem = recordRefusal(command, asked);
  if (problem) return problem;
  const { outcome, decidedOn, resultNumber, number = resultNumber ?? '', opinion, grounds } = command;
  if (outcome === 'refuse') return [{ kind: 'acceptanceRefused', payload: { cause: 'conditions', grounds } }];
  const authority = asked.matter.elsewhere?.authority ?? '';
  const upper = { authority, decidedOn, number, ...(resultNumber === undefined ? {} : { resultNumber }) };
  const [result] = asked.matter.results;
  const brought = outcome === 'grant' && result ? { resultName: result.name } : {};
  return [{ kind: 'decided', payload: { outcome, opinion, grounds, upper, ...brought } }];
};
