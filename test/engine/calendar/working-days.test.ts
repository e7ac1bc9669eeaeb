import chinese from 'chinese-days';
import fc from 'fast-check';
import { buildCalendar } from '../../../engine/calendar/build-calendar.ts';
import { daysLater } from '../../../engine/calendar/later.ts';
import {
  addWorkingDays,
  isWorkingDay,
  publishedUntil,
  workingDayFrom,
  workingDaysBetween,
} from '../../../engine/calendar/working-days.ts';
import { aYear, jianghua, nationalDays } from '../../build/calendars.ts';
import { slowDue } from '../../oracle/slow-clock.ts';

const calendar = jianghua();
const slow = { years: [2025, 2026], layers: [nationalDays(2025, 2026)] };
const everyDay = Array.from({ length: 730 }, (_, index) => daysLater('2025-01-01', index));
const days = fc.constantFrom(...everyDay.slice(0, 600));
const counts = fc.integer({ min: 1, max: 40 });

describe('working days', () => {
  it('are those that chinese-days knows, on every day of 2025 and 2026', () => {
    const differing = everyDay.filter((date) => isWorkingDay(calendar, date) !== chinese.isWorkday(date));
    expect(differing).toEqual([]);
  });

  it('lead to the same day as counting one by one', () => {
    fc.assert(
      fc.property(days, counts, (date, count) => {
        expect(addWorkingDays(calendar, date, count)).toBe(slowDue(slow, date, count));
      }),
      { numRuns: 2000 },
    );
  });

  it('lead to the same day when some are counted first and the rest from there', () => {
    fc.assert(
      fc.property(days, counts, counts, (date, some, rest) => {
        const there = addWorkingDays(calendar, date, some);
        expect(addWorkingDays(calendar, there as string, rest)).toBe(addWorkingDays(calendar, date, some + rest));
      }),
    );
  });

  it('never lead to a day off, and are as many as were asked for', () => {
    fc.assert(
      fc.property(days, counts, (date, count) => {
        const due = addWorkingDays(calendar, date, count) as string;
        expect(isWorkingDay(calendar, due)).toBe(true);
        expect(workingDaysBetween(calendar, date, due)).toBe(count);
        expect(workingDaysBetween(calendar, due, date)).toBe(-count);
      }),
    );
  });

  it('stay on the start day when none is asked for', () => {
    expect(addWorkingDays(calendar, '2025-10-01', 0)).toBe('2025-10-01');
  });

  it.each([-1, 1.5, Number.NaN, Infinity])('cannot be %d in number', (count) => {
    expect(() => addWorkingDays(calendar, '2025-10-01', count)).toThrow(RangeError);
  });

  it('begin on the day itself, or on the first one after a holiday', () => {
    expect(workingDayFrom(calendar, '2025-09-30')).toBe('2025-09-30');
    expect(workingDayFrom(calendar, '2025-10-01')).toBe('2025-10-09');
  });
});

describe('a count beyond the published years', () => {
  it('is pending with what was counted and what is left', () => {
    expect(addWorkingDays(calendar, '2026-12-15', 20)).toEqual({
      pending: true,
      counted: 12,
      left: 8,
      until: '2026-12-31',
      year: 2027,
    });
  });

  it('is pending at once when the start day is not published either', () => {
    const pending = { pending: true, counted: 0, left: 3, until: '2030-05-05', year: 2030 };
    expect(addWorkingDays(calendar, '2030-05-05', 3)).toEqual(pending);
    expect(addWorkingDays(buildCalendar([]), '2030-05-05', 3)).toEqual(pending);
  });

  it('can begin on the eve of the first published year', () => {
    expect(addWorkingDays(calendar, '2024-12-31', 1)).toBe('2025-01-02');
  });

  it('does not jump over a missing year', () => {
    const gap = buildCalendar([aYear(2025), aYear(2027)]);
    expect(addWorkingDays(gap, '2025-12-30', 2)).toMatchObject({
      pending: true,
      counted: 1,
      until: '2025-12-31',
      year: 2026,
    });
    expect(workingDaysBetween(gap, '2025-12-30', '2027-01-05')).toBeUndefined();
    expect(workingDaysBetween(gap, '2027-01-01', '2027-01-05')).toBe(2);
    expect(publishedUntil(gap, '2025-03-01')).toBe('2025-12-31');
    expect(publishedUntil(gap, '2026-03-01')).toBeUndefined();
    expect(workingDayFrom(gap, '2026-03-01')).toMatchObject({ pending: true, year: 2026 });
  });
});
