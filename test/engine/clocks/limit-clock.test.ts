import { permitLaw } from '../../../engine/clocks/law.ts';
import { limitClock } from '../../../engine/clocks/limit-clock.ts';
import { jianghua } from '../../build/calendars.ts';

const calendar = jianghua();
const start = { date: '2025-09-26', minute: 16 * 60 };

describe('the clock of one limit', () => {
  it('gives ten working days from the decision to delivery', () => {
    const limit = { amount: permitLaw.delivery.days, unit: 'workingDay' } as const;
    const delivered = { date: '2025-10-13', minute: 600 };
    const clock = limitClock({ calendar, now: delivered, start, limit, stopped: delivered });
    expect(clock).toMatchObject({ due: { date: '2025-10-16' }, state: 'stopped', used: 7, overdue: 0 });
  });

  it('runs a step by the minute when its limit is in window hours', () => {
    const limit = { amount: 2, unit: 'windowHour' } as const;
    const clock = limitClock({ calendar, now: { date: '2025-09-28', minute: 600 }, start, limit });
    expect(clock).toMatchObject({ due: { date: '2025-09-28', minute: 570 }, state: 'overdue', overdue: 30 });
    expect(limitClock({ calendar, now: start, start, limit, stopped: start }).state).toBe('stopped');
  });

  it('runs an instant matter to the end of the working day', () => {
    const limit = { amount: 0, unit: 'onTheSpot' } as const;
    const clock = limitClock({ calendar, now: start, start, limit });
    expect(clock).toMatchObject({ due: { date: '2025-09-26' }, state: 'running' });
  });
});
