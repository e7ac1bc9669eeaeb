import { openRequestAgainst } from '../recusal.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** The head of the authority decides whether somebody keeps out, and says why. */
export const answerRecusal: Act<'answerRecusal'> = ({ officer, outcome, reason }, { case: one }) => {
  const open = openRequestAgainst(one, officer);
  if (!open) return refusal('CASE_RECUSAL_NONE', '/officer');
  return [{ kind: 'recusalAnswered', payload: { officer: open.officer, who: open.who, outcome, reason } }];
};
