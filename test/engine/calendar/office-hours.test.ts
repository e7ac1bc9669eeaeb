import { buildCalendar } from '../../../engine/calendar/build-calendar.ts';
import { officeHours } from '../../../engine/calendar/office-hours.ts';
import { aYear, jianghua } from '../../build/calendars.ts';

describe('office hours', () => {
  const morning = { open: 540, close: 720 };

  it('follow the season, winter across the turn of the year', () => {
    const calendar = jianghua();
    expect(officeHours(calendar, '2025-09-30')).toEqual([morning, { open: 810, close: 1050 }]);
    expect(officeHours(calendar, '2025-10-09')).toEqual([morning, { open: 780, close: 1020 }]);
    expect(officeHours(calendar, '2026-01-05')).toEqual([morning, { open: 780, close: 1020 }]);
  });

  it('are empty on a day off, and those of the season on a make-up Sunday', () => {
    expect(officeHours(jianghua(), '2025-10-01')).toEqual([]);
    expect(officeHours(jianghua(), '2025-09-28')).toHaveLength(2);
  });

  it('are not known in an unpublished year or outside every season', () => {
    const winter = { name: '冬季', from: '11-01', to: '02-28', hours: [{ open: '09:00', close: '17:00' }] };
    const calendar = buildCalendar([aYear(2025, { seasons: [winter] })]);
    expect(officeHours(calendar, '2027-01-04')).toBeUndefined();
    expect(officeHours(calendar, '2025-06-03')).toBeUndefined();
    expect(officeHours(calendar, '2025-12-03')).toEqual([{ open: 540, close: 1020 }]);
  });

  it('may be those of an outside hall', () => {
    const late = [{ name: '全年', from: '01-01', to: '12-31', hours: [{ open: '10:00', close: '20:00' }] }];
    const file = aYear(2025, { halls: [{ hall: 'mall', papers: [], days: [], seasons: late }] });
    expect(officeHours(buildCalendar([file], 'mall'), '2025-06-03')).toEqual([{ open: 600, close: 1200 }]);
  });
});
