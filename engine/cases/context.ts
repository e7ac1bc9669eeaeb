/** Everything an act is judged by besides the case and the command; the engine looks nothing up. */
import type { Holder } from '../authority/holder.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { momentAt, type Moment } from '../calendar/moment.ts';
import { officeDay } from '../clocks/office-day.ts';
import type { Seating } from '../centre/seating.ts';
import type { Reading } from '../clocks/clock.ts';
import type { Centre } from '../schema/centre.ts';
import type { Grant, Post, ServiceWindow } from '../schema/organisation.ts';
import type { Licence } from '../licences/licence.ts';
import type { Seal } from '../schema/seal.ts';
import type { ArchiveItem } from './archive.ts';
import type { Bar } from './bar.ts';
import type { Actor, Case, MatterVersion } from './case.ts';
import type { MatterPlan } from './plan.ts';
import type { Renewal } from './renewal.ts';

/** The moment a case is looked at, and where. */
export interface OfficeTime {
  /** Instant in UTC. */
  now: string;
  centre: Centre;
  calendar: Calendar;
}

/** What the server reserved for the command before it asked. */
export interface Reserved {
  /** Numbers (文号) by id of the document's configuration. */
  numbers?: Readonly<Record<string, string>>;
  /** Number of the licence, where its series is the hall's own. */
  resultNumber?: string;
  /** Id of the quota reservation. */
  quota?: string;
  /** Number of the blank that is held in stock for this act. */
  blank?: string;
  /** What the service of an electronic seal gave as proof, by id of the document. */
  signatures?: Readonly<Record<string, string>>;
}

export interface Context extends OfficeTime {
  actor: Actor;
  /** Of the bundle version the case is bound to, for its facts. */
  matter: MatterPlan;
  posts: readonly Post[];
  grants: readonly Grant[];
  /** Seals of the units that work on the matter, whatever their state; none where their use is not registered. */
  seals: readonly Seal[];
  staff: readonly Holder[];
  /** Seats and leave that reach to today or beyond it, oldest first. */
  seatings: readonly Seating[];
  /** Digests of the numbers of applicant and agent, as those of `staff`. */
  parties: readonly string[];
  windows: readonly ServiceWindow[];
  /** Units of the county, by the names people read. */
  units: readonly { id: string; name: string; parent?: string }[];
  reserved?: Reserved;
  /** What due days were told by, when the calendar has changed since. */
  calendarBefore?: Calendar;
  /** Digest of a value under a key of the centre, for acts that tell what changed without repeating it. */
  digest?: (words: string) => string;
  /** The version of the matter in force now. */
  newest?: Pick<MatterVersion, 'version' | 'hash'>;
  /** What that version says for the case, for `applyRule`. */
  renewal?: Renewal;
  /** What the file of the case is made of, for `archive`. */
  file?: readonly ArchiveItem[];
  /** What stands against the applicant, where it was asked for. */
  bars?: readonly Bar[];
  /** The licence a new application is about, as the register has it. */
  licence?: Licence;
  /** Id and number of the case that `submit` makes. */
  opening?: { id: string; number: string };
}

/** A question about a case that exists. */
export interface Asked extends Context {
  case: Case;
  /** `now` in the centre's calendar. */
  moment: Moment;
  today: string;
}

/** What clocks are read by: the moment, whether the office has closed, how the centre reads pauses. */
export function readingOf({ now, centre, calendar }: OfficeTime): Required<Reading> {
  const { clocks } = centre.rules;
  const office = { calendar, offset: centre.utcOffset, dueMoment: clocks.dueMoment };
  return { calendar, reading: clocks, ...officeDay(office, now) };
}

/** An instant as a moment of the centre's day. */
export const momentIn = ({ centre }: Pick<OfficeTime, 'centre'>, instant: string): Moment =>
  momentAt(instant, centre.utcOffset);

/** Everything a question about a case needs, the day worked out once. */
export function ask(one: Case, context: Context): Asked {
  const moment = momentIn(context, context.now);
  return { ...context, case: one, moment, today: moment.date };
}
