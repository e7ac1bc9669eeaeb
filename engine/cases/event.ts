/** What happened to a case. The event is the audit record and the outbox; a case is the fold of its events. */
import type { Actor, Case, Defect, Ground, GrantUse, IssuedDocument, ReceivedMaterial } from './case.ts';

interface Happened<K extends string, P> {
  kind: K;
  /** Instant in UTC. */
  at: string;
  /** The same moment as a day in the centre's calendar. */
  on: string;
  by: Actor;
  payload: P;
}

export interface Payloads {
  submitted: Pick<
    Case,
    'id' | 'centre' | 'number' | 'matter' | 'source' | 'applicant' | 'answers' | 'materials' | 'delivery'
  > & {
    window?: string;
  };
  received: { materials: readonly ReceivedMaterial[]; noticeDue?: string };
  notified: { defects: readonly Defect[]; dueOn?: string };
  supplemented: { answers?: Readonly<Record<string, unknown>>; materials: readonly ReceivedMaterial[] };
  accepted: { checked: readonly string[]; promisedDue?: string; statutoryDue?: string };
  acceptanceRefused: { grounds: readonly Ground[]; whereTo?: string };
  stepOpened: { step: string; title: string; postKind: string };
  stepDone: { step: string; outcome: string; opinion: string; people?: readonly string[] };
  stepReturned: { from: string; to: string; opinion: string };
  opinionGiven: { outcome: 'grant' | 'deny'; opinion: string; grant: GrantUse };
  decided: {
    outcome: 'grant' | 'deny';
    opinion: string;
    grounds: readonly Ground[];
    grant?: GrantUse;
    validFrom?: string;
    validTo?: string;
    quota?: { ledger: string; year: number; amount: number; reservation: string };
  };
  produced: { resultName?: string; resultNumber?: string };
  delivered: {
    way: 'pickUp' | 'mail';
    receiver: string;
    relation?: string;
    trackingNumber?: string;
  };
  concluded: { note?: string };
  withdrawn: { reason: string };
  documentIssued: IssuedDocument;
}

export type EventKind = keyof Payloads;
export type EventOf<K extends EventKind> = Happened<K, Payloads[K]>;
export type CaseEvent = { [K in EventKind]: EventOf<K> }[EventKind];
