/** The calendar of one centre or hall, folded into arrays so that counting working days takes constant time. */
import type { Season } from '../schema/calendar.ts';

export type CalendarLayer = 'national' | 'local' | 'hall';

/** A day that an arrangement makes different from the ordinary week. */
export interface MarkedDay {
  date: string;
  kind: 'off' | 'work';
  name: string;
  layer: CalendarLayer;
  basis?: string;
}

/** What a day is to the office, and why. */
export interface DayOn {
  date: string;
  /** `undefined` in an unpublished year. */
  working: boolean | undefined;
  /** Words for people: “周末”, “国庆节放假”, “调休上班”. */
  reason: string;
  /** The layer and the paper that made it so; a plain working day has neither. */
  layer: CalendarLayer | undefined;
  basis: string | undefined;
}

export interface Calendar {
  /** Years whose arrangement is published, ascending. */
  readonly years: readonly number[];
  /** Day number of index 0 of `days` and the arrays. */
  readonly first: number;
  /** By index: last index of the unbroken published stretch the day lies in; −1 for a day of an unpublished year. */
  readonly stretch: Int32Array;
  /** By index: working days before the day; one entry more than there are days. */
  readonly before: Int32Array;
  /** Indexes of the working days, ascending. */
  readonly workdays: Int32Array;
  readonly days: readonly DayOn[];
  /** Days listed with `verify`: shown to administrators, without effect. */
  readonly unconfirmed: readonly MarkedDay[];
  readonly seasons: ReadonlyMap<number, readonly Season[]>;
}

/** A count that reaches beyond the published years: what could be counted, and nothing guessed. */
export interface PendingCount {
  pending: true;
  /** Days counted up to and including `until`. */
  counted: number;
  /** Days still to count. */
  left: number;
  /** Last day that could be looked at. */
  until: string;
  /** The year whose arrangement has to be published first. */
  year: number;
}
