import { checkHolidays } from '../../../engine/calendar/check-holidays.ts';
import type { CalendarYear } from '../../../engine/schema/calendar.ts';
import { aYear, jianghuaYear } from '../../build/calendars.ts';

const told = (year: CalendarYear) => checkHolidays(year).map(({ code, message }) => [code, message]);
const without = (year: number, ...dates: string[]): CalendarYear => {
  const file = structuredClone(jianghuaYear(year));
  file.layers.national.days = file.layers.national.days.filter(({ date }) => !dates.includes(date));
  return file;
};

describe('the holidays of a year', () => {
  it.each([2025, 2026])('are all there in %i of the county', (year) => {
    expect(told(jianghuaYear(year))).toEqual([]);
  });

  it('are complete without the weekend between two days off', () => {
    const year = jianghuaYear(2026);
    year.layers.local.days = ['2026-11-20', '2026-11-23'].map((date) => ({ date, kind: 'off', name: '县庆' }));
    expect(told(year)).toEqual([]);
  });

  it('are told when the middle of the Spring Festival is left out', () => {
    expect(told(without(2026, '2026-02-18'))).toEqual([
      ['calendar.day-missing', expect.stringContaining('缺少 2026-02-18')],
    ]);
  });

  it('are told by name when a whole holiday is left out', () => {
    expect(told(without(2026, '2026-09-25', '2026-09-26', '2026-09-27'))).toEqual([
      ['calendar.holiday-missing', expect.stringContaining('“中秋”（至少 1 天）')],
    ]);
  });

  it('have thirteen days since 2025 and eleven before', () => {
    const count = (year: number) => checkHolidays(aYear(year)).length;
    expect(count(2025) - count(2024)).toBe(1);
    const spring = ['02-10', '02-11', '02-12'].map(
      (day) => ({ date: `2024-${day}`, kind: 'off', name: '春节' }) as const,
    );
    expect(
      told(aYear(2024, { national: spring }))
        .flat()
        .join(),
    ).not.toContain('春节');
  });
});
