/**
 * The life cycle every case follows (行政许可法 第二十九条至第四十四条; domain §2): stage × command → who may, which
 * event, which clocks move, where it goes, which documents come out. Buttons, tests and refusals all read this table.
 */
import { followAt, recount, remind } from './any-stage.ts';
import { liftableAt } from './bar-rows.ts';
import type { CommandKind } from './command.ts';
import * as elsewhere from './elsewhere.ts';
import { terminate, unmetAt, voidEntry, withdraw } from './ending-rows.ts';
import { endableAt, renewTacitly } from './licence-rows.ts';
import { movableAt } from './moving-rows.ts';
import { replaceableAt, unlockArchive } from './replacement.ts';
import { lateEntryAt, papersAt, sealedAt } from './paper-rows.ts';
import { toEndAt, withApplicantAt, withOfficeAt } from './people-rows.ts';
import type { Stage } from './stage.ts';
import type { Transition } from './transition.ts';
import { undecided } from './undecided.ts';

const receive = {
  by: ['windowClerk'],
  events: ['received'],
  next: ['received'],
  documents: ['receive'],
} as const satisfies Transition;

const accept = {
  by: ['windowClerk', 'silence'],
  guards: ['handledHere'],
  events: ['accepted'],
  starts: ['approval'],
  stops: ['notice'],
  next: ['reviewing', 'opining', 'deciding'],
  documents: ['accept'],
} as const satisfies Transition;

/** Nothing is accepted; the paper that says so is handed out. */
const turnAway = {
  by: ['windowClerk'],
  guards: ['handledHere', 'notDeemed'],
  starts: ['delivery'],
  stops: ['notice'],
  next: ['delivering'],
} as const satisfies Omit<Transition, 'events'>;

/** Back to whoever had it last, inside the office: no clock, no paper. */
const returnBack = {
  guards: ['notSuspended', 'hasBefore'],
  events: ['returnedBack'],
} as const satisfies Omit<Transition, 'by' | 'next'>;

const decide = {
  guards: ['decidesHere', 'notSuspended', 'recusalsSettled', 'countersigned', 'spokenTo', 'hearingSettled'],
  events: ['decided'],
  starts: ['delivery'],
  stops: ['approval'],
  next: ['producing', 'delivering'],
  documents: ['grant', 'deny'],
} as const satisfies Omit<Transition, 'by'>;

/** What can be done at any time while nothing is decided; the stage stays, only the clocks move. */
const hold = {
  ...undecided,
  terminate: { ...terminate, by: ['leader', 'decider', 'deferralOver'] },
  renewTacitly,
  ...replaceableAt('reviewing', 'opining', 'deciding'),
  remind: { ...remind, next: ['reviewing', 'opining', 'deciding'] },
  ...lateEntryAt('reviewing', 'opining', 'deciding'),
  ...papersAt('reviewing', 'opining', 'deciding'),
  ...withOfficeAt('reviewing', 'opining', 'deciding'),
  recount: { ...recount, next: ['reviewing', 'opining', 'deciding'] },
} as const satisfies Partial<Record<CommandKind, Transition>>;

/** Deferred materials (容缺) come in later; no clock is touched, for the law knows no pause for them. */
const handInLater = {
  by: ['applicant', 'windowClerk'],
  guards: ['owesMaterial'],
  events: ['supplemented'],
} as const satisfies Omit<Transition, 'next'>;

/** What makes a case: an applicant on the web, or a clerk at a window of the matter, who receives it at once. */
export const openings: Readonly<Record<'web' | 'window', Omit<Transition, 'by'>>> = {
  web: { events: ['submitted'], starts: ['notice'], next: ['submitted'] },
  window: { events: ['received'], starts: ['notice'], next: ['received'], documents: ['receive'] },
};

