/** Days that a published year must list and does not: statutory holidays, and holes inside a run of days off. */
import { problemTable, type Problem } from '../problems.ts';
import type { CalendarDay, CalendarYear } from '../schema/calendar.ts';
import { dateOf, dayNumber, isDate, isWeekend } from './day-number.ts';

export const holidayWords = {
  'calendar.day-missing': '“{name}”放假从 {from} 到 {to}，中间缺少 {date}；请补上，或者写明当日上班',
  'calendar.holiday-missing': '国务院安排里缺少“{name}”（{wanted}）；依据：《全国年节及纪念日放假办法》',
} as const;

const problem = problemTable(holidayWords);

/** 《全国年节及纪念日放假办法》第二条; the second day of May and New Year's Eve were added from 2025 on. */
const fixed: readonly { name: string; day: string; since?: number }[] = [
  { name: '元旦', day: '01-01' },
  { name: '劳动节', day: '05-01' },
  { name: '劳动节', day: '05-02', since: 2025 },
  { name: '国庆节', day: '10-01' },
  { name: '国庆节', day: '10-02' },
  { name: '国庆节', day: '10-03' },
];

/** Holidays of the lunar calendar: the notice names them, and at least so many days. */
const lunar: readonly { name: string; days: (year: number) => number }[] = [
  { name: '春节', days: (year) => (year < 2025 ? 3 : 4) },
  { name: '清明', days: () => 1 },
  { name: '端午', days: () => 1 },
  { name: '中秋', days: () => 1 },
];

/** Days of one name that are further apart than this are two holidays. */
const APART = 10;

function holes(days: readonly CalendarDay[], pointer: string): Problem[] {
  const listed = new Set(days.map(({ date }) => date));
  const off = days
    .map(({ date, kind, name }, index) => ({ date, kind, name, index }))
    .filter(({ date, kind }) => kind === 'off' && isDate(date))
    .sort((one, other) => one.date.localeCompare(other.date));
  return off.flatMap(({ date: to, name, index }, place) => {
    const from = off.slice(0, place).findLast((one) => one.name === name)?.date;
    const length = from === undefined ? 0 : dayNumber(to) - dayNumber(from);
    if (from === undefined || length > APART) return [];
    const between = Array.from({ length: Math.max(0, length - 1) }, (_, step) => dayNumber(from) + 1 + step);
    return between
      .filter((day) => !isWeekend(day) && !listed.has(dateOf(day)))
      .map((day) => problem('calendar.day-missing', `${pointer}/${index}`, { name, from, to, date: dateOf(day) }));
  });
}

function statutory({ year, layers }: CalendarYear): Problem[] {
  const off = layers.national.days.filter(({ kind }) => kind === 'off');
  const dates = new Set(off.map(({ date }) => date));
  const missing = [
    ...fixed
      .filter(({ day, since = 0 }) => year >= since && !dates.has(`${year}-${day}`))
      .map(({ name, day }) => ({ name, wanted: `${year}-${day}` })),
    ...lunar
      .filter(({ name, days }) => off.filter((day) => day.name.includes(name)).length < days(year))
      .map(({ name, days }) => ({ name, wanted: `至少 ${days(year)} 天` })),
  ];
  return missing.map((filling) => problem('calendar.holiday-missing', '/layers/national/days', filling));
}

/** Problems of one year's file; pointers are into that file. */
export const checkHolidays = (year: CalendarYear): Problem[] => [
  ...statutory(year),
  ...holes(year.layers.national.days, '/layers/national/days'),
  ...holes(year.layers.local.days, '/layers/local/days'),
  ...year.layers.halls.flatMap(({ days }, index) => holes(days, `/layers/halls/${index}/days`)),
];
