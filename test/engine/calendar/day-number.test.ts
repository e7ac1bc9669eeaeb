import fc from 'fast-check';
import { dateOf, dayNumber, isDate, isWeekend, monthLength } from '../../../engine/calendar/day-number.ts';

const millisecondsOfDay = 86_400_000;

describe('the number of a day', () => {
  it('is the same as that of the Gregorian calendar, for any day of the years 1 to 9999', () => {
    const days = fc.integer({ min: -719_162, max: 2_932_896 });
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * millisecondsOfDay);
        const text = date.toISOString().slice(0, 10);
        expect(dateOf(day)).toBe(text);
        expect(dayNumber(text)).toBe(day);
        expect(isWeekend(day)).toBe([0, 6].includes(date.getUTCDay()));
      }),
      { numRuns: 2000 },
    );
  });

  it('knows the length of February in leap years, centuries and fourth centuries', () => {
    expect([2024, 2025, 2000, 2100].map((year) => monthLength(year, 2))).toEqual([29, 28, 29, 28]);
  });

  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-1-1',
    '20250101',
    '2025-01-0x',
    '',
    '0000-01-01',
  ])('refuses %j, which is not a day', (text) => {
    expect(isDate(text)).toBe(false);
    expect(() => dayNumber(text)).toThrow(RangeError);
  });
});
