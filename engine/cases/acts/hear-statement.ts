import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** What applicant or interested party said, and how far it was followed (行政许可法 第三十六条). */
export const hearStatement: Act<'hearStatement'> = ({ name, summary, handling }, { case: one }) => {
  const { applicant, interested = [] } = one;
  const known = [applicant.name, ...interested.map((party) => party.name)];
  return known.includes(name)
    ? [{ kind: 'statementHeard', payload: { name, summary, handling } }]
    : refusal('CASE_INTERESTED_UNTOLD', '/name', { name });
};
