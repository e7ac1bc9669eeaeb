import type { EarlierState, Entered } from '../../../../engine/index.ts';
import { anything, declare, instant, optionalText, text, whole } from './model.ts';

/** A line of an entry, with the id its licence gets in the register. */
export interface EarlierLine extends Entered {
  id: string;
}

/** Who answered an entry, when, and why where it was returned. */
export interface EarlierAnswer {
  by: string;
  name: string;
  at: Date;
  reason?: string;
}

/**
 * Licences issued before 一窗 (存量证照) as somebody entered them, one by hand or many of a file: one document, so that
 * all of them are entered or none.
 */
export interface EarlierDocument {
  _id: string;
  centre: string;
  /** The unit that answers for the kind. */
  unit: string;
  /** That unit, and `*`, as those of licences. */
  places: string[];
  matter: string;
  matterName: string;
  /** The kind in the catalogue, and what it is called. */
  licence: string;
  name: string;
  state: EarlierState;
  /** Of the file, where it was one. */
  file?: string;
  by: string;
  byName: string;
  at: Date;
  answer?: EarlierAnswer;
  count: number;
  /** How many of them stand in the register already. */
  entered: number;
  /** Numbers as they are compared, each behind its matter; missing once they are in the register or given up. */
  numbers?: string[];
  lines: EarlierLine[];
  /** Of the submissions it was entered and corrected by, so that each counts once. */
  submissions: string[];
  revision: number;
}

export const earlierIndexes = {
  newest: { centre: 1, places: 1, _id: -1 },
  state: { centre: 1, places: 1, state: 1, _id: -1 },
} as const;

export const earlierDeclaration = declare<EarlierDocument>({
  name: 'earlierLicences',
  definition: {
    _id: text,
    centre: text,
    unit: text,
    places: [String],
    matter: text,
    matterName: text,
    licence: text,
    name: text,
    state: text,
    file: optionalText,
    by: text,
    byName: text,
    at: instant,
    answer: anything,
    count: whole,
    entered: whole,
    numbers: { type: [String], default: undefined },
    lines: [anything],
    submissions: [String],
    revision: whole,
  },
  indexes: [
    ...Object.values(earlierIndexes).map((index) => [index] as const),
    [
      { centre: 1, numbers: 1 },
      { unique: true, partialFilterExpression: { numbers: { $exists: true } } },
    ],
    [{ centre: 1, submissions: 1 }, { unique: true }],
    [{ state: 1, _id: 1 }, { partialFilterExpression: { state: 'entering' } }],
  ],
});
