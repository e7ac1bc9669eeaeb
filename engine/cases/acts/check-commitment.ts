import { headcount, taking } from '../people.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** A check of the substance needs two people (行政许可法 第三十四条第三款). */
const LEAST_PEOPLE = 2;

/**
 * Checks what was promised after the grant that relied on it: kept, to be put right within a period of its own — and
 * then checked again —, or false, so that revoking is proposed.
 */
export const checkCommitment: Act<'checkCommitment'> = (command, asked) => {
  const { outcome, finding, rectifyDays } = command;
  const people = taking(command.people, '/people', asked);
  if (!Array.isArray(people)) return people;
  if (headcount(people) < LEAST_PEOPLE) return refusal('CASE_CHECK_PEOPLE', '/people', { people: LEAST_PEOPLE });
  if (outcome !== 'rectify') return [{ kind: 'commitmentChecked', payload: { outcome, finding, people } }];
  if (rectifyDays === undefined) return refusal('CASE_RECTIFY_DAYS', '/rectifyDays');
  return [{ kind: 'commitmentChecked', payload: { outcome, finding, people, rectifyDays } }];
};
