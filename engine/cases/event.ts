/** What happened to a case. The event is the audit record and the outbox; a case is the fold of its events. */
import type { ArchiveItem } from './archive.ts';
import type {
  Actor,
  Case,
  CorrectionRecord,
  Defect,
  DeliveryRecord,
  ExtensionRecord,
  FurtherConsent,
  Ground,
  GrantUse,
  PreCheck,
  ReceivedMaterial,
  StepRecord,
  UpperDecision,
  Urge,
} from './case.ts';
import type { ClockKind } from './clocks-of.ts';
import type { Licence, LicenceEntry } from '../licences/licence.ts';
import type { BarRecord } from './bar.ts';
import type { CommandOf, TerminationGround } from './command.ts';
import type { FollowUp } from './commitment.ts';
import type { Consultation, ConsultationAnswer } from './consultation.ts';
import type { Forwarding, UpperAnswer } from './forwarding.ts';
import type { HearingAnswer, HearingNotice, HearingRecord, HearingRight } from './hearing.ts';
import type { InterestedParty, Statement } from './interested.ts';
import type { HandOver } from './hand-over.ts';
import type { AcceptedElsewhere } from './handled-elsewhere.ts';
import type { Cancellation } from './licence-record.ts';
import type { LateEntry } from './late-entry.ts';
import type { IssuedDocument, Sealing } from './paper.ts';
import type { Person } from './people.ts';
import type { ProcedureRecord } from './procedure.ts';
import type { Recusal, RecusalRequest } from './recusal.ts';
import type { TransferRecord } from './transfer.ts';
import type { Unlocking } from './unlocking.ts';

interface Happened<K extends string, P> {
  kind: K;
  /** Instant in UTC. */
  at: string;
  /** The same moment as a day in the centre's calendar. */
  on: string;
  by: Actor;
  payload: P;
}

/** One step of the route that acceptance fixes; `applies` is false when its condition is not met. */
export type RouteStep = Pick<StepRecord, 'id' | 'title' | 'postKind' | 'unit' | 'together'> & { applies: boolean };

/** Due days as people were told them; left out while they depend on an unpublished year. */
export interface Dues {
  promisedDue?: string;
  statutoryDue?: string;
}

/** A due day that is no longer the one told before; a day is left out while it cannot be told. */
export interface MovedDue {
  /** `supplement`, `deferred`: a day the applicant has to keep. */
  clock: ClockKind | 'supplement' | 'deferred';
  title: string;
  words: string;
  from?: string;
  to?: string;
}

