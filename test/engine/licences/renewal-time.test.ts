import { renewalDays, renewalTime } from '../../../engine/licences/renewal-time.ts';
import { workingDayBefore } from '../../../engine/calendar/working-days.ts';
import { jianghua } from '../../build/calendars.ts';

const calendar = jianghua();

describe('the time in which a renewal is asked for', () => {
  it('ends thirty days before the licence, where the matter says nothing else', () => {
    const days = renewalDays('2025-11-14', calendar);
    expect(days).toEqual({ to: '2025-10-15' });
    expect(renewalTime('2025-10-15', '2025-11-14', days)).toBe('inTime');
    expect(renewalTime('2025-10-16', '2025-11-14', days)).toBe('late');
    expect(renewalTime('2025-11-14', '2025-11-14', days)).toBe('late');
    expect(renewalTime('2025-11-15', '2025-11-14', days)).toBe('over');
  });

  it('is counted in working days where the rule of the trade does', () => {
    const window = {
      earliest: { amount: 20, unit: 'workingDay' },
      latest: { amount: 5, unit: 'workingDay' },
    } as const;
    // From Friday 31 October 2025 back over the long holiday of October, with Sunday 28 September and Saturday 11 October worked.
    const days = renewalDays('2025-10-31', calendar, window);
    expect(days).toEqual({ from: '2025-09-28', to: '2025-10-24' });
    expect(renewalTime('2025-09-27', '2025-10-31', days)).toBe('early');
  });

  it('guesses nothing where a year is not published', () => {
    const window = { latest: { amount: 15, unit: 'workingDay' } } as const;
    expect(renewalDays('2035-06-29', calendar, window)).toEqual({});
    expect(workingDayBefore(calendar, '2035-06-29', 1)).toBeUndefined();
  });
});
