import { alertOf } from '../../../engine/clocks/alert.ts';
import { ledger, type LedgerInput } from '../../../engine/clocks/ledger.ts';
import { jianghua } from '../../build/calendars.ts';

const on = (today: string, more: Partial<LedgerInput> = {}) =>
  ledger({ start: '2025-09-08', limit: { amount: 10, unit: 'workingDay' }, calendar: jianghua(), today, ...more });

describe('the alert of a clock', () => {
  it.each([
    ['2025-09-17', 'none'],
    ['2025-09-18', 'warn'],
    ['2025-09-19', 'yellow'],
    ['2025-09-22', 'yellow'],
    ['2025-09-23', 'red'],
  ])('of ten days is on %s %s', (today, alert) => {
    expect(alertOf(on(today))).toBe(alert);
  });

  it('follows the levels of the centre: yellow when late, red when late by three days', () => {
    const levels = { warn: { left: 10 }, yellow: { over: 1 }, red: { over: 3 } };
    const alerts = ['2025-09-18', '2025-09-19', '2025-09-22', '2025-09-23', '2025-09-24', '2025-09-25'].map((today) =>
      alertOf(on(today), levels),
    );
    expect(alerts).toEqual(['none', 'warn', 'warn', 'yellow', 'yellow', 'red']);
  });

  it('turns red at closing time of the last day', () => {
    expect(alertOf(on('2025-09-22', { closed: true }))).toBe('red');
  });

  it('forgets the reminder of a clock that stopped in time, and keeps the card of one that stopped late', () => {
    expect(alertOf(on('2025-12-01', { stoppedOn: '2025-09-19' }))).toBe('none');
    expect(alertOf(on('2025-12-01', { stoppedOn: '2025-09-24' }))).toBe('red');
  });

  it('does not warn of a matter done on the spot', () => {
    expect(alertOf(on('2025-09-08', { limit: { amount: 0, unit: 'onTheSpot' } }))).toBe('none');
  });
});
