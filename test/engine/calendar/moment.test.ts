import fc from 'fast-check';
import { instantOf, momentAt } from '../../../engine/calendar/moment.ts';

describe('the moment of an instant at the centre', () => {
  it('is already the next day when the centre is past midnight', () => {
    expect(momentAt('2025-09-26T16:30:00.000Z', '+08:00')).toEqual({ date: '2025-09-27', minute: 30 });
    expect(momentAt('2025-12-31T15:59:59Z', '+08:00')).toEqual({ date: '2025-12-31', minute: 1439 });
  });

  it('comes back to the same instant, in any zone', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 60 });
    const offsets = fc.constantFrom('+08:00', '-05:00', '+05:45', '+00:00', '-09:30');
    fc.assert(
      fc.property(minutes, offsets, (minute, offset) => {
        const instant = new Date(minute * 60_000).toISOString();
        expect(instantOf(momentAt(instant, offset), offset)).toBe(instant);
      }),
    );
  });

  it('takes minute 1440 as midnight at the end of the day', () => {
    expect(instantOf({ date: '2025-10-30', minute: 1440 }, '+08:00')).toBe('2025-10-30T16:00:00.000Z');
  });

  it.each(['2025-09-26', '2025-09-26T16:30:00', '2025-09-26T16:30:00+08:00', '2025-02-30T00:00:00Z'])(
    'refuses %j, which is not an instant in UTC',
    (text) => expect(() => momentAt(text, '+08:00')).toThrow(RangeError),
  );

  it('refuses a zone that is not an offset', () => {
    expect(() => momentAt('2025-09-26T16:30:00Z', 'Asia/Shanghai')).toThrow(RangeError);
  });
});
