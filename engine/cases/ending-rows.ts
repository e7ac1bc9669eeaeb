/** Rows of the life cycle by which a case ends without its result: taken back, struck out, or terminated. */
import type { Transition } from './transition.ts';

export const withdraw = {
  by: ['applicant', 'windowClerk'],
  events: ['withdrawn'],
  stops: ['notice', 'approval'],
  next: ['withdrawn'],
  documents: ['withdraw'],
} as const satisfies Transition;

/** An entry made in error, as long as nothing is decided on it; a decision is revoked, not struck out. */
export const voidEntry = {
  by: ['centreManager'],
  events: ['voided'],
  stops: ['notice', 'approval'],
  next: ['voided'],
} as const satisfies Transition;

/** An end without a decision: by the window while nothing is accepted, later by whoever would decide. */
export const terminate = {
  events: ['terminated'],
  stops: ['notice', 'approval'],
  next: ['terminated'],
  documents: ['terminate'],
} as const satisfies Omit<Transition, 'by'>;

/** It was granted with materials to follow, and the result waits for what never came: nothing is handed out any more. */
export const unmetAt = {
  terminate: {
    ...terminate,
    by: ['leader', 'deferralOver'],
    guards: ['owesMaterial'],
    stops: ['delivery'],
  },
} as const satisfies { terminate: Transition };
