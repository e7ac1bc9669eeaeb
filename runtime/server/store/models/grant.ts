import type { Grant } from '../../../../engine/index.ts';
import { anything, declare, text, whole } from './model.ts';

/** A written grant (授权委托书) as it lives: every paper issued for it, oldest first. */
export interface GrantDocument {
  _id: string;
  centre: string;
  unit: string;
  /** Of the latest paper; the order of lists. */
  number: string;
  /** Of all papers; no number is used twice in a centre. */
  numbers: string[];
  paperIds: string[];
  /** Matters of any of the papers. */
  matters: string[];
  papers: Grant[];
  revision: number;
  /** Of the submissions it was made and changed by, so that each counts once. */
  keys: string[];
}

export const grantDeclaration = declare<GrantDocument>({
  name: 'grants',
  definition: {
    _id: text,
    centre: text,
    unit: text,
    number: text,
    numbers: [String],
    paperIds: [String],
    matters: [String],
    papers: [anything],
    revision: whole,
    keys: [String],
  },
  indexes: [
    [{ centre: 1, unit: 1, number: 1 }],
    [{ centre: 1, matters: 1, number: 1 }],
    [{ centre: 1, paperIds: 1 }],
    [{ centre: 1, numbers: 1 }, { unique: true }],
    [{ centre: 1, keys: 1 }, { unique: true }],
  ],
});
