/** What the environment decides, and what it cannot mean. */
import { MovableClock } from '../../../runtime/server/clock.ts';
import { readSettings } from '../../../runtime/server/settings.ts';

describe('the clock of a demonstration', () => {
  it('starts from the moment it is given and runs on', () => {
    const { clock } = readSettings({ CLOCK: '2026-12-30T09:00:00+08:00' }, '/');
    const late = new MovableClock(new Date(clock)).now().getTime() - Date.parse('2026-12-30T01:00:00Z');
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(60_000);
  });

  it('is the machine’s without one', () => {
    expect(readSettings({}, '/').clock).toBe('');
    expect(new MovableClock()).toMatchObject({ set: false, frozen: false });
  });

  it('refuses what is no moment, with one that is', () => {
    expect(() => readSettings({ CLOCK: '元旦' }, '/')).toThrow('CLOCK 应当是一个时刻，如 2026-03-10T09:00:00+08:00');
  });
});
