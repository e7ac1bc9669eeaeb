/** Shuts the door on whoever guesses. What stands behind it, and whether anything does, changes nothing of the answer. */
import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Office } from '../office.ts';
import type { Patience } from '../store/attempt-repository.ts';
import { Refusal } from './refusal.ts';

/** Counts a try of `subject`. @throws Refusal `LOCKED_OUT` with the time to wait */
export async function knock(
  { store, clock }: Office,
  centre: string,
  kind: string,
  subject: string,
  patience: Patience,
): Promise<void> {
  const seconds = await store.attempts.begin(centre, kind, subject, clock.machine(), patience);
  if (seconds === 0) return;
  throw new Refusal('LOCKED_OUT', { facts: { minutes: Math.ceil(seconds / 60) }, retryAfter: seconds });
}

/** Where a request comes from, as a digest: an address is kept nowhere. Of IPv6 the network counts, which one home has. */
export function addressOf({ ip = '' }: Request): string {
  const network = ip.includes('.') ? ip.replace(/^::ffff:/, '') : ip.split(':').slice(0, 4).join(':');
  return createHash('sha256').update(network).digest('base64url').slice(0, 22);
}
