import { Ajv } from 'ajv';
import { calendarYearSchema } from '../../engine/schema/calendar.ts';
import { jianghuaYear } from '../build/calendars.ts';

const offDays = (year: number) =>
  jianghuaYear(year)
    .layers.national.days.filter(({ kind }) => kind === 'off')
    .map(({ date }) => date);
const makeUpDays = (year: number) =>
  jianghuaYear(year)
    .layers.national.days.filter(({ kind }) => kind === 'work')
    .map(({ date }) => date.slice(5));

const range = (from: string, to: string) => {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
};

describe('the calendars of Jianghua', () => {
  const ajv = new Ajv({
    strict: true,
    strictTypes: false,
    allErrors: true,
    formats: { date: true },
    keywords: ['x-unit'],
  });
  const isCalendarYear = ajv.compile(calendarYearSchema);

  it.each([2025, 2026])('of %i keep to the schema', (year) => {
    isCalendarYear(jianghuaYear(year));
    expect(isCalendarYear.errors).toBeNull();
  });

  it('of 2025 are those of the State Council notice', () => {
    expect(offDays(2025)).toEqual([
      '2025-01-01',
      ...range('2025-01-28', '2025-02-04'),
      ...range('2025-04-04', '2025-04-06'),
      ...range('2025-05-01', '2025-05-05'),
      ...range('2025-05-31', '2025-06-02'),
      ...range('2025-10-01', '2025-10-08'),
    ]);
    expect(makeUpDays(2025)).toEqual(['01-26', '02-08', '04-27', '09-28', '10-11']);
  });

  it('of 2026 are those of the State Council notice', () => {
    expect(offDays(2026)).toEqual([
      ...range('2026-01-01', '2026-01-03'),
      ...range('2026-02-15', '2026-02-23'),
      ...range('2026-04-04', '2026-04-06'),
      ...range('2026-05-01', '2026-05-05'),
      ...range('2026-06-19', '2026-06-21'),
      ...range('2026-09-25', '2026-09-27'),
      ...range('2026-10-01', '2026-10-07'),
    ]);
    expect(makeUpDays(2026)).toEqual(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']);
  });

  it('mark what nobody has confirmed yet: the holidays of the county and the ends of the seasons', () => {
    for (const year of [2025, 2026]) {
      const { layers, seasons } = jianghuaYear(year);
      expect([...layers.local.days, ...seasons].every(({ verify }) => verify)).toBe(true);
    }
  });
});
