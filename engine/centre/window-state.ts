import type { Calendar } from '../calendar/calendar.ts';
import type { Moment } from '../calendar/moment.ts';
import { officeHours } from '../calendar/office-hours.ts';

export const windowStates = {
  open: '开放',
  unstaffed: '无人在岗',
  closed: '非办公时间',
  unknown: '放假安排未公布',
} as const;
export type WindowState = keyof typeof windowStates;

/** Whether a window serves people at this moment: the office is open and somebody sits there. */
export function windowState(calendar: Calendar, { date, minute }: Moment, people: number): WindowState {
  const hours = officeHours(calendar, date);
  if (hours === undefined) return 'unknown';
  if (!hours.some(({ open, close }) => open <= minute && minute < close)) return 'closed';
  return people > 0 ? 'open' : 'unstaffed';
}
