import { checkCalendarYear, checkCalendarYears } from '../../../engine/calendar/check-calendar.ts';
import { aYear, jianghuaYear } from '../../build/calendars.ts';

const found = (problems: ReturnType<typeof checkCalendarYear>) => problems.map(({ code, pointer }) => [code, pointer]);
const season = (from: string, to: string, hours = [{ open: '09:00', close: '17:00' }]) => ({
  name: from,
  from,
  to,
  hours,
});

describe('the check of a calendar year', () => {
  it.each([2025, 2026])('finds nothing wrong with %i of the county', (year) => {
    expect(checkCalendarYear(jianghuaYear(year))).toEqual([]);
  });

  it.each([
    ['calendar.day-unreal', '2025-02-30', 'off'],
    ['calendar.day-elsewhere', '2026-01-01', 'off'],
    ['calendar.day-elsewhere', '2024-11-30', 'off'],
    ['calendar.day-idle', '2025-09-29', 'work'],
  ] as const)('reports %s for %s', (code, date, kind) => {
    const file = aYear(2025, { local: [{ date, kind, name: '测试' }] });
    expect(found(checkCalendarYear(file))).toEqual([[code, '/layers/local/days/0/date']]);
  });

  it('accepts a day of the December before', () => {
    const file = aYear(2025, { national: [{ date: '2024-12-31', kind: 'off', name: '元旦' }] });
    expect(checkCalendarYear(file)).toEqual([]);
  });

  it('reports a day that is there twice in one layer', () => {
    const day = { date: '2025-10-01', kind: 'off', name: '国庆节' } as const;
    expect(found(checkCalendarYear(aYear(2025, { national: [day, day] })))).toEqual([
      ['calendar.day-twice', '/layers/national/days/1/date'],
    ]);
  });

  it('reports a hall that is there twice', () => {
    const hall = { hall: 'police', papers: [], days: [] };
    expect(found(checkCalendarYear(aYear(2025, { halls: [hall, hall] })))).toEqual([
      ['calendar.hall-twice', '/layers/halls/1/hall'],
    ]);
  });

  it('reports hours that end before they begin, or overlap', () => {
    const hours = [
      { open: '09:00', close: '12:00' },
      { open: '11:00', close: '17:00' },
      { open: '20:00', close: '19:00' },
    ];
    expect(found(checkCalendarYear(aYear(2025, { seasons: [season('01-01', '12-31', hours)] })))).toEqual([
      ['calendar.hours-order', '/seasons/0/hours/1'],
      ['calendar.hours-order', '/seasons/0/hours/2'],
    ]);
  });

  it.each([
    ['calendar.season-gap', '/seasons', [season('05-01', '09-30'), season('10-02', '04-30')]],
    ['calendar.season-overlap', '/seasons', [season('05-01', '10-01'), season('10-01', '04-30')]],
    ['calendar.season-unreal', '/seasons/0/to', [season('03-01', '02-30')]],
  ])('reports %s', (code, pointer, seasons) => {
    expect(found(checkCalendarYear(aYear(2025, { seasons })))).toContainEqual([code, pointer]);
  });

  it('warns of a year left out and refuses a year given twice', () => {
    expect(checkCalendarYears([2027, 2025])).toMatchObject([{ code: 'calendar.year-missing', severity: 'warning' }]);
    expect(checkCalendarYears([2025, 2025])).toMatchObject([{ code: 'calendar.year-twice', severity: 'error' }]);
    expect(checkCalendarYears([2025, 2026])).toEqual([]);
  });
});
