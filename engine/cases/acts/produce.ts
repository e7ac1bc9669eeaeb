import { licenceOf } from '../licence-of.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Makes the paper. A licence has a number: of the hall's own series, or written down from the system that gave it. */
export const produce: Act<'produce'> = ({ resultNumber }, { matter, reserved }) => {
  const licence = licenceOf(matter);
  if (licence?.series !== undefined) {
    if (resultNumber !== undefined) return refusal('CASE_RESULT_SERIES', '/resultNumber', { result: licence.name });
    const drawn = reserved?.resultNumber;
    if (drawn === undefined) return refusal('CASE_SERIES_UNRESERVED', '', { document: licence.name });
    return [{ kind: 'produced', payload: { resultNumber: drawn } }];
  }
  if (licence && !resultNumber?.trim()) return refusal('CASE_RESULT_NUMBER', '/resultNumber', { result: licence.name });
  return [{ kind: 'produced', payload: resultNumber === undefined ? {} : { resultNumber } }];
};
