import { clockWords } from '../../../engine/clocks/clock-words.ts';
import { hourLedger } from '../../../engine/clocks/hour-ledger.ts';
import { ledger, type LedgerInput } from '../../../engine/clocks/ledger.ts';
import { jianghua } from '../../build/calendars.ts';

const calendar = jianghua();
const read = (start: string, amount: number, today: string, more: Partial<LedgerInput> = {}) =>
  ledger({ start, limit: { amount, unit: 'workingDay' }, calendar, today, ...more });
const review = { name: '专家评审', basis: '《行政许可法》第四十五条', from: '2025-09-12' };

describe('a clock in words', () => {
  it.each([
    ['还剩 3 个工作日，10月30日前办结', read('2025-09-26', 20, '2025-10-27')],
    ['还剩 7 个工作日，2026年1月6日前办结', read('2025-12-23', 9, '2025-12-25')],
    ['今天到期', read('2025-09-08', 10, '2025-09-22')],
    ['已超期', read('2025-09-08', 10, '2025-09-22', { closed: true })],
    ['已超期 2 个工作日', read('2025-09-08', 10, '2025-09-24')],
    ['已暂停（专家评审）', read('2025-09-08', 10, '2025-09-15', { pauses: [review] })],
    ['已办结，用时 5 个工作日', read('2025-09-08', 10, '2025-12-01', { stoppedOn: '2025-09-15' })],
    ['已办结，超期 2 个工作日', read('2025-09-08', 10, '2025-12-01', { stoppedOn: '2025-09-24' })],
    ['当天办结', read('2025-09-08', 10, '2025-12-01', { stoppedOn: '2025-09-08' })],
    ['2027 年放假安排公布后确定，已计 12 个工作日，还需 8 个', read('2026-12-15', 20, '2026-12-20')],
    ['2027 年放假安排公布后确定，还需 3 个工作日', read('2026-12-31', 3, '2026-12-31')],
    ['2027 年放假安排公布后确定', read('2026-12-15', 0, '2026-12-20', { limit: { amount: 30, unit: 'naturalDay' } })],
    ['还剩 8 天，10月9日前办结', read('2025-09-03', 0, '2025-09-25', { limit: { amount: 30, unit: 'naturalDay' } })],
    ['10月9日前办结', read('2025-09-03', 0, '2025-10-05', { limit: { amount: 30, unit: 'naturalDay' } })],
  ])('says “%s”', (words, clock) => {
    expect(clockWords(clock)).toBe(words);
  });

  it('names the act it waits for', () => {
    expect(clockWords(read('2025-09-26', 5, '2025-09-28'), '答复')).toBe('还剩 4 个工作日，10月10日前答复');
  });

  it('tells window hours by the clock', () => {
    const start = { date: '2025-06-03', minute: 690 };
    const hours = (now: typeof start) => clockWords(hourLedger({ start, hours: 4, now, calendar }));
    expect(hours({ ...start, minute: 840 })).toBe('还剩 3 小时，6月3日17:00前办结');
    expect(hours({ ...start, minute: 850 })).toBe('还剩 2 小时 50 分钟，6月3日17:00前办结');
    expect(hours({ ...start, minute: 1025 })).toBe('已超期 5 分钟');
  });
});
