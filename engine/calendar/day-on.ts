import type { Calendar, MarkedDay } from './calendar.ts';
import { dayNumber } from './day-number.ts';

/** What a day is to the office, and why. */
export interface DayOn {
  date: string;
  /** `undefined` in an unpublished year. */
  working: boolean | undefined;
  /** Words for people: “周末”, “国庆节放假”, “调休上班”. */
  reason: string;
  layer?: MarkedDay['layer'];
  basis?: string;
}

const weekRest = '《国务院关于职工工作时间的规定》第七条';

function wordsOf(mark: MarkedDay): string {
  if (mark.kind === 'off') return `${mark.name}放假`;
  return mark.layer === 'national' ? '调休上班' : `${mark.name}上班`;
}

/** The day with its reason, the layer that decided it and the paper behind it. */
export function dayOn(calendar: Calendar, date: string): DayOn {
  const index = dayNumber(date) - calendar.first;
  if ((calendar.stretch[index] ?? -1) === -1) {
    return { date, working: undefined, reason: `${date.slice(0, 4)} 年放假安排未公布` };
  }
  const mark = calendar.marks.get(date);
  if (mark) {
    const { layer, basis } = mark;
    const on = { date, working: mark.kind === 'work', reason: wordsOf(mark), layer };
    return basis === undefined ? on : { ...on, basis };
  }
  if (calendar.before[index + 1] !== calendar.before[index]) return { date, working: true, reason: '工作日' };
  return { date, working: false, reason: '周末', basis: weekRest };
}
