/** One case as the fold of its events. Everything here is computed by `apply`; nothing is edited. */
import type { DeputyReason } from '../authority/signers-on.ts';
import type { stepOutcomes } from '../schema/review.ts';
import type { Applicant } from './applicant.ts';
import type { CaseBar } from './bar.ts';
import type { CommandOf, TerminationGround } from './command.ts';
import type { FollowUp } from './commitment.ts';
import type { Consultation } from './consultation.ts';
import type { Forwarding } from './forwarding.ts';
import type { Hearing } from './hearing.ts';
import type { InterestedParty, Statement } from './interested.ts';
import type { HandOver } from './hand-over.ts';
import type { AcceptedElsewhere } from './handled-elsewhere.ts';
import type { LateEntry } from './late-entry.ts';
import type { Cancellation, CaseBusiness, Revocation } from './licence-record.ts';
import type { CasePaper } from './paper.ts';
import type { Person } from './people.ts';
import type { PlannedStep } from './plan.ts';
import type { ProcedureRecord } from './procedure.ts';
import type { Recusal, RecusalRequest } from './recusal.ts';
import type { Outcome, Stage } from './stage.ts';
import type { TransferRecord } from './transfer.ts';
import type { Unlocking } from './unlocking.ts';

/** Somebody who watches over cases pressed for this one (催办). */
export interface Urge {
  on: string;
  by: Actor;
  words: string;
  /** Where the case lay, and the steps that were open. */
  stage: Stage;
  steps: readonly string[];
}

/** The immutable version of the bundle a case is bound to for ever. */
export interface MatterVersion {
  id: string;
  version: number;
  hash: string;
  name: string;
  department: string;
}

/** Who did something: an account in a post, an applicant or the system; stored with the act. */
export interface Actor {
  kind: 'staff' | 'applicant' | 'system';
  /** Account id, applicant session id or `system`. */
  id: string;
  name: string;
  post?: string;
  postKind?: string;
  unit?: string;
  window?: string;
  /** 用工性质: contracted staff receive, check the form and hand out, nothing more. */
  employment?: 'established' | 'seconded' | 'contracted';
}

/** One material as handed in: what the window counted, what was uploaded, what a clerk found. */
export interface ReceivedMaterial {
  id: string;
  /** Attachment ids. */
  files: readonly string[];
  originals: number;
  copies: number;
  way: 'paper' | 'upload' | 'licence' | 'commitment' | 'none';
  /** Formal check of the window: undefined until somebody looked. */
  sound?: boolean;
}

/** One thing missing or wrong, as the one-time notice states it. */
export interface Defect {
  /** `material:<id>` or `field:<id>`. */
  on: string;
  item: string;
  problem: string;
  remedy: string;
  basis?: string;
}

/** A step as the route fixed it at acceptance, and how far it came. */
export interface StepRecord extends Pick<PlannedStep, 'id' | 'title' | 'postKind' | 'unit' | 'together'> {
  status: 'waiting' | 'open' | 'done' | 'skipped';
  /** Instants; limits in window hours run from the minute. */
  openedAt?: string;
  openedOn?: string;
  doneAt?: string;
  doneOn?: string;
  by?: Actor;
  outcome?: keyof typeof stepOutcomes;
  opinion?: string;
  people?: readonly Person[];
  place?: string;
  /** Left out because a step before it failed; open to be done after all when the case is sent back. */
  dropped?: true;
}

export interface GrantUse {
  grant: string;
  number: string;
  /** Set when a deputy acted under the deputy's own grant. */
  actingFor?: string;
  actingForTitle?: string;
  /** Why the deputy acted, where the A post would have signed otherwise. */
  because?: DeputyReason;
}

export interface Opinion {
  by: Actor;
  at: string;
  outcome: 'grant' | 'deny';
  opinion: string;
  grant?: GrantUse;
  /** The day it was sent back; it leads nowhere any more. */
  returnedOn?: string;
}

/** A reason for refusing acceptance or for denial, with the law it rests on. */
export interface Ground {
  text: string;
  basis: string;
}

/** Why nothing was accepted. Without a cause no permit is needed at all. */
export interface RefusalRecord extends Partial<Pick<CommandOf<'refuseAcceptance'>, 'cause' | 'whereTo'>> {
  by: Actor;
  on: string;
  grounds: readonly Ground[];
}

/** A decision of the authority above (转报): whose, when and under which number. */
export interface UpperDecision {
  authority: string;
  decidedOn: string;
  number: string;
  resultNumber?: string;
}

export interface DecisionRecord extends Omit<Opinion, 'returnedOn'> {
  on: string;
  grounds: readonly Ground[];
  upper?: UpperDecision;
  validFrom?: string;
  validTo?: string;
  /** Nobody answered before the licence ran out (视为准予延续). */
  tacit?: true;
}

/** More days, given once before the limit ran out (行政许可法 第四十二条). */
export interface ExtensionRecord {
  on: string;
  by: Actor;
  /** Working days. */
  days: number;
  reason: string;
  basis: string;
  /** Whether the promised limit moves as well, as the centre read it on that day. */
  movesPromise: boolean;
}

export interface DeliveryRecord extends Omit<CommandOf<'deliver'>, 'kind' | 'identityChecked' | 'consented'> {
  at: string;
  by: Actor;
  /** The day a public notice counts as served. */
  until?: string;
}

