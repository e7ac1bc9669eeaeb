/**
 * By what a case is found. Numbers of people are found by a keyed digest, so that neither an index nor a query, an
 * explanation or a profile of the store shows them; names are found by their beginning.
 */
import { createHmac } from 'node:crypto';
import type { Case } from '../../../engine/index.ts';
import type { CaseQuery } from '../store/case-query.ts';
import type { LicenceQuery } from '../store/licence-query.ts';

export type Digest = (value: string) => string;

/** Characters of a name that are looked at. */
const NAME_LENGTH = 40;
const dots = /[•‧∙⋅・]/gu;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toUpperCase();

/** A name without what people type differently: width, case, spaces, kinds of middle dot. */
export const nameKey = (name: string): string =>
  Array.from(plain(name).replace(dots, '·')).slice(0, NAME_LENGTH).join('');

const opening = /[〔【［[（(﹝]/gu;
const closing = /[〕】］\]）)﹞]/gu;

/** The number of a licence without what people type differently: brackets, width, case, spaces. */
export const licenceKey = (number: string): string => plain(number).replace(opening, '(').replace(closing, ')');

/** Digests under the key of one centre. */
export const digestUnder =
  (key: string): Digest =>
  (value) =>
    createHmac('sha256', key).update(value).digest('base64url').slice(0, 24);

/** Digest of a number of a person or an organisation, the same however it is typed. */
export const numberDigest = (number: string, digest: Digest): string => digest(plain(number));

/** The number of a case, and digests of the identity and telephone numbers of the applicant and the agent. */
export function searchOf({ number, applicant }: Case, digest: Digest): string[] {
  const { idNumber, mobile, agent } = applicant;
  const numbers = [idNumber, mobile, ...(agent ? [agent.idNumber, agent.mobile] : [])];
  return [...new Set([number, ...numbers.map((one) => numberDigest(one, digest))])];
}

const isCode = /^(?=.*\d)[0-9A-Z-]{6,40}$/;
const isMobile = /^1\d{10}$/;
/** Shorter runs of digits are the beginning of a case number. */
const WHOLE_NUMBER = 18;

/**
 * What somebody typed into the one search box: an identity or credit code, a telephone or case number — found whole —,
 * the beginning of a case number, or the beginning of a name.
 */
export function lookFor(words: string, digest: Digest): Pick<CaseQuery, 'found' | 'numbers' | 'name'> {
  const typed = plain(words);
  if (/^\d{6,17}$/.test(typed) && !isMobile.test(typed) && typed.length < WHOLE_NUMBER) {
    return { numbers: { from: typed, to: typed } };
  }
  if (isCode.test(typed)) return { found: [typed, digest(typed)] };
  return { name: nameKey(words) };
}

/** The same for licences: the number of one or of its holder, whole, or the beginning of the holder's name. */
export function lookForHolder(words: string, digest: Digest): Pick<LicenceQuery, 'found' | 'name'> {
  const typed = plain(words);
  return /\d{3}/u.test(typed) ? { found: [licenceKey(words), digest(typed)] } : { name: nameKey(words) };
}
