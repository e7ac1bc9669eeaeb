import { approvalClocks, type ApprovalInput } from '../../../engine/clocks/approval-clock.ts';
import type { Ledger } from '../../../engine/clocks/clock.ts';
import { jianghua } from '../../build/calendars.ts';

const at = (date: string) => ({ date, minute: 600 });
const run = { name: '专家评审', from: '2025-09-12', to: '2025-09-19' } as const;
const statutoryBasis = '《行政许可法》第四十五条';
const promisedBasis = '承诺时限约定';
const expertReview = { ...run, statutoryBasis, promisedBasis: statutoryBasis };

const read = (more: Partial<ApprovalInput> = {}) =>
  approvalClocks({
    calendar: jianghua(),
    now: at('2025-09-08'),
    accepted: at('2025-09-08'),
    statutory: { amount: 20, unit: 'workingDay' },
    promised: { amount: 10, unit: 'workingDay' },
    extensionMovesPromise: false,
    ...more,
  });
const dueOf = (clock: Ledger | undefined) => (clock && !clock.due.pending ? clock.due.date : undefined);

describe('the clocks from acceptance to decision', () => {
  it('run side by side to the statutory and the promised day', () => {
    const { statutory, promised } = read();
    expect([dueOf(statutory), dueOf(promised)]).toEqual(['2025-10-11', '2025-09-22']);
  });

  it('both stand still for a procedure with a ground for both', () => {
    const { statutory, promised } = read({ procedures: [expertReview] });
    expect([dueOf(statutory), dueOf(promised)]).toEqual(['2025-10-17', '2025-09-28']);
    expect(statutory?.days.find(({ effect }) => effect === 'paused')?.basis).toBe('《行政许可法》第四十五条');
  });

  it('stop only where the procedure has a ground, and say which', () => {
    const { statutory, promised } = read({ procedures: [{ ...run, promisedBasis }] });
    expect([dueOf(statutory), dueOf(promised)]).toEqual(['2025-10-11', '2025-09-28']);
    expect(promised.days.find(({ effect }) => effect === 'paused')?.basis).toBe(promisedBasis);
    const other = read({ procedures: [{ ...run, statutoryBasis }] });
    expect([dueOf(other.statutory), dueOf(other.promised)]).toEqual(['2025-10-17', '2025-09-22']);
  });

  it('move the promise with an extension only where the centre says so', () => {
    const extension = { days: 10, on: '2025-09-19', basis: '《行政许可法》第四十二条' };
    expect(read({ extension }).statutory?.limit).toBe(30);
    expect(read({ extension }).promised.limit).toBe(10);
    expect(read({ extension, extensionMovesPromise: true }).promised.limit).toBe(20);
  });

  it('end with the decision', () => {
    const clocks = read({ decided: at('2025-09-15'), now: at('2025-12-01') });
    expect([clocks.statutory?.state, clocks.promised.state]).toEqual(['stopped', 'stopped']);
  });

  it('are the promise alone when no law sets a limit', () => {
    const clocks = approvalClocks({
      calendar: jianghua(),
      now: at('2025-09-08'),
      accepted: at('2025-09-08'),
      promised: { amount: 2, unit: 'windowHour' },
      extensionMovesPromise: false,
    });
    expect(clocks).toEqual({
      promised: expect.objectContaining({ due: { pending: false, date: '2025-09-08', minute: 720 } }),
    });
  });

  it('pass on how the centre reads pauses and closing time', () => {
    const reading = { pauseDay: 'counts', resumeDay: 'counts' } as const;
    expect(dueOf(read({ procedures: [expertReview], reading }).promised)).toBe('2025-09-26');
    expect(read({ now: at('2025-09-22'), closed: true }).promised.state).toBe('overdue');
  });
});
