import { daysLater, monthsLater } from '../../../engine/calendar/later.ts';

describe('days and months later', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-15', 60, '2030-03-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-11-30', 1, '2025-12-30'],
    ['2025-01-15', -1, '2024-12-15'],
  ])('a validity from %s of %i months ends on %s', (from, months, to) => {
    expect(monthsLater(from, months)).toBe(to);
  });

  it('counts natural days across a year and a leap day', () => {
    expect(daysLater('2023-12-31', 60)).toBe('2024-02-29');
    expect(daysLater('2024-03-01', -1)).toBe('2024-02-29');
  });
});
