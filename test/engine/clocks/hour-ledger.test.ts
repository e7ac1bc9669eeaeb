import fc from 'fast-check';
import { buildCalendar } from '../../../engine/calendar/build-calendar.ts';
import { hourLedger, type HourLedgerInput } from '../../../engine/clocks/hour-ledger.ts';
import { aYear, jianghua } from '../../build/calendars.ts';

const calendar = jianghua();
const at = (date: string, time: string) => ({ date, minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) });
const read = (start: ReturnType<typeof at>, hours: number, more: Partial<HourLedgerInput> = {}) =>
  hourLedger({ start, hours, now: start, calendar, ...more });

describe('a period in window hours', () => {
  it.each([
    ['within the morning', at('2025-06-03', '09:30'), 2, at('2025-06-03', '11:30')],
    ['over the summer lunch break', at('2025-06-03', '11:30'), 1, at('2025-06-03', '14:00')],
    ['over the winter lunch break', at('2025-11-03', '11:30'), 1, at('2025-11-03', '13:30')],
    ['exactly to closing time', at('2025-06-03', '13:30'), 4, at('2025-06-03', '17:30')],
    ['from before the doors open', at('2025-06-03', '07:00'), 1, at('2025-06-03', '10:00')],
    ['from an evening over a holiday into the next season', at('2025-09-30', '17:00'), 1, at('2025-10-09', '09:30')],
    ['onto a make-up Sunday', at('2025-09-26', '17:00'), 1, at('2025-09-28', '09:30')],
  ])('%s ends at the right minute', (_, start, hours, due) => {
    expect(read(start, hours).due).toEqual({ pending: false, ...due });
  });

  it('has used only open minutes', () => {
    const clock = read(at('2025-06-03', '11:30'), 4, { now: at('2025-06-03', '14:00') });
    expect(clock).toMatchObject({ limit: 240, used: 60, left: 180, state: 'running' });
  });

  it('is overdue by open minutes, and stays as it was once the act is done', () => {
    const start = at('2025-06-03', '16:30');
    expect(read(start, 1, { now: at('2025-06-04', '09:15') })).toMatchObject({
      state: 'overdue',
      overdue: 15,
      used: 75,
    });
    const stopped = read(start, 1, { now: at('2025-06-09', '09:00'), stoppedAt: at('2025-06-03', '17:00') });
    expect(stopped).toMatchObject({ state: 'stopped', used: 30, overdue: 0 });
  });

  it('stands still on paused days', () => {
    const pauses = [{ name: '检验', basis: '《行政许可法》第四十五条', from: '2025-06-03', to: '2025-06-05' }];
    const clock = read(at('2025-06-03', '16:30'), 2, { pauses });
    expect(clock.due).toEqual({ pending: false, ...at('2025-06-06', '10:00') });
    expect(clock.days.filter(({ effect }) => effect === 'paused')).toHaveLength(2);
    const open = read(at('2025-06-03', '16:30'), 2, {
      pauses: [{ name: '检验', basis: '', from: '2025-06-03' }],
      now: at('2025-06-05', '10:00'),
    });
    expect(open).toMatchObject({ state: 'paused', used: 60, left: 60, due: { pending: true, why: 'paused' } });
  });

  it('is pending when hours of an unpublished year are needed', () => {
    expect(read(at('2026-12-31', '16:30'), 2).due).toEqual({
      pending: true,
      why: 'unpublished',
      counted: 30,
      left: 90,
      until: '2026-12-31',
      year: 2027,
    });
  });

  it('ends exactly when all of it is used, at any start and length', () => {
    const office = buildCalendar([aYear(2025)]);
    const start = fc.record({
      date: fc.integer({ min: 1, max: 28 }).map((day) => `2025-03-${String(day).padStart(2, '0')}`),
      minute: fc.integer({ min: 0, max: 1439 }),
    });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 3000 }), (begin, minutes) => {
        const { due } = read(begin, minutes / 60, { calendar: office });
        if (due.pending) throw new Error('the year is published');
        const now = { date: due.date, minute: due.minute ?? 0 };
        expect(read(begin, minutes / 60, { calendar: office, now })).toMatchObject({
          used: minutes,
          left: 0,
          state: 'running',
        });
      }),
    );
  });

  it.each([0, -1, Number.NaN])('cannot be %d hours long', (hours) => {
    expect(() => read(at('2025-06-03', '09:00'), hours)).toThrow(RangeError);
  });
});
