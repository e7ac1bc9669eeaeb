import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Says why not, on which ground, and to which authority to go instead (行政许可法 第三十二条第一款第二项). */
export const refuseAcceptance: Act<'refuseAcceptance'> = ({ cause, grounds, whereTo, falsehood }) => {
  if (grounds.length === 0) return refusal('CASE_REFUSAL_GROUNDS', '/grounds');
  if (cause === 'competence' && !whereTo?.trim()) return refusal('CASE_WHERE_TO', '/whereTo');
  const more = { ...(whereTo === undefined ? {} : { whereTo }), ...(falsehood ? { falsehood } : {}) };
  return [{ kind: 'acceptanceRefused', payload: { cause, grounds, ...more } }];
};
