import { dueInstant, officeDay } from '../../../engine/clocks/office-day.ts';
import { jianghua } from '../../build/calendars.ts';

const office = { calendar: jianghua(), offset: '+08:00', dueMoment: 'closing' } as const;

describe('the office day', () => {
  it('is the day at the centre, and over at closing time of the season', () => {
    expect(officeDay(office, '2025-06-03T09:29:59Z')).toEqual({
      now: { date: '2025-06-03', minute: 1049 },
      closed: false,
    });
    expect(officeDay(office, '2025-06-03T09:30:00Z').closed).toBe(true);
    expect(officeDay(office, '2025-11-03T09:00:00Z').closed).toBe(true);
    expect(officeDay(office, '2025-06-03T16:30:00Z').now.date).toBe('2025-06-04');
  });

  it('lasts to midnight where the centre reads it so, on a day off, and in an unpublished year', () => {
    expect(officeDay({ ...office, dueMoment: 'midnight' }, '2025-06-03T15:59:00Z').closed).toBe(false);
    expect(officeDay(office, '2025-10-01T15:59:00Z').closed).toBe(false);
    expect(officeDay(office, '2027-03-01T15:59:00Z').closed).toBe(false);
  });

  it('turns a due day into the instant a timer waits for', () => {
    const due = { pending: false, date: '2025-10-30' } as const;
    expect(dueInstant(office, due)).toBe('2025-10-30T09:00:00.000Z');
    expect(dueInstant({ ...office, dueMoment: 'midnight' }, due)).toBe('2025-10-30T16:00:00.000Z');
    expect(dueInstant(office, { ...due, minute: 600 })).toBe('2025-10-30T02:00:00.000Z');
    const pending = { pending: true, why: 'paused', counted: 1, left: 2, until: '2025-10-30' } as const;
    expect(dueInstant(office, pending)).toBeUndefined();
  });
});
