import { isDay } from '../../../engine/facts/day.ts';

describe('a day', () => {
  test('is every day of the calendar and no other', () => {
    for (let year = 1899; year <= 2104; year++)
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const text = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const real = new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(text);
          if (isDay(text) !== real) throw new Error(text);
        }
  });

  test.each([
    ['2025-1-1'],
    ['2025/01/01'],
    ['2025-01-01T00:00'],
    [' 2025-01-01'],
    ['2025-01-0１'],
    ['+025-01-01'],
    ['2025-01-1.'],
    [20250101],
    [null],
    [['2025-01-01']],
  ])('is not %j', (value) => expect(isDay(value)).toBe(false));
});
