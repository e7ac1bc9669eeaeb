/** Rows of the life cycle by which a case goes elsewhere: to the authority above, to another window or unit, into the archive. */
import type { Transition } from './transition.ts';

/** The file goes up whole, with the opinion of this level (行政许可法 第三十五条、第四十三条). */
export const forwardUp = {
  by: ['decider'],
  guards: [
    'reportsUp',
    'notSuspended',
    'recusalsSettled',
    'countersigned',
    'spokenTo',
    'hearingSettled',
    'allHandedIn',
  ],
  events: ['forwardedUp'],
  pauses: ['approval'],
  next: ['forwarded'],
  documents: ['forwardUp'],
} as const satisfies Transition;

/** What the authority above says ends the case, or brings it back; then the clocks of this level run on. */
export const recordUpper = {
  by: ['consulter'],
  events: ['upperAnswered'],
  starts: ['delivery'],
  stops: ['approval'],
  next: ['delivering', 'deciding'],
} as const satisfies Transition;

/** The window enters it in the system where it is handled; its acceptance there starts the clocks, from its own day. */
export const acceptElsewhere = {
  by: ['windowClerk'],
  guards: ['handledElsewhere'],
  events: ['acceptedElsewhere'],
  starts: ['approval'],
  stops: ['notice'],
  next: ['elsewhere'],
} as const satisfies Transition;

/** What was decided there, or that it was not accepted; papers come from there alone. */
export const recordElsewhere = {
  by: ['windowClerk', 'consulter'],
  guards: ['handledElsewhere'],
  events: ['decided', 'acceptanceRefused'],
  starts: ['delivery'],
  stops: ['notice', 'approval'],
  next: ['delivering'],
} as const satisfies Transition;

/** To another window of the matter, while a window has it. */
export const passOn = {
  by: ['windowClerk', 'centreManager'],
  events: ['transferred'],
} as const satisfies Omit<Transition, 'next'>;

/** The steps that are open to another unit that may do them. */
export const passReview = {
  by: ['stepPost', 'reviewHead'],
  guards: ['notSuspended'],
  events: ['transferred'],
  next: ['reviewing'],
} as const satisfies Transition;

/** The end of all that can be done to a case. */
export const archive = {
  by: ['archivist', 'archiveDue'],
  guards: ['checkedUp', 'allSealed', 'archivable'],
  events: ['archived'],
  next: ['archived'],
  documents: ['archive'],
} as const satisfies Transition;
