import type { Case, CaseSummary, QuotaLine, Stage } from '../../../../engine/index.ts';
import type { ChainedEvent } from '../../chain/case-chain.ts';
import { decidedIndex, handOverIndex, inboxIndex, lineIndex, listIndexes } from '../case-order.ts';
import { anything, declare, instant, optionalInstant, optionalText, text, whole, yes } from './model.ts';

/** One case, one document: state and events change together in one conditional update. */
export interface CaseDocument {
  _id: string;
  centre: string;
  number: string;
  matter: string;
  hash: string;
  /** Account of the applicant when the case came in online. */
  applicant?: string;
  /** Units and windows that work on it, and `*`, for the staff scope. */
  places: string[];
  stage: Stage;
  version: number;
  state: Case;
  /** Each linked to the one before it. */
  events: ChainedEvent[];
  /** Keys of the commands that made the events: a repeated command answers as before. */
  commands: { key: string; hash: string; version: number }[];
  submitKey: string;
  queryCode: string;
  /** Seats that can act now, as `window:<id>` or `<post kind>:<unit>`; what queues are read by. */
  seats: string[];
  /** Next day something is due; `9999` while none is known, so that such cases sort last. */
  due: string;
  /** Earliest day any of its clocks ends, by which a supervisor reads cases; `9999` when none runs. */
  earliestDue: string;
  summary: CaseSummary;
  /** Its number, and digests of the numbers of the people in it: what is searched for whole. */
  search: string[];
  /** Name of the applicant as it is searched for by its beginning. */
  name: string;
  /** Unit a shared window received it for, until somebody of that unit has acted. */
  inbox?: string;
  /** Its place in the line for a limited quantity, while it waits there. */
  line?: QuotaLine;
  /** Places between which its paper is under way, as `window:<id>` or `unit:<id>`, and `*`. */
  papersAt?: string[];
  /** Instant by which it has to be signed for; `9999` while that depends on an unpublished year. */
  papersDue?: string;
  /** Version up to which the worker has projected; smaller than `version` while work is pending. */
  pending: boolean;
  wakeAt?: Date;
  updatedAt: Date;
}

export const caseDeclaration = declare<CaseDocument>({
  name: 'cases',
  definition: {
    _id: text,
    centre: text,
    number: text,
    matter: text,
    hash: text,
    applicant: optionalText,
    places: [String],
    stage: text,
    version: whole,
    state: anything,
    events: [anything],
    commands: [{ _id: false, key: text, hash: text, version: whole }],
    submitKey: text,
    queryCode: text,
    seats: [String],
    due: text,
    earliestDue: text,
    summary: anything,
    search: [String],
    name: text,
    inbox: optionalText,
    line: anything,
    papersAt: { type: [String], default: undefined },
    papersDue: optionalText,
    pending: yes,
    wakeAt: optionalInstant,
    updatedAt: instant,
  },
  indexes: [
    [{ centre: 1, number: 1 }, { unique: true }],
    [{ centre: 1, submitKey: 1 }, { unique: true }],
    [{ centre: 1, _id: -1 }],
    [{ centre: 1, applicant: 1, _id: -1 }],
    ...Object.values(listIndexes).map((index) => [index] as const),
    [inboxIndex, { partialFilterExpression: { inbox: { $exists: true } } }],
    [handOverIndex, { partialFilterExpression: { papersAt: { $exists: true } } }],
    [decidedIndex, { partialFilterExpression: { 'state.decidedOn': { $exists: true } } }],
    [lineIndex, { partialFilterExpression: { 'line.ledger': { $exists: true } } }],
    [{ centre: 1, earliestDue: 1, _id: 1 }],
    [{ centre: 1, matter: 1, stage: 1, _id: 1 }],
    [{ pending: 1, _id: 1 }, { partialFilterExpression: { pending: true } }],
    [{ wakeAt: 1 }, { partialFilterExpression: { wakeAt: { $exists: true } } }],
  ],
});
