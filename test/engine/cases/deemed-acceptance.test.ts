import { buildCalendar } from '../../../engine/calendar/build-calendar.ts';
import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import { summaryOf } from '../../../engine/cases/summary.ts';
import { wakeAt } from '../../../engine/cases/wake-at.ts';
import { jianghuaYear } from '../../build/calendars.ts';
import { aCase, aCentre, anOffice, aPlan, commands, move, play, refusalCode, wayTo } from '../../build/case.ts';

const office = anOffice();

describe('silence past the five days', () => {
  const submitted = aCase('submitted');
  const lastMinute = '2025-09-15T03:59:00.000Z';
  const after = '2025-09-16T01:00:00.000Z';
  const bySystem = (now: string) => move('system', { kind: 'accept', checked: [] }, { now });

  it('accepts from the day of receipt', () => {
    const { one } = play(office, [bySystem(after)], submitted);
    expect(one).toMatchObject({
      stage: 'reviewing',
      receivedOn: '2025-09-08',
      acceptedOn: '2025-09-08',
      acceptedBy: { id: 'system' },
    });
  });

  it('begins the time of the decision with the day of receipt', () => {
    const { one, events } = play(office, [bySystem(after)], submitted);
    expect(events[0]).toMatchObject({ kind: 'accepted', payload: { promisedDue: '2025-09-22' } });
    const promised = clocksOf(one, office.matter, { ...office, now: after })[1];
    expect(promised).toMatchObject({ kind: 'promised', ledger: { start: '2025-09-08', due: { date: '2025-09-22' } } });
  });

  it('stores what was never looked at, and claims of none of it that it is sound or not', () => {
    const { one } = play(office, [bySystem(after)], submitted);
    expect(one.unexamined).toEqual([
      { id: 'design', name: '效果图' },
      { id: 'consent', name: '产权人同意书' },
    ]);
    expect(one.materials.map(({ sound }) => sound)).toEqual([undefined]);
    const looked = move('clerk', commands.accept, { now: after });
    const late = play(office, [looked], aCase('received')).one;
    expect(late.unexamined).toEqual([{ id: 'consent', name: '产权人同意书' }]);
    expect(late.materials).toMatchObject([{ id: 'design', sound: true }]);
    expect(aCase('reviewing').unexamined).toBeUndefined();
  });

  it('leaves a promise that has passed meanwhile overdue from the first day on', () => {
    const october = '2025-10-20T01:00:00.000Z';
    const { one } = play(office, [bySystem(october)], submitted);
    const promised = clocksOf(one, office.matter, { ...office, now: october }).find(({ kind }) => kind === 'promised');
    expect(promised).toMatchObject({ ledger: { state: 'overdue', due: { date: '2025-09-22' } }, alert: 'red' });
    expect(summaryOf(one, { ...office, now: october }).dueWords).toMatch(/逾期|超/u);
  });

  it('leaves review and decision, and no more notice and no refusal of acceptance', () => {
    const { one } = play(office, [bySystem(after)], submitted);
    for (const kind of ['notifyOnce', 'tellNotRequired', 'refuseAcceptance'] as const) {
      expect(refusalCode(one, office, move('clerk', commands[kind], { now: after }))).toBe('CASE_STAGE');
    }
    expect(refusalCode(one, office, move('reviewer', commands.review, { now: after }))).toBeUndefined();
  });

  it('is counted from the supplement once there was a notice', () => {
    const supplemented = { now: '2025-09-17T02:00:00.000Z' };
    const one = play(office, [...wayTo.supplementing, move('applicant', commands.supplement, supplemented)]).one;
    expect(refusalCode(one, office, bySystem('2025-09-24T01:00:00.000Z'))).toBe('CASE_NOT_SILENT');
    expect(play(office, [bySystem('2025-09-25T01:00:00.000Z')], one).one.acceptedOn).toBe('2025-09-17');
  });

  it('does not accept before the period has ended', () => {
    expect(refusalCode(submitted, office, bySystem(lastMinute))).toBe('CASE_NOT_SILENT');
  });

  it('leaves the clerk nothing but to accept', () => {
    const received = aCase('received');
    const late = { now: after };
    expect(refusalCode(received, office, move('clerk', commands.notifyOnce, late))).toBe('CASE_DEEMED_ACCEPTED');
    expect(refusalCode(received, office, move('clerk', commands.refuseAcceptance, late))).toBe('CASE_DEEMED_ACCEPTED');
    expect(refusalCode(received, office, move('clerk', commands.tellNotRequired, late))).toBe('CASE_DEEMED_ACCEPTED');
    expect(refusalCode(received, office, move('clerk', commands.terminate, late))).toBe('CASE_DEEMED_ACCEPTED');
    const { one } = play(office, [move('clerk', { kind: 'accept', checked: [] }, late)], received);
    expect(one.acceptedOn).toBe('2025-09-08');
  });

  it('means nothing for types of matters the centre does not name', () => {
    const service = anOffice({ matter: aPlan({ type: '20' }) });
    expect(refusalCode(aCase('submitted', service), service, bySystem(after))).toBe('CASE_NOT_SILENT');
    expect(wakeAt(submitted, service.matter, service)).toBeUndefined();
  });

  it('wakes the system when the office closes on the last day', () => {
    expect(wakeAt(submitted, office.matter, office)).toBe('2025-09-15T09:30:00.000Z');
    const midnight = aCentre({ clocks: { ...aCentre().rules.clocks, dueMoment: 'midnight' } });
    expect(wakeAt(submitted, office.matter, { ...office, centre: midnight })).toBe('2025-09-15T16:00:00.000Z');
    expect(wakeAt(aCase('reviewing'), office.matter, office)).toBeUndefined();
  });

  it('waits for the calendar of a year that is not published', () => {
    const calendar = buildCalendar([jianghuaYear(2025)]);
    const december = { ...office, calendar, now: '2025-12-30T01:00:00.000Z' };
    const one = aCase('submitted', december);
    expect(wakeAt(one, december.matter, december)).toBeUndefined();
    expect(refusalCode(one, december, bySystem('2026-01-20T01:00:00.000Z'))).toBe('CASE_NOT_SILENT');
  });
});
