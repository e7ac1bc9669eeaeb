import { buildCalendar } from '../../../engine/calendar/build-calendar.ts';
import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import { startedSince } from '../../../engine/cases/started-since.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { aCase, anOffice, answer, monday, move, refusalCode } from '../../build/case.ts';
import { jianghua, jianghuaYear } from '../../build/calendars.ts';

const closed = jianghuaYear(2025);
closed.layers.local.days = [{ date: '2025-09-12', kind: 'off', name: '县庆' }];

const office = anOffice();
const changed = { ...office, calendar: buildCalendar([closed, jianghuaYear(2026)]), calendarBefore: office.calendar };
const reviewing = aCase('reviewing', office);
const dueDay = (where: typeof office) => {
  const due = clocksOf(reviewing, where.matter, where).find(({ kind }) => kind === 'promised')?.ledger.due;
  return due?.pending === false ? due.date : undefined;
};

describe('a calendar that changed while cases run', () => {
  const told = answer(reviewing, changed, move('system', { kind: 'recount' }));
  const events = told.ok ? told.events : [];

  it('is noted on the case, clock by clock, with the day told before and the day from now on', () => {
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: 'recounted',
      by: { kind: 'system' },
      payload: {
        moved: expect.arrayContaining([
          expect.objectContaining({ clock: 'promised', from: dueDay(office), to: dueDay(changed) }),
        ]),
      },
    });
    expect(dueDay(changed)).not.toBe(dueDay(office));
  });

  it('tells the applicant of the limits of the case, and of no step inside the office', () => {
    const [entry] = timeline(events, 'applicant');
    expect(entry?.title).toBe('日历有变化，期限重新计算');
    expect(entry?.words).toMatch(/^承诺时限：到期日由9月\d+日改为9月\d+日；法定时限：/);
    expect(entry?.words).not.toMatch(/^[^；]*环节|勘察时限|审查时限/);
  });

  it('settles what could not be told while the next year was missing', () => {
    const winter = '2025-12-22T01:00:00.000Z';
    const before = { ...office, now: winter, calendar: jianghua(2025) };
    const silent = {
      ...aCase('received', office),
      submittedAt: winter,
      submittedOn: '2025-12-26',
      receivedOn: '2025-12-26',
    };
    const settled = answer(
      silent,
      { ...before, calendar: jianghua(), calendarBefore: before.calendar },
      { ...move('system', { kind: 'recount' }), now: winter },
    );
    const [event] = settled.ok ? settled.events : [];
    expect(event).toMatchObject({
      payload: { moved: [{ clock: 'notice', to: '2026-01-05', words: '到期日确定为2026年1月5日' }] },
    });
  });

  it('changes nothing where it touches no running clock, and is no act of people', () => {
    const unchanged = { ...office, calendarBefore: office.calendar };
    expect(refusalCode(reviewing, unchanged, move('system', { kind: 'recount' }))).toBe('CASE_DUE_UNMOVED');
    expect(refusalCode(reviewing, changed, move('leader', { kind: 'recount' }))).toBe('CASE_WHO');
  });
});

describe('clocks that began after a moment', () => {
  it('are told by the calendar of then', () => {
    const recounted = [{ kind: 'reminded', at: monday }] as never;
    const accepted = [{ kind: 'accepted', at: monday }] as never;
    expect(startedSince(accepted, monday)).toBe(true);
    expect(startedSince(accepted, '2025-09-09T00:00:00.000Z')).toBe(false);
    expect(startedSince(recounted, monday)).toBe(false);
  });
});
