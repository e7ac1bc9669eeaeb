/** Numbers that pass every check and belong to nobody: a region no one is registered in, a prefix no carrier has. */
import { formats } from '../../../engine/index.ts';
import type { Chance } from './chance.ts';

/** 43 99 99 is no county of Hunan, so no identity card begins with it. */
const REGION = '439999';
/** No carrier was ever given 154. */
const PREFIX = '154';
/** An authority and kind no organisation is registered under. */
const AUTHORITY = `9H${REGION}`;

/** Adds the last character that makes a number right, by the format's own check. */
function completed(format: 'cn-identity' | 'cn-credit-code', stem: string, among: string): string | undefined {
  const check = formats.get(format);
  return among
    .split('')
    .map((last) => stem + last)
    .find((number) => check?.fault(number) === undefined);
}

/** An identity number of somebody born on `birthOn` (ISO day). */
export function identityNumber(chance: Chance, birthOn: string): string {
  const stem = `${REGION}${birthOn.replaceAll('-', '')}${chance.digits(3)}`;
  return completed('cn-identity', stem, '0123456789X') ?? stem;
}

const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A unified social credit code. */
export function creditCode(chance: Chance): string {
  const stem = `${AUTHORITY}MA${chance.digits(7)}`;
  return completed('cn-credit-code', stem, letters) ?? stem;
}

/** The mobile number of the `nth` person. */
export const mobileNumber = (nth: number): string => PREFIX + String(nth % 100_000_000).padStart(8, '0');
