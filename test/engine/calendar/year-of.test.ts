import { yearOf } from '../../../engine/calendar/year-of.ts';
import { jianghua } from '../../build/calendars.ts';

describe('a year as its administrators see it', () => {
  const year = yearOf(jianghua(), 2026);

  it('has twelve months with every day', () => {
    expect(year.months.map(({ days }) => days.length)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(year.months[11]?.days.at(-1)?.date).toBe('2026-12-31');
  });

  it('counts working days with the days made up', () => {
    // October 2026: 31 days, 9 of them weekend days; seven days off take 5 weekdays, 10 October is worked.
    expect(year.months[9]?.workingDays).toBe(31 - 9 - 5 + 1);
    expect(year.workingDays).toBe(year.months.reduce((sum, { workingDays = 0 }) => sum + workingDays, 0));
  });

  it('lists days to be confirmed without letting them count', () => {
    expect(year.unconfirmed.map(({ date }) => date)).toContain('2026-11-25');
    expect(year.months[10]?.days.find(({ date }) => date === '2026-11-25')?.working).toBe(true);
  });

  it('counts nothing of a year that is not published', () => {
    const unpublished = yearOf(jianghua(), 2031);
    expect(unpublished).toMatchObject({ published: false, workingDays: undefined, seasons: [] });
    expect(unpublished.months[0]?.days[0]).toMatchObject({ working: undefined, reason: '2031 年放假安排未公布' });
  });
});
