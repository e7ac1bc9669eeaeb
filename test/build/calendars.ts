/** Calendars for tests: the real ones of the county, and years made up to show one thing. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildCalendar } from '../../engine/calendar/build-calendar.ts';
import type { CalendarDay, CalendarYear } from '../../engine/schema/calendar.ts';

/** A year's file of Jianghua as it is on disk. */
export const jianghuaYear = (year: number): CalendarYear =>
  JSON.parse(readFileSync(path.resolve(`configs/jianghua/calendar/${year}.json`), 'utf8'));

export const jianghua = (...years: number[]) =>
  buildCalendar((years.length > 0 ? years : [2025, 2026]).map(jianghuaYear));

/** What the whole country arranged for these years. */
export const nationalDays = (...years: number[]): (CalendarDay & { verify: boolean })[] =>
  years
    .flatMap((year) => jianghuaYear(year).layers.national.days)
    .map((day) => ({ ...day, verify: day.verify === true }));

interface Parts {
  national?: CalendarDay[];
  local?: CalendarDay[];
  halls?: CalendarYear['layers']['halls'];
  seasons?: CalendarYear['seasons'];
}

const allYear: CalendarYear['seasons'] = [
  {
    name: '全年',
    from: '01-01',
    to: '12-31',
    hours: [
      { open: '09:00', close: '12:00' },
      { open: '13:00', close: '17:00' },
    ],
  },
];

/** A year with nothing but weekends, and what a test adds. */
export const aYear = (
  year: number,
  { national = [], local = [], halls = [], seasons = allYear }: Parts = {},
): CalendarYear => ({
  year,
  layers: {
    national: { papers: [{ title: `${year}年节假日安排` }], days: national },
    local: { papers: [], days: local },
    halls,
  },
  seasons,
});
