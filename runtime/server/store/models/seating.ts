import { declare, instant, optionalText, text } from './model.ts';

/** Who sits where for some days, as the centre arranged it over the accounts' own windows. */
export interface SeatingDocument {
  /** Ids sort by age: of several arrangements for one day the last one counts. */
  _id: string;
  centre: string;
  account: string;
  /** Missing: away. */
  window?: string;
  from: string;
  to: string;
  coversFor?: string;
  /** Everybody whose seat it changes. */
  people: string[];
  by: string;
  at: Date;
  /** The submission it came with, so that it is made once. */
  key: string;
}
export const seatingDeclaration = declare<SeatingDocument>({
  name: 'seatings',
  definition: {
    _id: text,
    centre: text,
    account: text,
    window: optionalText,
    from: text,
    to: text,
    coversFor: optionalText,
    people: [String],
    by: text,
    at: instant,
    key: text,
  },
  indexes: [
    [{ centre: 1, to: 1, _id: 1 }],
    [{ centre: 1, people: 1, to: 1 }],
    [{ centre: 1, key: 1 }, { unique: true }],
  ],
});
