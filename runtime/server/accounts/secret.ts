/** Passwords, tokens and one-time codes: made, kept as digests, compared in constant time. */
import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);
const cost = { N: 16384, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/** `salt:hash` of a password under scrypt. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `${salt.toString('base64')}:${(await derive(password, salt, 32, cost)).toString('base64')}`;
}

/** Whether `password` made `stored`; a missing account costs the same time as a wrong password. */
export async function passwordMatches(password: string, stored: string | undefined): Promise<boolean> {
  const [salt = '', hash = ''] = (stored ?? `${'A'.repeat(22)}==:${'A'.repeat(43)}=`).split(':');
  const made = await derive(password, Buffer.from(salt, 'base64'), 32, cost);
  const kept = Buffer.from(hash, 'base64');
  return kept.length === made.length && timingSafeEqual(kept, made) && stored !== undefined;
}

/** A secret nobody guesses: 32 random bytes as text for a cookie or a header. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Six digits, as a text message carries them. */
export const newCode = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0');

/** Query code of a case: eight characters that are not mistaken for each other when read aloud. */
export function newQueryCode(): string {
  const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
  return Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** A fresh id for a document: the moment, then chance, so that ids sort by age and cannot be guessed. */
export const newId = (): string => Date.now().toString(16).padStart(12, '0') + randomBytes(6).toString('hex');

/** Whether two short secrets are the same, in constant time. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
}