/** A look at an online application before it is received (网上预审); no notice, and no clock knows of it. */
export interface PreCheck {
  on: string;
  by: Actor;
  outcome: 'pass' | 'return';
  defects: readonly Defect[];
  note?: string;
}

/** What an applicant was told is missing or wrong, and when it was supplied. */
export interface Notice {
  on: string;
  by: Actor;
  dueOn?: string;
  defects: readonly Defect[];
  suppliedOn?: string;
}

/** An error put right at the window by the applicant; digests tell what changed without repeating it. */
export interface CorrectionRecord {
  on: string;
  by: Actor;
  fields: readonly { id: string; title: string; before: string; after: string }[];
  papers: readonly { id: string; name: string; what: string }[];
}

/** A supervisor's consent that more is asked for after the one-time notice. */
export interface FurtherConsent {
  on: string;
  by: Actor;
  exception: CommandOf<'consentFurther'>['exception'];
  reason: string;
}

export interface Case {
  id: string;
  centre: string;
  number: string;
  matter: MatterVersion;
  /** Missing where something new is asked for. */
  business?: CaseBusiness;
  source: 'web' | 'window';
  /** Nobody applied: the office opened it on a licence from before. */
  byOffice?: true;
  window?: string;
  stage: Stage;
  outcome?: Outcome;
  applicant: Applicant;
  answers: Readonly<Record<string, unknown>>;
  materials: readonly ReceivedMaterial[];
  delivery: { way: 'pickUp' | 'mail'; address?: string };
  submittedAt: string;
  /** Days in the centre's calendar. */
  submittedOn: string;
  receivedOn?: string;
  /** Entered after a power cut: when it really came in, and whether its clocks count from then. */
  lateEntry?: LateEntry;
  /** Who counted the materials, at which window; nobody where silence accepted. */
  receivedBy?: Actor;
  receivedAt?: string;
  /** When a complete supplement arrived, the day the five days start again. */
  completeOn?: string;
  /** When the office accepted; `acceptedOn` lies before it when silence had already accepted (行政许可法 第三十二条). */
  acceptedAt?: string;
  acceptedOn?: string;
  acceptedBy?: Actor;
  /** Materials whose form nobody had looked at when silence accepted; review and decision have to. */
  unexamined?: readonly { id: string; name: string }[];
  /** Where the case goes when no step of review is left. */
  afterReview?: 'opining' | 'deciding';
  decidedOn?: string;
  deliveredOn?: string;
  concludedOn?: string;
  preChecks: readonly PreCheck[];
  notices: readonly Notice[];
  /** Consents to a further notice; each allows one. */
  consents: readonly FurtherConsent[];
  corrections: readonly CorrectionRecord[];
  steps: readonly StepRecord[];
  procedures: readonly ProcedureRecord[];
  /** Whoever declared an interest; missing while nobody did. */
  recusals?: readonly Recusal[];
  /** Missing while no party asked anybody to keep out. */
  recusalRequests?: readonly RecusalRequest[];
  consultations: readonly Consultation[];
  /** Whose interests it touches, and what was said; missing while nobody was told or spoke. */
  interested?: readonly InterestedParty[];
  statements?: readonly Statement[];
  hearing?: Hearing;
  /** Where it was passed on; missing while it never was. */
  transfers?: readonly TransferRecord[];
  /** Each time the case went to the authority above; missing while it never did. */
  forwards?: readonly Forwarding[];
  /** Accepted in the system of the nation or the province where the matter is handled. */
  elsewhere?: AcceptedElsewhere;
  /** Missing while nobody pressed for it. */
  urges?: readonly Urge[];
  /** What was handed in on paper, on its ways; missing while nothing was handed over. */
  handOvers?: readonly HandOver[];
  extension?: ExtensionRecord;
  opinion?: Opinion;
  decision?: DecisionRecord;
  followUp?: FollowUp;
  /** Acceptance refused, or told that no permit is needed. */
  refusal?: RefusalRecord;
  handedOut?: DeliveryRecord;
  /** By the applicant, or because what the notice asked for did not come in time. */
  withdrawal?: { by: Actor; on: string; reason: string };
  voiding?: { by: Actor; on: string } & Omit<CommandOf<'void'>, 'kind'>;
  termination?: { by: Actor; on: string; ground: TerminationGround; reason: string };
  /** Accepted with materials to follow (容缺受理): the day they have to be in. */
  deferredDue?: string;
  /** Periods whose end was told, with that end. */
  reminders: readonly { about: CommandOf<'remind'>['about']; until: string }[];
  result?: { name: string; number?: string; validFrom?: string; validTo?: string };
  /** The licence it issued was taken back. */
  revocation?: Revocation;
  /** The licence it issued was struck off though nobody asked. */
  cancellation?: Cancellation;
  /** Why the applicant may not apply again, or not promise again; missing while nothing does. */
  bars?: readonly CaseBar[];
  /** Id of the licence it has acted on in the register. */
  licence?: string;
  quota?: { ledger: string; year: number; amount: number; reservation: string };
  /** When the file was closed last; what it is made of stands in the event. */
  archive?: { at: string; by: Actor };
  /** Each time a closed file was opened for a paper; missing while it never was. */
  unlockings?: readonly Unlocking[];
  documents: readonly CasePaper[];
  /** Instant of the latest event. */
  updatedAt: string;
  /** Number of events applied; the condition of the next update. */
  version: number;
}
