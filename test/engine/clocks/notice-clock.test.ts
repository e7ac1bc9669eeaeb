import { permitLaw } from '../../../engine/clocks/law.ts';
import { noticeClock } from '../../../engine/clocks/notice-clock.ts';
import { jianghua } from '../../build/calendars.ts';

const morning = (date: string) => ({ date, minute: 540 });
const received = morning('2025-01-24');
const read = (today: string, more: { answered?: string; silenceAccepts?: boolean } = {}) =>
  noticeClock({
    calendar: jianghua(),
    now: morning(today),
    received,
    days: permitLaw.notice.days,
    silenceAccepts: more.silenceAccepts ?? true,
    ...(more.answered === undefined ? {} : { answered: morning(more.answered) }),
  });

describe('the clock for telling what is missing', () => {
  it('gives five working days from receipt', () => {
    expect(read('2025-01-24').ledger.due).toEqual({ pending: false, date: '2025-02-07' });
  });

  it('takes a permit as accepted from the day of receipt once the office has kept silent', () => {
    expect(read('2025-02-07').deemedAcceptedFrom).toBeUndefined();
    expect(read('2025-02-08').deemedAcceptedFrom).toBe('2025-01-24');
  });

  it('takes a permit as accepted when the office answers too late, and not when in time', () => {
    expect(read('2025-03-03', { answered: '2025-02-08' }).deemedAcceptedFrom).toBe('2025-01-24');
    expect(read('2025-03-03', { answered: '2025-02-07' }).deemedAcceptedFrom).toBeUndefined();
  });

  it('draws nothing from silence for other types unless the centre says so', () => {
    const { ledger, deemedAcceptedFrom } = read('2025-02-10', { silenceAccepts: false });
    expect(ledger.state).toBe('overdue');
    expect(deemedAcceptedFrom).toBeUndefined();
  });
});
