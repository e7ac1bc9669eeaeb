import { daysLater } from '../calendar/later.ts';
import type { Grant } from '../schema/organisation.ts';

export const grantStates = {
  inForce: '有效',
  expiring: '即将到期',
  notYet: '尚未生效',
  expired: '已到期',
  revoked: '已撤销',
} as const;
export type GrantState = keyof typeof grantStates;

/** Days before its end from which a grant counts as running out. */
const SOON = 30;

/** How a grant stands on a day; both ends count, a revocation takes effect on its day. */
export function grantState({ from, to, revokedOn }: Pick<Grant, 'from' | 'to' | 'revokedOn'>, on: string): GrantState {
  if (revokedOn !== undefined && revokedOn <= on) return 'revoked';
  if (to < on) return 'expired';
  if (on < from) return 'notYet';
  return to <= daysLater(on, SOON) ? 'expiring' : 'inForce';
}
