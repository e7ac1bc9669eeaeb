/**
 * Late entry (补录): what a window received on paper while its machines stood still. The case begins when it is entered;
 * once a supervisor has agreed its clocks count from the true time of receipt, and what was missed by then is overdue.
 */
import { officeHours } from '../calendar/office-hours.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { Actor, Case } from './case.ts';
import type { CommandOf } from './command.ts';
import { momentIn, type OfficeTime } from './context.ts';
import { refusal, type Refusal } from './refusal.ts';

export interface LateEntry {
  /** Instant in UTC at which the paper came in, and its day in the centre's calendar. */
  receivedAt: string;
  receivedOn: string;
  reason: string;
  /** Attachments: the slip given at the time, scanned. */
  slip: readonly string[];
  /** Whether its clocks count from then; missing while nobody has looked. */
  answer?: { at: string; on: string; by: Actor } & Omit<CommandOf<'answerLateEntry'>, 'kind'>;
}

export const openLateEntry = ({ lateEntry }: Pick<Case, 'lateEntry'>): LateEntry | undefined =>
  lateEntry && !lateEntry.answer ? lateEntry : undefined;

/** Why this cannot have been received then: not in the future, not too long ago, and while the windows were open. */
export function lateEntryRefusal(
  { receivedAt, slip }: Pick<LateEntry, 'receivedAt' | 'slip'>,
  time: OfficeTime,
): Refusal | undefined {
  const most = time.centre.rules.lateEntryDays;
  const at = (what: string) => `/lateEntry/${what}`;
  if (most === undefined) return refusal('CASE_LATE_ENTRY_OFF', '/lateEntry');
  if (receivedAt > time.now) return refusal('CASE_LATE_ENTRY_FUTURE', at('receivedAt'));
  const { date, minute } = momentIn(time, receivedAt);
  const ago = workingDaysBetween(time.calendar, date, momentIn(time, time.now).date);
  if (ago === undefined || ago > most) return refusal('CASE_LATE_ENTRY_LONG', at('receivedAt'), { most });
  const open = officeHours(time.calendar, date)?.some((span) => span.open <= minute && minute <= span.close);
  if (!open) return refusal('CASE_LATE_ENTRY_CLOSED', at('receivedAt'), { day: date });
  return slip.length === 0 ? refusal('CASE_LATE_ENTRY_SLIP', at('slip')) : undefined;
}
