import type { Case } from '../case.ts';
import { officersOf } from '../people.ts';
import { keptOutOn, openRequestAgainst } from '../recusal.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Who may ask: the applicant and the agent, and whoever was told that the case touches their interests. */
const partiesOf = ({ applicant, interested = [], hearing }: Case): string[] => [
  applicant.name,
  ...(applicant.agent ? [applicant.agent.name] : []),
  ...interested.map(({ name }) => name),
  ...(hearing?.right?.persons ?? []),
];

/** A party asks that somebody keep out; from now on they do not act, until the head of the authority has decided. */
export const requestRecusal: Act<'requestRecusal'> = (command, asked) => {
  const { who, relation, reason } = command;
  const { case: one } = asked;
  if (!partiesOf(one).includes(who)) return refusal('CASE_RECUSAL_WHO', '/who', { who });
  const found = officersOf(one, asked).find(({ id }) => id === command.officer);
  if (!found) return refusal('CASE_RECUSAL_OFFICER', '/officer');
  const { id, name } = found;
  if (openRequestAgainst(one, id)) return refusal('CASE_RECUSAL_ASKED', '/officer', { name });
  if (keptOutOn(one, id) !== undefined) return refusal('CASE_RECUSAL_OUT', '/officer', { name });
  return [{ kind: 'recusalRequested', payload: { officer: { id, name }, who, relation, reason } }];
};
