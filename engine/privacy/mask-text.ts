/** Personal values inside words that somebody wrote freely, made fit for the public. */
import { maskIdNumber, maskMobile, maskName } from './mask.ts';

const digits = /(?<![0-9A-Za-z])(?:[0-9]{17}[0-9Xx]|1[3-9][0-9]{9})(?![0-9A-Za-z])/g;
const MOBILE = 11;

/**
 * @param names of people the words may speak of
 * @param keep numbers that only look like an identity number, as the number of a case does
 */
export function maskText(text: string, names: readonly string[], keep: readonly string[] = []): string {
  const numbered = text.replace(digits, (number) => {
    if (keep.includes(number)) return number;
    return number.length === MOBILE ? maskMobile(number) : maskIdNumber(number);
  });
  return names
    .filter((name) => name !== '')
    .reduce((masked, name) => masked.replaceAll(name, maskName(name)), numbered);
}
