import { askedFor } from '../../../engine/cases/asked-for.ts';
import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import { timersOf } from '../../../engine/cases/timers.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { aCase, aCentre, anOffice, commands, move, play, preReturn, refusalCode, wayTo } from '../../build/case.ts';

const office = anOffice();
const submitted = aCase('submitted');
const returned = aCase('returned');
const on = (day: string) => ({ now: `${day}T02:00:00.000Z` });

describe('a pre-check of an online application', () => {
  it('returns it with everything that is wrong, in words for the applicant', () => {
    expect(returned).toMatchObject({ stage: 'returned', notices: [], preChecks: [{ outcome: 'return' }] });
    expect(askedFor(returned)?.defects).toMatchObject([{ item: '效果图' }]);
    const { events } = play(office, wayTo.returned);
    expect(timeline(events, 'applicant').at(-1)).toMatchObject({
      title: '预审退回，请修改后重新提交',
      words: '效果图：没有标注尺寸',
    });
  });

  it('states everything, as a notice does', () => {
    const partly = move('clerk', { ...preReturn, sound: [] });
    expect(refusalCode(submitted, office, partly)).toBe('CASE_UNMARKED');
    const bare = move('clerk', { ...preReturn, defects: [] });
    expect(refusalCode(submitted, office, bare)).toBe('CASE_NO_DEFECTS');
    const passed = move('clerk', { ...preReturn, outcome: 'pass' });
    expect(refusalCode(submitted, office, passed)).toBe('CASE_PASSED_WITH_DEFECTS');
  });

  it('says what to bring when it passes, and leaves the case where it is', () => {
    const { one, events } = play(office, [move('clerk', commands.preCheck)], submitted);
    expect(one.stage).toBe('submitted');
    expect(timeline(events, 'applicant')).toMatchObject([{ title: '预审通过', words: '请带效果图原件到窗口' }]);
  });

  it('moves no clock: the five days run from the first submission, also over a resubmission', () => {
    const notice = (one: typeof returned) =>
      clocksOf(one, office.matter, { ...office, ...on('2025-09-11') }).find(({ kind }) => kind === 'notice')?.ledger;
    expect(notice(returned)).toEqual(notice(submitted));
    const { one } = play(office, [move('applicant', commands.resubmit, on('2025-09-11'))], returned);
    expect(one).toMatchObject({ stage: 'submitted', submittedOn: '2025-09-08' });
    expect(notice(one)).toEqual(notice(submitted));
    const silent = move('system', { kind: 'accept', checked: [] }, on('2025-09-16'));
    expect(play(office, [silent], one).one).toMatchObject({ stage: 'reviewing', acceptedOn: '2025-09-08' });
  });

  it('reminds the window before the five days end while the applicant has it, and silence accepts after them', () => {
    expect(timersOf(returned, office.matter, office).map(({ at, command }) => [at.slice(0, 10), command])).toEqual([
      ['2025-09-13', { kind: 'remind', about: 'preCheck' }],
      ['2025-09-15', { kind: 'accept', checked: [] }],
    ]);
    const { one, events } = play(
      office,
      [move('system', { kind: 'remind', about: 'preCheck' }, on('2025-09-13'))],
      returned,
    );
    expect(one.reminders).toEqual([{ about: 'preCheck', until: '2025-09-15' }]);
    expect(timeline(events, 'applicant')).toEqual([]);
  });

  it('keeps the window from nothing: it may receive what was returned and notify formally', () => {
    const { one } = play(office, [move('clerk', commands.receive), move('clerk', commands.notifyOnce)], returned);
    expect(one).toMatchObject({ stage: 'supplementing', notices: [{ on: '2025-09-08' }] });
  });

  it('is there only where the centre has one, and not once silence has accepted', () => {
    const without = anOffice({ centre: aCentre({ preCheck: false }) });
    expect(refusalCode(submitted, without, move('clerk', commands.preCheck))).toBe('CASE_NO_PRECHECK');
    expect(refusalCode(submitted, office, move('clerk', preReturn, on('2025-09-16')))).toBe('CASE_DEEMED_ACCEPTED');
  });
});
