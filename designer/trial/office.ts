/** Where a trial case is handled: the centre as its registers stand. */
import { buildCalendar, type Context } from '../../engine/index.ts';
import type { DesignerCentre } from '../../runtime/api/index.ts';

export type TrialOffice = Pick<
  Context,
  'centre' | 'calendar' | 'posts' | 'grants' | 'seals' | 'staff' | 'seatings' | 'windows' | 'units'
>;

export function officeOf({ centre, calendarYears, units, windows, seals, staffing }: DesignerCentre): TrialOffice {
  const { posts, grants, staff, seatings } = staffing;
  return { centre, calendar: buildCalendar(calendarYears), units, windows, seals, posts, grants, staff, seatings };
}
