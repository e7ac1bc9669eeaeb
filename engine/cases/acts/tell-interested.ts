import { dueFrom } from '../due-from.ts';
import { statementDays } from '../interested.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Tells somebody whose important interests the matter touches, so that they can speak (行政许可法 第三十六条). */
export const tellInterested: Act<'tellInterested'> = ({ name, interest }, asked) => {
  const { interested = [], applicant } = asked.case;
  if (name === applicant.name) return refusal('CASE_INTERESTED_APPLICANT', '/name');
  if (interested.some((party) => party.name === name)) return refusal('CASE_INTERESTED_TOLD', '/name', { name });
  const days = statementDays(asked);
  const until = dueFrom({ amount: days, unit: 'workingDay' }, asked.moment, asked);
  return [{ kind: 'interestedTold', payload: { name, interest, days, ...(until === undefined ? {} : { until }) } }];
};
