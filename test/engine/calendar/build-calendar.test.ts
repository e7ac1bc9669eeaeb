import { buildCalendar } from '../../../engine/calendar/build-calendar.ts';
import { dayOn } from '../../../engine/calendar/day-on.ts';
import { isWorkingDay } from '../../../engine/calendar/working-days.ts';
import { aYear, jianghua } from '../../build/calendars.ts';

describe('the layers of a calendar', () => {
  const off = { kind: 'off', name: '县庆' } as const;

  it('let the county add a holiday of its own', () => {
    const calendar = buildCalendar([aYear(2025, { local: [{ ...off, date: '2025-11-25', basis: '县政府通知' }] })]);
    expect(dayOn(calendar, '2025-11-25')).toEqual({
      date: '2025-11-25',
      working: false,
      reason: '县庆放假',
      layer: 'local',
      basis: '县政府通知',
    });
  });

  it('let a hall work on a day the county has off, and only that hall', () => {
    const file = aYear(2025, {
      local: [{ ...off, date: '2025-11-25' }],
      halls: [{ hall: 'traffic-police', papers: [], days: [{ date: '2025-11-25', kind: 'work', name: '换牌专场' }] }],
    });
    expect(isWorkingDay(buildCalendar([file]), '2025-11-25')).toBe(false);
    expect(dayOn(buildCalendar([file], 'traffic-police'), '2025-11-25')).toMatchObject({
      working: true,
      reason: '换牌专场上班',
      layer: 'hall',
    });
  });

  it('list an unconfirmed holiday without letting it move any deadline', () => {
    const calendar = jianghua();
    expect(calendar.unconfirmed.map(({ date, name }) => `${date} ${name}`)).toContain('2025-12-05 瑶族盘王节');
    expect(isWorkingDay(calendar, '2025-12-05')).toBe(true);
  });

  it('let the notice of the next year move a day of this December', () => {
    const notice = aYear(2026, { national: [{ date: '2025-12-31', kind: 'off', name: '元旦' }] });
    expect(isWorkingDay(buildCalendar([aYear(2025)]), '2025-12-31')).toBe(true);
    expect(isWorkingDay(buildCalendar([notice, aYear(2025)]), '2025-12-31')).toBe(false);
  });

  it('know nothing of a year between two published ones', () => {
    const calendar = buildCalendar([aYear(2025), aYear(2027)]);
    expect(
      ['2025-12-31', '2026-01-01', '2026-06-01', '2027-01-01'].map((date) => isWorkingDay(calendar, date)),
    ).toEqual([true, undefined, undefined, true]);
  });

  it('know nothing at all when no year is published', () => {
    expect(isWorkingDay(buildCalendar([]), '2025-06-03')).toBeUndefined();
  });
});
