import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Makes the paper. A licence has a number of its own. */
export const produce: Act<'produce'> = ({ resultNumber }, { matter }) => {
  const licence = matter.results.find(({ kind }) => kind !== 'none');
  if (licence?.kind === 'licence' && !resultNumber?.trim()) {
    return refusal('CASE_RESULT_NUMBER', '/resultNumber', { result: licence.name });
  }
  return [{ kind: 'produced', payload: resultNumber === undefined ? {} : { resultNumber } }];
};
