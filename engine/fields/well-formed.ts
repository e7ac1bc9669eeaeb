import { isWellFormed } from '../validation/is-well-formed.ts';
import type { Check } from '../validation/keywords.ts';

/** Refuses half a character: stores and papers would silently turn it into something else. */
export const wellFormed: Check = (data, instancePath, errors) => {
  if (typeof data === 'string' && !isWellFormed(data)) errors.push({ instancePath, keyword: 'wellFormed', params: {} });
};
