import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import { waitingFor } from '../../../engine/cases/waiting-for.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { aCentre, anOffice, commands, monday, move, play, refusalCode } from '../../build/case.ts';

const office = anOffice({ centre: aCentre({ lateEntryDays: 6 }) });
const slip = ['0123456789abcdef01234567'];
/** Friday, 5 September 2025, half past ten in the morning. */
const friday = '2025-09-05T02:30:00.000Z';
const entry = (receivedAt = friday, files = slip) => ({
  ...commands.submit,
  lateEntry: { receivedAt, reason: '上午停电，先开具纸质收件单', slip: files },
});
const entered = (receivedAt = friday) => play(office, [move('clerk', entry(receivedAt))]).one;
const notice = (one: ReturnType<typeof entered>) =>
  clocksOf(one, office.matter, office).find(({ kind }) => kind === 'notice')?.ledger;

describe('what was received while the machines stood still', () => {
  it('counts from its entry until a supervisor agrees, and from its true time after that', () => {
    const one = entered();
    expect(one).toMatchObject({ submittedOn: '2025-09-08', lateEntry: { receivedOn: '2025-09-05', slip } });
    expect(notice(one)?.due).toMatchObject({ date: '2025-09-15' });
    expect(waitingFor(one, office)).toContainEqual({ by: 'supervisor', posts: ['supervisor'] });

    const { one: agreed, events } = play(office, [move('supervisor', commands.answerLateEntry)], one);
    expect(agreed).toMatchObject({
      submittedAt: friday,
      submittedOn: '2025-09-05',
      receivedOn: '2025-09-05',
      receivedAt: friday,
    });
    expect(agreed.lateEntry?.answer).toMatchObject({ outcome: 'consent', by: { id: 'supervisor' }, on: '2025-09-08' });
    expect(notice(agreed)?.due).toMatchObject({ date: '2025-09-12' });
    expect(timeline(events, 'applicant')).toMatchObject([{ title: '补录收件时间', words: '自9月5日起计算' }]);
    expect(refusalCode(agreed, office, move('manager', commands.answerLateEntry))).toBe('CASE_LATE_ENTRY_NONE');
  });

  it('keeps the time of its entry when the supervisor does not agree, who says why', () => {
    const one = entered();
    const no = { kind: 'answerLateEntry', outcome: 'refuse' } as const;
    expect(refusalCode(one, office, move('supervisor', no))).toBe('CASE_LATE_ENTRY_NOTE');
    const refused = play(office, [move('supervisor', { ...no, note: '收件单没有日期' })], one).one;
    expect(refused).toMatchObject({ submittedOn: '2025-09-08', lateEntry: { answer: { note: '收件单没有日期' } } });
  });

  it('hides no missed limit: it has to be named, and then shows as overdue', () => {
    const long = entered('2025-08-29T02:30:00.000Z');
    expect(refusalCode(long, office, move('supervisor', commands.answerLateEntry))).toBe('CASE_LATE_ENTRY_MISSED');
    const named = { ...commands.answerLateEntry, overdue: true };
    const { one, events } = play(office, [move('supervisor', named)], long);
    expect(notice(one)).toMatchObject({ state: 'overdue', overdue: 1 });
    expect(timeline(events, 'clerk')[0]?.words).toContain('告知期限已于9月5日届满');
    expect(refusalCode(one, office, move('clerk', commands.notifyOnce))).toBe('CASE_DEEMED_ACCEPTED');
  });

  it.each([
    ['in the future', '2025-09-08T02:00:00.000Z', slip, 'CASE_LATE_ENTRY_FUTURE'],
    ['longer ago than the centre allows', '2025-08-28T02:30:00.000Z', slip, 'CASE_LATE_ENTRY_LONG'],
    ['on a day off', '2025-09-06T02:30:00.000Z', slip, 'CASE_LATE_ENTRY_CLOSED'],
    ['in the night', '2025-09-04T15:30:00.000Z', slip, 'CASE_LATE_ENTRY_CLOSED'],
    ['without its slip', friday, [], 'CASE_LATE_ENTRY_SLIP'],
  ])('is not entered as received %s', (_, receivedAt, files, code) => {
    expect(office.now).toBe(monday);
    expect(refusalCode(undefined, office, move('clerk', entry(receivedAt, files)))).toBe(code);
  });

  it('is entered at a window of a centre that allows it, by nobody online, and agreed to by nobody at the window', () => {
    expect(refusalCode(undefined, office, move('applicant', entry()))).toBe('CASE_LATE_ENTRY_WEB');
    expect(refusalCode(undefined, anOffice(), move('clerk', entry()))).toBe('CASE_LATE_ENTRY_OFF');
    expect(refusalCode(entered(), office, move('clerk', commands.answerLateEntry))).toBe('CASE_WHO');
  });
});
