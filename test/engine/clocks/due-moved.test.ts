import { buildCalendar } from '../../../engine/calendar/build-calendar.ts';
import type { Calendar } from '../../../engine/calendar/calendar.ts';
import { dueMoved } from '../../../engine/clocks/due-moved.ts';
import { ledger } from '../../../engine/clocks/ledger.ts';
import { aYear, jianghua, jianghuaYear } from '../../build/calendars.ts';

const read = (calendar: Calendar, amount = 20) =>
  ledger({ start: '2026-12-15', limit: { amount, unit: 'workingDay' }, calendar, today: '2026-12-16' });
const withYear = (date: string) =>
  buildCalendar([jianghuaYear(2026), aYear(2027, { national: [{ date, kind: 'off', name: '元旦' }] })]);
const before = jianghua(2026);

describe('a due date after a year was imported', () => {
  it('is settled when it was pending', () => {
    const moved = dueMoved(read(before).due, read(withYear('2027-01-01')));
    expect(moved).toMatchObject({
      from: { pending: true, left: 8 },
      to: { pending: false, date: '2027-01-13' },
      words: '到期日确定为2027年1月13日',
    });
  });

  it('moves when the notice takes a working day of December', () => {
    const moved = dueMoved(read(before, 10).due, read(withYear('2026-12-28'), 10));
    expect(moved?.words).toBe('到期日由12月29日改为12月30日');
  });

  it('stays, and nothing is said, when the year does not touch it', () => {
    expect(dueMoved(read(before, 10).due, read(withYear('2027-01-01'), 10))).toBeUndefined();
    expect(dueMoved(read(before).due, read(before))).toBeUndefined();
  });

  it('is open again when the notice is taken back, and tells when only the count changed', () => {
    expect(dueMoved(read(withYear('2027-01-01')).due, read(before))?.words).toBe('到期日原为2027年1月13日，现待确定');
    const local = jianghuaYear(2026);
    local.layers.local.days = [{ date: '2026-12-28', kind: 'off', name: '县庆' }];
    expect(dueMoved(read(before).due, read(buildCalendar([local])))?.words).toBe(
      '到期日仍待确定，还需计算的天数有变化',
    );
  });
});
