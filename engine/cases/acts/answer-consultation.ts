import { openConsultations } from '../consultation.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** The view of a unit that was asked. */
export const answerConsultation: Act<'answerConsultation'> = ({ outcome, opinion }, { case: one, actor }) => {
  const open = openConsultations(one).find(({ unit }) => unit === actor.unit);
  if (!open) return refusal('CASE_NOT_CONSULTED', '');
  const { unit, unitName } = open;
  return [{ kind: 'consultationAnswered', payload: { unit, unitName, outcome, opinion } }];
};
