import { openConsultations } from '../consultation.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Asks another unit for its view, or to sign beside; the work and every clock go on. */
export const consult: Act<'consult'> = ({ unit, question, days, countersign }, { case: one, units, actor }) => {
  const asked = units.find(({ id }) => id === unit);
  if (!asked || unit === actor.unit) return refusal('CASE_CONSULT_UNIT', '/unit');
  const { name: unitName } = asked;
  if (openConsultations(one).some((open) => open.unit === unit)) {
    return refusal('CASE_CONSULTATION_OPEN', '/unit', { unit: unitName });
  }
  return [{ kind: 'consulted', payload: { unit, unitName, question, days, countersign } }];
};
