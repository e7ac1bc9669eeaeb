import fc from 'fast-check';
import { buildCalendar } from '../../../engine/calendar/build-calendar.ts';
import { daysLater } from '../../../engine/calendar/later.ts';
import { isWorkingDay } from '../../../engine/calendar/working-days.ts';
import type { Ledger } from '../../../engine/clocks/clock.ts';
import { ledger, type LedgerInput } from '../../../engine/clocks/ledger.ts';
import { aYear, jianghua, jianghuaYear, nationalDays } from '../../build/calendars.ts';
import { slowDue } from '../../oracle/slow-clock.ts';

const calendar = jianghua();
const slow = { years: [2025, 2026], layers: [nationalDays(2025, 2026)] };

const read = (start: string, amount: number, more: Partial<LedgerInput> = {}) =>
  ledger({ start, limit: { amount, unit: 'workingDay' }, calendar, today: start, ...more });
const dueOf = ({ due }: Ledger) => (due.pending ? due : due.date);
const dates = ({ days }: Ledger, effect: string) => days.filter((day) => day.effect === effect).map(({ date }) => date);
const review = { name: '专家评审', basis: '《行政许可法》第四十五条' };

describe('a period in working days', () => {
  it.each([
    ['accepted on a Friday before the National Day holiday', '2025-09-26', 20, '2025-10-30'],
    ['received on a Friday before the Spring Festival', '2025-01-24', 5, '2025-02-07'],
    ['submitted online on a Saturday before a make-up Sunday', '2025-04-26', 3, '2025-04-29'],
    ['promised in ten days', '2025-09-08', 10, '2025-09-22'],
  ])('%s ends on the right day', (_, start, amount, due) => {
    expect(dueOf(read(start, amount))).toBe(due);
  });

  it('tells for every day whether it counted, and why not', () => {
    const { days } = read('2025-09-26', 6);
    expect(days.map(({ date, effect, reason }) => `${date.slice(5)} ${effect} ${reason}`)).toEqual([
      '09-26 skipped 起算日不计入',
      '09-27 skipped 周末',
      '09-28 counted 调休上班',
      '09-29 counted 工作日',
      '09-30 counted 工作日',
      '10-01 skipped 国庆节放假',
      '10-02 skipped 国庆节放假',
      '10-03 skipped 国庆节放假',
      '10-04 skipped 国庆节放假',
      '10-05 skipped 国庆节放假',
      '10-06 skipped 中秋节放假',
      '10-07 skipped 国庆节放假',
      '10-08 skipped 国庆节放假',
      '10-09 counted 工作日',
      '10-10 counted 工作日',
      '10-11 counted 调休上班',
    ]);
    expect(days.filter(({ effect }) => effect === 'skipped').every(({ basis }) => basis)).toBe(true);
  });

  it('has used seven days from 26 September to 13 October, not seventeen', () => {
    expect(read('2025-09-26', 20, { today: '2025-10-13' })).toMatchObject({ used: 7, left: 13, state: 'running' });
  });

  it('is due today on its last day, and overdue once the office has closed or the day is over', () => {
    const on = (today: string, closed = false) => read('2025-09-08', 10, { today, closed });
    expect(on('2025-09-22')).toMatchObject({ state: 'running', left: 0, overdue: 0 });
    expect(on('2025-09-22', true)).toMatchObject({ state: 'overdue', overdue: 0 });
    expect(on('2025-09-23')).toMatchObject({ state: 'overdue', used: 11, left: 0, overdue: 1 });
    expect(on('2025-10-09')).toMatchObject({ state: 'overdue', overdue: 8 });
  });

  it('stays as it was once the act is done', () => {
    expect(read('2025-09-08', 10, { stoppedOn: '2025-09-15', today: '2026-01-01' })).toMatchObject({
      state: 'stopped',
      used: 5,
      left: 5,
      overdue: 0,
    });
    expect(read('2025-09-08', 10, { stoppedOn: '2025-09-24', today: '2026-01-01' })).toMatchObject({
      state: 'stopped',
      overdue: 2,
    });
  });

  it('runs on while the act that ends it lies ahead of the day it is read for', () => {
    const clock = read('2025-09-08', 10, { stoppedOn: '2025-09-15', today: '2025-09-10' });
    expect(clock).toMatchObject({ state: 'running', used: 2 });
  });

  it('counts as many days as the limit and ends on a working day, as counting one by one says', () => {
    const day = fc.integer({ min: 0, max: 500 }).map((offset) => daysLater('2025-01-01', offset));
    const pause = fc
      .record({ from: fc.integer({ min: -10, max: 40 }), length: fc.integer({ min: 0, max: 25 }) })
      .map(({ from, length }) => ({ from, to: from + length }));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), fc.array(pause, { maxLength: 4 }), (start, amount, offsets) => {
        const spans = offsets.map(({ from, to }) => ({ from: daysLater(start, from), to: daysLater(start, to) }));
        const clock = read(start, amount, { pauses: spans.map((span) => ({ ...review, ...span })) });
        expect(dates(clock, 'counted')).toHaveLength(amount);
        expect(dueOf(clock)).toBe(dates(clock, 'counted').at(-1));
        expect(dueOf(clock)).toBe(slowDue(slow, start, amount, spans));
        expect(isWorkingDay(calendar, dueOf(clock) as string)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([-1, 2.5, Number.NaN])('cannot be %d days long', (amount) => {
    expect(() => read('2025-09-08', amount)).toThrow(RangeError);
  });
});

describe('a paused period', () => {
  const pause = { ...review, from: '2025-09-12', to: '2025-09-19' };

  it('moves by the working days of the pause, whose first day counts and whose last does not', () => {
    const clock = read('2025-09-08', 10, { pauses: [pause] });
    expect(dueOf(clock)).toBe('2025-09-28');
    expect(dates(clock, 'paused')).toEqual(['2025-09-15', '2025-09-16', '2025-09-17', '2025-09-18', '2025-09-19']);
    expect(clock.days.find(({ effect }) => effect === 'paused')).toMatchObject({
      reason: '专家评审',
      basis: review.basis,
    });
  });

  it.each([
    ['counts', 'counts', '2025-09-26'],
    ['counts', 'skips', '2025-09-28'],
    ['skips', 'counts', '2025-09-28'],
    ['skips', 'skips', '2025-09-29'],
  ] as const)('where the day of pausing %s and that of resuming %s ends on another day', (pauseDay, resumeDay, due) => {
    expect(dueOf(read('2025-09-08', 10, { pauses: [pause], reading: { pauseDay, resumeDay } }))).toBe(due);
  });

  it('leaves out a day that two pauses cover only once, and names both', () => {
    const hearing = { name: '听证', basis: '《行政许可法》第四十五条', from: '2025-09-16', to: '2025-09-23' };
    const clock = read('2025-09-08', 10, { pauses: [pause, hearing] });
    expect(dueOf(clock)).toBe(dueOf(read('2025-09-08', 10, { pauses: [{ ...pause, to: '2025-09-23' }] })));
    const paused = clock.days.filter(({ effect }) => effect === 'paused');
    expect(paused.map(({ reason }) => reason)).toEqual([
      '专家评审',
      '专家评审',
      '专家评审、听证',
      '专家评审、听证',
      '专家评审、听证',
      '听证',
      '听证',
    ]);
    expect(new Set(paused.map(({ basis }) => basis))).toEqual(new Set(['《行政许可法》第四十五条']));
  });

  it('ends no later for pauses given in another order, cut in two or repeated', () => {
    const whole = [pause];
    const cut = [{ ...pause, from: '2025-09-16' }, { ...pause, to: '2025-09-16' }, pause];
    expect(dueOf(read('2025-09-08', 10, { pauses: cut }))).toBe(dueOf(read('2025-09-08', 10, { pauses: whole })));
  });

  it('has no due day while the pause runs', () => {
    const clock = read('2025-09-08', 10, { pauses: [{ ...review, from: '2025-09-12' }], today: '2025-09-24' });
    expect(clock).toMatchObject({ state: 'paused', pausedFor: '专家评审', used: 4, left: 6 });
    expect(clock.due).toEqual({ pending: true, why: 'paused', counted: 4, left: 6, until: '2025-09-24' });
    expect(dates(clock, 'paused')).toHaveLength(8);
  });

  it('runs again on the day it is resumed', () => {
    expect(read('2025-09-08', 10, { pauses: [pause], today: '2025-09-18' }).state).toBe('paused');
    expect(read('2025-09-08', 10, { pauses: [pause], today: '2025-09-19' }).state).toBe('running');
  });

  it('is not cured by a pause that begins when the limit has already passed', () => {
    const late = { ...review, from: '2025-09-23' };
    const clock = read('2025-09-08', 10, { pauses: [late], today: '2025-09-26' });
    expect(clock).toMatchObject({ state: 'overdue', overdue: 4 });
    expect(dueOf(clock)).toBe('2025-09-22');
  });
});

describe('an extended period', () => {
  const extension = { days: 10, on: '2025-09-19', basis: '《行政许可法》第四十二条' };

  it('ends ten working days later', () => {
    const clock = read('2025-09-08', 10, { extension });
    expect(clock.limit).toBe(20);
    expect(dueOf(clock)).toBe(dueOf(read('2025-09-08', 20)));
    expect(dates(clock, 'counted')).toHaveLength(20);
  });

  it('may be extended on its last day but not after it', () => {
    expect(dueOf(read('2025-09-08', 10, { extension: { ...extension, on: '2025-09-22' } }))).toBe('2025-10-11');
    expect(dueOf(read('2025-09-08', 10, { extension: { ...extension, on: '2025-09-23' } }))).toBe('2025-09-22');
  });
});

describe('a period in other units', () => {
  it('of thirty natural days that ends in a holiday ends on the first working day after it', () => {
    const clock = read('2025-09-03', 30, { limit: { amount: 30, unit: 'naturalDay' }, today: '2025-10-05' });
    expect(dueOf(clock)).toBe('2025-10-09');
    expect(dates(clock, 'counted')).toHaveLength(30);
    expect(dates(clock, 'counted').at(-1)).toBe('2025-10-03');
    expect(clock.days.at(-1)).toMatchObject({ reason: '最后一日放假，顺延至当日', basis: '《民法典》第二百零三条' });
    expect(clock).toMatchObject({ state: 'running', left: 0 });
  });

  it('of months ends on the corresponding day, or the first working day after it', () => {
    expect(dueOf(read('2025-07-31', 0, { limit: { amount: 2, unit: 'month' } }))).toBe('2025-09-30');
    expect(dueOf(read('2025-07-02', 0, { limit: { amount: 3, unit: 'month' } }))).toBe('2025-10-09');
    expect(dueOf(read('2025-03-03', 0, { limit: { amount: 1, unit: 'year' } }))).toBe('2026-03-03');
  });

  it('on the spot ends the same working day', () => {
    const onTheSpot = (start: string, today = start) =>
      ledger({ start, limit: { amount: 0, unit: 'onTheSpot' }, calendar, today });
    expect(dueOf(onTheSpot('2025-09-29'))).toBe('2025-09-29');
    expect(dueOf(onTheSpot('2025-10-01'))).toBe('2025-10-09');
    expect(onTheSpot('2025-09-29', '2025-10-09')).toMatchObject({ state: 'overdue', overdue: 2 });
  });

  it('of natural days overdue counts every day', () => {
    const clock = read('2025-06-02', 0, { limit: { amount: 3, unit: 'naturalDay' }, today: '2025-06-09' });
    expect(clock).toMatchObject({ state: 'overdue', overdue: 4, used: 7 });
  });
});

describe('a period that needs an unpublished year', () => {
  it('is pending, and nothing is guessed', () => {
    const clock = read('2026-12-15', 20);
    expect(clock.due).toEqual({
      pending: true,
      why: 'unpublished',
      counted: 12,
      left: 8,
      until: '2026-12-31',
      year: 2027,
    });
    expect(clock.state).toBe('running');
    expect(clock.days.at(-1)?.date).toBe('2026-12-31');
  });

  it('is pending in natural days only when its last day may be a holiday', () => {
    const natural = (amount: number) => read('2026-12-15', 0, { limit: { amount, unit: 'naturalDay' } });
    expect(dueOf(natural(14))).toBe('2026-12-29');
    expect(natural(30).due).toMatchObject({ pending: true, why: 'unpublished', counted: 30, left: 0, year: 2027 });
  });

  it('keeps an extension that was approved before', () => {
    const extension = { days: 10, on: '2026-12-20', basis: '《行政许可法》第四十二条' };
    expect(read('2026-12-15', 20, { extension })).toMatchObject({ limit: 30, due: { counted: 12, left: 18 } });
  });

  it('is overdue for certain when only the days after the due day are unpublished', () => {
    expect(read('2026-12-15', 10, { today: '2027-01-20' })).toMatchObject({ state: 'overdue', overdue: 2 });
  });

  it('gets its due day when the year is published', () => {
    const published = buildCalendar([
      jianghuaYear(2026),
      aYear(2027, { national: [{ date: '2027-01-01', kind: 'off', name: '元旦' }] }),
    ]);
    expect(dueOf(read('2026-12-15', 20, { calendar: published }))).toBe('2027-01-13');
  });
});
