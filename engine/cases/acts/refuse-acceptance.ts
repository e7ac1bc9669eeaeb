import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Says why not, on which ground, and where to go instead (行政许可法 第三十二条第一款第一、二项). */
export const refuseAcceptance: Act<'refuseAcceptance'> = ({ grounds, whereTo }) => {
  if (grounds.length === 0) return refusal('CASE_REFUSAL_GROUNDS', '/grounds');
  return [{ kind: 'acceptanceRefused', payload: { grounds, ...(whereTo === undefined ? {} : { whereTo }) } }];
};
