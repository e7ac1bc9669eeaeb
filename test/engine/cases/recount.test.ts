import { buildCalendar } from '../../../engine/calendar/build-calendar.ts';
import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import { startedSince } from '../../../engine/cases/started-since.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import {
  aCase,
  aCentre,
  anOffice,
  answer,
  aPlan,
  commands,
  monday,
  move,
  people,
  play,
  refusalCode,
} from '../../build/case.ts';
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

  describe('settles days the applicant has to keep, which could not be told either', () => {
    const winter = { now: '2025-12-22T01:00:00.000Z' };
    const plan = aPlan();
    const photo = { id: 'photo', name: '现场照片', necessity: 'deferrable', originals: 1, copies: 0 } as const;
    const before = anOffice({
      ...winter,
      calendar: jianghua(2025),
      centre: aCentre({ supplementDays: 10, deferredDays: 8 }),
      matter: aPlan({ materials: [...plan.materials, photo] }),
    });
    const after = { ...before, calendar: jianghua(), calendarBefore: before.calendar };
    const recount = { ...move('system', { kind: 'recount' }), ...winter };

    it('of a supplement, and it counts as withdrawn by that day and no sooner', () => {
      const told = { ...commands.notifyOnce, sound: [...commands.notifyOnce.sound, 'material:photo'] };
      const waiting = play(before, [move('clerk', told, winter)], aCase('received', before)).one;
      expect(waiting.notices[0]?.dueOn).toBeUndefined();
      const { one, events: settled } = play(after, [recount], waiting);
      expect(one.notices[0]?.dueOn).toBe('2026-01-06');
      expect(timeline(settled, 'applicant')[0]?.words).toBe('补正期限：到期日确定为2026年1月6日');
      expect(refusalCode(one, after, recount)).toBe('CASE_DUE_UNMOVED');
      const lapse = { by: people.system, command: commands.lapse };
      expect(refusalCode(one, after, { ...lapse, now: '2026-01-05T12:00:00.000Z' })).toBe('CASE_TOO_EARLY');
      expect(refusalCode(one, after, { ...lapse, now: '2026-01-06T12:00:00.000Z' })).toBeUndefined();
    });

    it('of materials to follow', () => {
      const accepted = play(before, [move('clerk', commands.accept, winter)], aCase('received', before)).one;
      expect(accepted.deferredDue).toBeUndefined();
      const { one, events: settled } = play(after, [recount], accepted);
      expect(one.deferredDue).toBe('2026-01-04');
      expect(timeline(settled, 'applicant')[0]?.words).toContain('容缺材料补齐期限：到期日确定为2026年1月4日');
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
