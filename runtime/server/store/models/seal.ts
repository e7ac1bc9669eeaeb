import type { Seal } from '../../../../engine/index.ts';
import { anything, declare, instant, optionalText, text, whole } from './model.ts';

/** A seal (印章) as the register keeps it; what happened to it is told by the audit log. */
export interface SealDocument {
  _id: string;
  centre: string;
  unit: string;
  code: string;
  /** Units whose papers it seals, or `*` for a seal shared by the hall. */
  serves: string[];
  keepers: string[];
  seal: Seal;
  /** Why it is lost or withdrawn, and since which day. */
  ended?: { on: string; by: string; reason: string };
  revision: number;
  /** Of the submissions it was made and changed by, so that each counts once. */
  keys: string[];
}

export const sealDeclaration = declare<SealDocument>({
  name: 'seals',
  definition: {
    _id: text,
    centre: text,
    unit: text,
    code: text,
    serves: [String],
    keepers: [String],
    seal: anything,
    ended: anything,
    revision: whole,
    keys: [String],
  },
  indexes: [
    [{ centre: 1, unit: 1, code: 1 }],
    [{ centre: 1, serves: 1 }],
    [{ centre: 1, keepers: 1 }],
    [{ centre: 1, code: 1 }, { unique: true }],
    [{ centre: 1, keys: 1 }, { unique: true }],
  ],
});

/** One line of the register of use (用章登记), projected from the event by which a seal was put on a paper. */
export interface SealUseDocument {
  _id: string;
  centre: string;
  /** Id and unit of the seal. */
  seal: string;
  unit: string;
  name: string;
  code: string;
  /** Id and number of the case; title and number of the paper. */
  case: string;
  caseNumber: string;
  title: string;
  number?: string;
  /** Who used it and at whose order. */
  by: string;
  approvedBy: string;
  /** Number of the grant it was used under. */
  grant?: string;
  provider: string;
  at: Date;
}

export const sealUseDeclaration = declare<SealUseDocument>({
  name: 'sealUses',
  definition: {
    _id: text,
    centre: text,
    seal: text,
    unit: text,
    name: text,
    code: text,
    case: text,
    caseNumber: text,
    title: text,
    number: optionalText,
    by: text,
    approvedBy: text,
    grant: optionalText,
    provider: text,
    at: instant,
  },
  indexes: [
    [{ centre: 1, at: -1, _id: -1 }],
    [{ centre: 1, unit: 1, at: -1, _id: -1 }],
    [{ centre: 1, seal: 1, at: -1, _id: -1 }],
  ],
});
