import type { ChainedEntry } from '../../chain/audit-chain.ts';
import { anything, declare, instant, optionalText, text, whole, yes } from './model.ts';

export const auditDeclaration = declare<ChainedEntry>({
  name: 'audit',
  definition: {
    _id: text,
    centre: text,
    at: instant,
    actor: text,
    by: optionalText,
    act: text,
    object: text,
    outcome: text,
    detail: anything,
    seq: whole,
    salt: optionalText,
    digest: text,
    chain: text,
    erased: anything,
  },
  indexes: [
    // Two writers cannot both stand behind the same entry.
    [{ centre: 1, seq: 1 }, { unique: true }],
    [{ centre: 1, at: -1, _id: -1 }],
    [{ centre: 1, object: 1, at: -1, _id: -1 }],
    [{ centre: 1, act: 1, at: -1, _id: -1 }],
    [{ centre: 1, by: 1, at: -1, _id: -1 }],
  ],
});

/**
 * Something scarce held for one command of one case: a serial of a series without gaps, or a part of a quota.
 * Reserved first, named by the case's update, then confirmed; the sweeper asks the case of an orphan.
 */
export interface ReservationDocument {
  _id: string;
  centre: string;
  /** `series:<prefix>:<year>` or `quota:<ledger>:<year>`. */
  pool: string;
  value: number;
  state: 'held' | 'confirmed' | 'free';
  case?: string;
  command?: string;
  /** Which attempt at the command holds it; `shared` once there were two. */
  attempt?: string;
  at: Date;
}
export const reservationDeclaration = declare<ReservationDocument>({
  name: 'reservations',
  definition: {
    _id: text,
    centre: text,
    pool: text,
    value: whole,
    state: text,
    case: optionalText,
    command: optionalText,
    attempt: optionalText,
    at: instant,
  },
  indexes: [
    [{ centre: 1, pool: 1, state: 1, value: 1 }],
    [{ centre: 1, pool: 1, value: -1 }],
    // One command holds one of each pool, however often it is sent at once.
    [
      { centre: 1, case: 1, command: 1, pool: 1 },
      { unique: true, partialFilterExpression: { case: { $exists: true } } },
    ],
    [{ state: 1, at: 1 }, { partialFilterExpression: { state: 'held' } }],
  ],
});

/** A running number: the next of a series, the next block of case numbers, what is used of a quota. */
export interface CounterDocument {
  _id: string;
  centre: string;
  value: number;
}
export const counterDeclaration = declare<CounterDocument>({
  name: 'counters',
  definition: { _id: text, centre: text, value: whole },
  indexes: [[{ centre: 1 }]],
});

/** Right to do a recurring job for a while; saves work, correctness rests on conditional updates. */
export interface LeaseDocument {
  _id: string;
  owner: string;
  until: Date;
}
export const leaseDeclaration = declare<LeaseDocument>({
  name: 'leases',
  definition: { _id: text, owner: text, until: instant },
  indexes: [],
});

/** A form an applicant has not submitted yet. */
export interface FormDraftDocument {
  _id: string;
  centre: string;
  applicant: string;
  matter: string;
  draft: unknown;
  savedAt: Date;
  expiresAt: Date;
}
export const formDraftDeclaration = declare<FormDraftDocument>({
  name: 'formDrafts',
  definition: {
    _id: text,
    centre: text,
    applicant: text,
    matter: text,
    draft: anything,
    savedAt: instant,
    expiresAt: instant,
  },
  indexes: [
    [{ centre: 1, applicant: 1, matter: 1 }, { unique: true }],
    [{ expiresAt: 1 }, { expireAfterSeconds: 0 }],
  ],
});

/** An attachment or an issued document in GridFS, with who may read it. */
export interface FileDocument {
  _id: string;
  centre: string;
  /** Session subject that uploaded it; `system` for issued documents. */
  owner: string;
  /** Where its bytes are, when not under its own id: of two who make a document at once, each writes its own. */
  bytes?: string;
  /** Case that claimed it; unclaimed files are swept. */
  case?: string;
  name: string;
  type: string;
  size: number;
  digest: string;
  claimed: boolean;
  createdAt: Date;
}
export const fileDeclaration = declare<FileDocument>({
  name: 'files',
  definition: {
    _id: text,
    centre: text,
    owner: text,
    bytes: optionalText,
    case: optionalText,
    name: text,
    type: text,
    size: whole,
    digest: text,
    claimed: yes,
    createdAt: instant,
  },
  indexes: [[{ centre: 1, case: 1 }], [{ createdAt: 1 }, { partialFilterExpression: { claimed: false } }]],
});

/** A secret of a centre, drawn once. */
export interface KeyDocument {
  _id: string;
  centre: string;
  value: string;
}
export const keyDeclaration = declare<KeyDocument>({
  name: 'keys',
  definition: { _id: text, centre: text, value: text },
  indexes: [],
});
