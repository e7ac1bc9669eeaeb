import {
  seatingProblem,
  seatOn,
  type Seated,
  type Seating,
  type SeatingQuestion,
} from '../../../engine/centre/seating.ts';
import type { Post, Unit } from '../../../engine/schema/organisation.ts';

const seating = (change: Partial<Seating> = {}): Seating => ({
  account: 'clerk',
  window: 'window-2',
  from: '2026-11-18',
  to: '2026-11-20',
  ...change,
});
const clerk: Seated = { name: 'clerk', displayName: '窗口受理员', posts: ['clerk'], window: 'window-1' };
const deputy: Seated = { name: 'deputy', displayName: '窗口受理员B岗', posts: ['clerk-b'] };

describe('the seat of a day', () => {
  it('is the window of the account when nothing is arranged', () => {
    expect(seatOn(clerk, [], '2026-11-18')).toEqual({ window: 'window-1' });
    expect(seatOn(deputy, [seating()], '2026-11-18')).toEqual({});
  });

  it('is what was arranged, from the first day to the last', () => {
    const arranged = seating();
    const at = (day: string) => seatOn(clerk, [arranged], day).window;
    expect(['2026-11-17', '2026-11-18', '2026-11-20', '2026-11-21'].map(at)).toEqual([
      'window-1',
      'window-2',
      'window-2',
      'window-1',
    ]);
    expect(seatOn(clerk, [arranged], '2026-11-19').seating).toBe(arranged);
  });

  it('is nowhere for somebody who is away', () => {
    expect(seatOn(clerk, [{ account: 'clerk', from: '2026-11-18', to: '2026-11-18' }], '2026-11-18').window).toBe(
      undefined,
    );
  });

  it('is what was arranged last', () => {
    const later = seating({ window: 'window-3', from: '2026-11-19', to: '2026-11-19' });
    expect(seatOn(clerk, [seating(), later], '2026-11-19').window).toBe('window-3');
    expect(seatOn(clerk, [later, seating()], '2026-11-19').window).toBe('window-2');
  });

  it('goes from the A post to the deputy who covers', () => {
    const cover = seating({ account: 'deputy', window: 'window-1', coversFor: 'clerk' });
    expect(seatOn(deputy, [cover], '2026-11-18').window).toBe('window-1');
    expect(seatOn(clerk, [cover], '2026-11-18').window).toBe(undefined);
  });
});

describe('an arrangement', () => {
  const post = (id: string, kind: Post['kind'], unit: string, rank?: 'A' | 'B'): [string, Post] => [
    id,
    { id, kind, unit, title: id, ...(rank ? { rank } : {}) },
  ];
  const unit = (id: string, parent?: string): [string, Unit] => [
    id,
    { id, name: id, kind: 'department', ...(parent ? { parent } : {}) },
  ];
  const centre = {
    posts: new Map([
      post('clerk', 'clerk', 'forestry', 'A'),
      post('clerk-b', 'clerk', 'forestry', 'B'),
      post('chief', 'chief', 'forestry', 'A'),
      post('branch-clerk', 'clerk', 'branch'),
    ]),
    units: new Map([unit('forestry'), unit('branch', 'forestry')]),
  };
  const window = { id: 'window-1', name: '林业局窗口', units: ['forestry'] };
  const told = (change: Partial<SeatingQuestion> & { from?: string; to?: string } = {}) => {
    const { from = '2026-11-18', to = '2026-11-20', ...rest } = change;
    const question = { asked: { from, to }, person: clerk, window, today: '2026-11-18', ...rest };
    return seatingProblem(question, centre)?.code;
  };

  it('may begin today, and send somebody of a branch to the window of its unit', () => {
    expect(told()).toBe(undefined);
    expect(told({ person: { ...clerk, posts: ['branch-clerk'] } })).toBe(undefined);
  });

  it.each([
    ['ends before it begins', 'SEATING_PERIOD', { to: '2026-11-17' }],
    ['begins in the past', 'SEATING_PAST', { from: '2026-11-17' }],
    ['goes on for more than a quarter', 'SEATING_LONG', { to: '2027-02-18' }],
    ['seats a chief approver', 'SEATING_POST', { person: { ...clerk, posts: ['chief'] } }],
    ['seats a clerk at another unit', 'SEATING_UNIT', { window: { ...window, units: ['tax'] } }],
    [
      'covers for somebody whose deputy it is not',
      'SEATING_DEPUTY',
      { covered: { person: clerk, window: 'window-1' } },
    ],
    ['covers for somebody who sits nowhere', 'SEATING_NOWHERE', { person: deputy, covered: { person: clerk } }],
  ] as const)('is refused when it %s', (_, code, change) => {
    expect(told(change as Partial<SeatingQuestion>)).toBe(code);
  });

  it('of 92 days is the longest', () => {
    expect(told({ to: '2027-02-17' })).toBe(undefined);
  });

  it('lets the deputy cover for the A post of the same unit and kind', () => {
    expect(told({ person: deputy, covered: { person: clerk, window: 'window-1' } })).toBe(undefined);
  });
});