export const lifecycle = {
  submitted: {
    preCheck: {
      by: ['windowClerk'],
      guards: ['preChecks', 'notDeemed'],
      events: ['preChecked'],
      next: ['submitted', 'returned'],
    },
    receive,
    accept: { ...accept, by: ['silence'] },
    transfer: { ...elsewhere.passOn, next: ['submitted'] },
    ...withOfficeAt('submitted'),
    recount: { ...recount, next: ['submitted'] },
    ...movableAt('submitted'),
    withdraw,
    void: voidEntry,
  },
  /** Sent back by a pre-check, which stops nothing: the window may still receive it and tell formally. */
  returned: {
    resubmit: { by: ['applicant', 'windowClerk'], events: ['resubmitted'], next: ['submitted'] },
    receive,
    accept: { ...accept, by: ['silence'] },
    remind: { ...remind, next: ['returned'] },
    transfer: { ...elsewhere.passOn, next: ['returned'] },
    ...withApplicantAt('returned'),
    recount: { ...recount, next: ['returned'] },
    ...movableAt('returned'),
    withdraw,
    void: voidEntry,
  },
  received: {
    notifyOnce: {
      by: ['windowClerk'],
      guards: ['handledHere', 'notDeemed', 'mayNotify'],
      events: ['notified'],
      stops: ['notice'],
      next: ['supplementing'],
      documents: ['notifyOnce'],
    },
    consentFurther: {
      by: ['overseer'],
      guards: ['notDeemed', 'toldBefore'],
      events: ['furtherConsented'],
      next: ['received'],
    },
    accept,
    acceptElsewhere: elsewhere.acceptElsewhere,
    recordElsewhere: elsewhere.recordElsewhere,
    correctOnSpot: { by: ['windowClerk'], guards: ['notDeemed'], events: ['corrected'], next: ['received'] },
    tellNotRequired: { ...turnAway, events: ['notRequiredTold'], documents: ['tellNotRequired'] },
    refuseAcceptance: { ...turnAway, events: ['acceptanceRefused'], documents: ['refuseAcceptance'] },
    terminate: { ...terminate, by: ['windowClerk'], guards: ['notDeemed'] },
    ...lateEntryAt('received'),
    ...sealedAt('received'),
    transfer: { ...elsewhere.passOn, next: ['received'] },
    ...withOfficeAt('received'),
    recount: { ...recount, next: ['received'] },
    ...movableAt('received'),
    withdraw,
    void: voidEntry,
  },
  supplementing: {
    supplement: { by: ['applicant', 'windowClerk'], events: ['supplemented'], starts: ['notice'], next: ['received'] },
    lapse: {
      by: ['supplementOver'],
      events: ['lapsed'],
      stops: ['notice'],
      next: ['withdrawn'],
      documents: ['lapse'],
    },
    remind: { ...remind, next: ['supplementing'] },
    recount: { ...recount, next: ['supplementing'] },
    terminate: { ...terminate, by: ['windowClerk'] },
    ...lateEntryAt('supplementing'),
    ...sealedAt('supplementing'),
    transfer: { ...elsewhere.passOn, next: ['supplementing'] },
    ...withApplicantAt('supplementing'),
    withdraw,
    void: voidEntry,
  },
  reviewing: {
    review: {
      by: ['stepPost'],
      guards: ['notSuspended'],
      events: ['stepDone', 'stepReturned'],
      next: ['reviewing', 'opining', 'deciding'],
    },
    transfer: elsewhere.passReview,
    ...hold,
    supplement: { ...handInLater, next: ['reviewing'] },
    withdraw,
    void: voidEntry,
  },
  opining: {
    giveOpinion: { by: ['preliminarySigner'], guards: ['notSuspended'], events: ['opinionGiven'], next: ['deciding'] },
    returnBack: { ...returnBack, by: ['preliminarySigner', 'leaderForSigner'], next: ['reviewing'] },
    decide: { ...decide, by: ['leaderForSigner'] },
    ...hold,
    supplement: { ...handInLater, next: ['opining'] },
    withdraw,
    void: voidEntry,
  },
  deciding: {
    giveOpinion: { by: ['denialProposer'], guards: ['notSuspended'], events: ['opinionGiven'], next: ['deciding'] },
    returnBack: { ...returnBack, by: ['decider'], next: ['reviewing', 'opining', 'deciding'] },
    decide: { ...decide, by: ['decider'] },
    forwardUp: elsewhere.forwardUp,
    ...hold,
    supplement: { ...handInLater, next: ['deciding'] },
    withdraw,
    void: voidEntry,
  },
  /** With the authority above; nothing is decided here meanwhile. */
  forwarded: {
    recordUpper: elsewhere.recordUpper,
    renewTacitly,
    remind: { ...remind, next: ['forwarded'] },
    ...withOfficeAt('forwarded'),
    recount: { ...recount, next: ['forwarded'] },
    withdraw,
    void: voidEntry,
  },
  /** In the system of the nation or the province; what comes back is the result. */
  elsewhere: {
    recordElsewhere: elsewhere.recordElsewhere,
    ...withOfficeAt('elsewhere'),
    recount: { ...recount, next: ['elsewhere'] },
    withdraw,
    void: voidEntry,
  },
  producing: {
    supplement: { ...handInLater, next: ['producing'] },
    ...unmetAt,
    produce: {
      by: ['issuer', 'grantedProducer'],
      guards: ['complete'],
      events: ['produced'],
      next: ['delivering'],
      documents: ['produce'],
    },
    ...replaceableAt('producing'),
    ...liftableAt('producing'),
    ...papersAt('producing'),
    ...followAt('producing'),
    transfer: { ...elsewhere.passOn, next: ['producing'] },
    ...toEndAt('producing'),
  },
  delivering: {
    supplement: { ...handInLater, next: ['delivering'] },
    ...unmetAt,
    deliver: {
      by: ['issuer', 'grantedDeliverer'],
      guards: ['notSent', 'complete', 'sealed', 'onBlank'],
      events: ['delivered'],
      stops: ['delivery'],
      next: ['delivering', 'concluded'],
      documents: ['deliver'],
    },
    ...replaceableAt('delivering'),
    ...endableAt('delivering'),
    ...liftableAt('delivering'),
    conclude: { by: ['issuer', 'system'], guards: ['sent'], events: ['concluded'], next: ['concluded'] },
    ...papersAt('delivering'),
    ...followAt('delivering'),
    transfer: { ...elsewhere.passOn, next: ['delivering'] },
    ...toEndAt('delivering'),
  },
  concluded: {
    ...replaceableAt('concluded'),
    ...endableAt('concluded'),
    ...liftableAt('concluded'),
    ...papersAt('concluded'),
    ...followAt('concluded'),
    archive: elsewhere.archive,
  },
  withdrawn: { ...replaceableAt('withdrawn'), ...papersAt('withdrawn'), archive: elsewhere.archive },
  terminated: {
    ...replaceableAt('terminated'),
    ...liftableAt('terminated'),
    ...papersAt('terminated'),
    archive: elsewhere.archive,
  },
  voided: {},
  /** The file is closed; what it brought can still be taken back, and a paper that is wrong made anew. */
  archived: { ...endableAt('archived'), ...liftableAt('archived'), unlockArchive },
} as const satisfies Record<Stage, Partial<Record<CommandKind, Transition>>>;

/** The row for a command at a stage; `undefined` where the law knows no such move. */
export function transitionOf(stage: Stage, command: CommandKind): Transition | undefined {
  const row: Partial<Record<CommandKind, Transition>> = lifecycle[stage];
  return row[command];
}