export interface Payloads {
  submitted: Pick<
    Case,
    'id' | 'centre' | 'number' | 'matter' | 'source' | 'applicant' | 'answers' | 'materials' | 'delivery' | 'business'
  > & {
    window?: string;
    noticeDue?: string;
    lateEntry?: Omit<LateEntry, 'answer'>;
  };
  /** By the office of its own accord, on a licence from before. */
  officeOpened: Pick<Case, 'id' | 'centre' | 'number' | 'matter' | 'applicant'> & {
    licence: Pick<Licence, 'name' | 'number' | 'issuedOn' | 'validFrom' | 'validTo'>;
  };
  lateEntryAnswered: Omit<CommandOf<'answerLateEntry'>, 'kind'> & {
    from?: { at: string; on: string };
    noticeDue?: string;
  };
  preChecked: Pick<PreCheck, 'outcome' | 'defects' | 'note'>;
  resubmitted: { answers?: Case['answers']; materials: readonly ReceivedMaterial[] };
  received: { materials: readonly ReceivedMaterial[]; noticeDue?: string };
  notified: { defects: readonly Defect[]; dueOn?: string };
  furtherConsented: Pick<FurtherConsent, 'exception' | 'reason'>;
  supplemented: {
    answers?: Readonly<Record<string, unknown>>;
    materials: readonly ReceivedMaterial[];
    noticeDue?: string;
  };
  accepted: {
    checked: readonly string[];
    /** The day silence accepted from, when that is what happened. */
    deemedFrom?: string;
    unexamined?: Case['unexamined'];
    route: readonly RouteStep[];
    then: 'opining' | 'deciding';
    deferredDue?: string;
    /** Materials replaced by a promise (告知承诺). */
    committed?: FollowUp['committed'];
  } & Dues;
  corrected: Omit<CorrectionRecord, 'on' | 'by'> & { answers?: Case['answers'] };
  notRequiredTold: { grounds: readonly Ground[] };
  acceptanceRefused: Omit<CommandOf<'refuseAcceptance'>, 'kind'>;
  stepOpened: { step: string; title: string; postKind: string };
  stepDone: {
    step: string;
    outcome: Exclude<StepRecord['outcome'], 'return' | undefined>;
    opinion: string;
    people?: readonly Person[];
    place?: string;
  };
  stepReturned: { from: string; to: string; opinion: string };
  suspended: Omit<ProcedureRecord, 'startedAt' | 'startedOn' | 'by' | 'resumedOn' | 'resumedBy' | 'result'>;
  resumed: { procedure: string; name: string; result?: string } & Dues;
  consulted: Omit<Consultation, 'askedAt' | 'by' | 'answer'>;
  consultationAnswered: Pick<Consultation, 'unit' | 'unitName'> & Omit<ConsultationAnswer, 'at' | 'by'>;
  papersHandedOver: Pick<HandOver, 'from' | 'to' | 'papers'>;
  papersAnswered: { to: string } & Omit<CommandOf<'answerHandOver'>, 'kind'>;
  interestedTold: Omit<InterestedParty, 'at' | 'on' | 'by'>;
  statementHeard: Omit<Statement, 'at' | 'on' | 'by'>;
  hearingTold: Omit<HearingRight, 'at' | 'on' | 'by'>;
  hearingAnswered: Omit<HearingAnswer, 'at' | 'on' | 'by'>;
  /** With the grounds on which its time is not counted. */
  hearingArranged: { notice: Omit<HearingNotice, 'at' | 'on' | 'by'> } & Pick<
    ProcedureRecord,
    'statutoryBasis' | 'promisedBasis'
  >;
  hearingHeld: Omit<HearingRecord, 'at' | 'on' | 'by'>;
  /** `steps`: those that went along, in review. */
  transferred: Omit<TransferRecord, 'at' | 'by'> & { steps?: readonly string[] };
  forwardedUp: Omit<Forwarding, 'at' | 'on' | 'by' | 'answer'>;
  /** `return`: the clocks of this level count again, with new due days. */
  upperAnswered: { authority: string; answer: Omit<UpperAnswer, 'at' | 'on' | 'by'> } & Dues;
  acceptedElsewhere: Omit<AcceptedElsewhere, 'at' | 'on' | 'by'> & Dues;
  extended: Omit<ExtensionRecord, 'on' | 'by'> & { before: Dues } & Dues;
  opinionGiven: { outcome: 'grant' | 'deny'; opinion: string; grant: GrantUse };
  /** `step` is the first of the steps that are open again, when it goes back to review. */
  returnedBack: { to: 'reviewing' | 'opining' | 'deciding'; step?: string; reason: string };
  decided: {
    outcome: 'grant' | 'deny';
    opinion: string;
    grounds: readonly Ground[];
    /** The applicant hid something or handed in what is false. */
    falsehood?: boolean;
    grant?: GrantUse;
    /** Decided above, and only written down here. */
    upper?: UpperDecision;
    /** What has to be made before it can be handed out. */
    resultName?: string;
    validFrom?: string;
    validTo?: string;
    /** Granted by silence. */
    tacit?: true;
    /** Promises were relied on and have to be checked. */
    followUp?: Pick<FollowUp, 'days' | 'committed'>;
    quota?: { ledger: string; year: number; amount: number; reservation: string };
  };
  commitmentChecked: Omit<FollowUp['checks'][number], 'at' | 'by'>;
  produced: { resultNumber?: string };
  delivered: Omit<DeliveryRecord, 'at' | 'by'>;
  concluded: { note?: string };
  withdrawn: { reason: string };
  lapsed: { until: string };
  recounted: { moved: readonly MovedDue[] };
  terminated: { ground: TerminationGround; reason: string };
  recused: Pick<Recusal, 'relation' | 'reason'>;
  recusalRequested: Omit<RecusalRequest, 'at' | 'on' | 'by' | 'answer'>;
  recusalAnswered: Omit<CommandOf<'answerRecusal'>, 'kind' | 'officer'> & Pick<RecusalRequest, 'officer' | 'who'>;
  /** Bound to another version from now on; `before` are the due days under the old one. */
  ruleApplied: Omit<CommandOf<'applyRule'>, 'kind'> &
    Pick<Case, 'answers'> & {
      from: number;
      to: Case['matter'];
      route: readonly RouteStep[];
      then: 'opining' | 'deciding';
      before: Dues;
    } & Dues;
  versionMoved: Omit<CommandOf<'moveVersion'>, 'kind'> & Pick<Case, 'answers'> & { from: number; to: Case['matter'] };
  archiveUnlocked: Omit<Unlocking, 'at' | 'on' | 'by'>;
  archived: { items: readonly ArchiveItem[] };
  urged: Pick<Urge, 'words' | 'stage' | 'steps'>;
  voided: Omit<CommandOf<'void'>, 'kind'>;
  reminded: { about: CommandOf<'remind'>['about']; until: string };
  registered: LicenceEntry;
  revoked: Omit<CommandOf<'revoke'>, 'kind'>;
  licenceCancelled: Omit<Cancellation, 'by' | 'on'>;
  barred: BarRecord;
  barLifted: Omit<CommandOf<'liftBar'>, 'kind'>;
  paperVoided: Pick<CommandOf<'replacePaper'>, 'document' | 'reason'> & {
    config: string;
    fields: CorrectionRecord['fields'];
    answers?: Case['answers'];
  };
  documentIssued: IssuedDocument;
  blankUsed: { document: string; title: string; blank: string; number: string };
  blankSpoiled: Payloads['blankUsed'] & { reason: string };
  sealed: Pick<IssuedDocument, 'title' | 'number'> & { document: string; use: Omit<Sealing, 'at' | 'on' | 'by'> };
}

export type EventKind = keyof Payloads;
export type EventOf<K extends EventKind> = Happened<K, Payloads[K]>;
export type CaseEvent = { [K in EventKind]: EventOf<K> }[EventKind];
