import { licenceOf } from '../licence-of.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/**
 * Makes the paper. A licence has a number: the one it has, one of the hall's own series, or one written down from the
 * system that gave it.
 */
export const produce: Act<'produce'> = ({ resultNumber }, { case: { business }, matter, reserved }) => {
  const licence = licenceOf(matter);
  if (licence && business) {
    const { number } = business.licence;
    if (resultNumber !== undefined) return refusal('CASE_LICENCE_NUMBER', '/resultNumber', { number });
    return [{ kind: 'produced', payload: { resultNumber: number } }];
  }
  if (licence?.series !== undefined) {
    if (resultNumber !== undefined) return refusal('CASE_RESULT_SERIES', '/resultNumber', { result: licence.name });
    const drawn = reserved?.resultNumber;
    if (drawn === undefined) return refusal('CASE_SERIES_UNRESERVED', '', { document: licence.name });
    return [{ kind: 'produced', payload: { resultNumber: drawn } }];
  }
  if (licence && !resultNumber?.trim()) return refusal('CASE_RESULT_NUMBER', '/resultNumber', { result: licence.name });
  return [{ kind: 'produced', payload: resultNumber === undefined ? {} : { resultNumber } }];
};
