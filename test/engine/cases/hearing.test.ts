import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import type { CommandOf } from '../../../engine/cases/command.ts';
import type { MatterPlan } from '../../../engine/cases/plan.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { dueTimers } from '../../../engine/cases/timers.ts';
import { waitingFor } from '../../../engine/cases/waiting-for.ts';
import {
  aCase,
  aCentre,
  anOffice,
  aPlan,
  aProcedure,
  commands,
  move,
  play,
  refusalCode,
  visit,
} from '../../build/case.ts';

const paper = (id: string, title: string) => [{ id, title, template: 't', seal: 'approval' as const }];
const documents: MatterPlan['documents'] = {
  tellHearing: paper('right', '听证告知书'),
  arrangeHearing: paper('notice', '听证通知书'),
  announceHearing: paper('announcement', '听证公告'),
  recordHearing: paper('record', '听证笔录'),
};
const office = anOffice({ matter: aPlan({ documents }) });
const { answerHearing, arrangeHearing, decide, recordHearing, review, tellHearing, withdraw } = commands;
const on = (day: string) => `${day}T02:00:00.000Z`;
const waive = (who: string) => move('clerk', { kind: 'answerHearing', who, outcome: 'waive' });
const deciding = aCase('deciding', office);
const told = play(office, [move('reviewer', tellHearing)], deciding).one;
const asked = play(office, [move('applicant', answerHearing, { now: on('2025-09-09') })], told).one;
const arrange = (more: Partial<CommandOf<'arrangeHearing'>> = {}, day = '2025-09-10') =>
  move('leader', { ...arrangeHearing, on: '2025-09-19', ...more }, { now: on(day) });
const { one: arranged, events: notified } = play(office, [arrange()], asked);
const record = (more: Partial<CommandOf<'recordHearing'>> = {}, day = '2025-09-19') =>
  move('reviewer', { ...recordHearing, heldOn: '2025-09-19', ...more }, { now: on(day) });
const clock = (one: typeof told, kind: string, day: string) =>
  clocksOf(one, office.matter, { ...office, now: on(day) }).find((view) => view.kind === kind)?.ledger;

describe('the right to a hearing', () => {
  it('is told in writing, and waited for five working days before anything is decided', () => {
    expect(told.hearing?.right).toMatchObject({ persons: ['李四'], days: 5, until: '2025-09-15' });
    expect(told.documents.at(-1)?.title).toBe('听证告知书');
    expect(refusalCode(told, office, move('chief', decide))).toBe('CASE_HEARING_WAIT');
    expect(refusalCode(told, office, move('chief', decide, { now: on('2025-09-16') }))).toBeUndefined();
    expect(clock(told, 'statutory', '2025-09-12')?.state).toBe('running');
    expect(refusalCode(told, office, move('reviewer', tellHearing))).toBe('CASE_HEARING_TOLD');
  });

  it('can be waived, and is only when everybody who was told has', () => {
    const half = play(office, [waive('张三')], told).one;
    expect(refusalCode(half, office, move('chief', decide))).toBe('CASE_HEARING_WAIT');
    const whole = play(office, [waive('李四')], half).one;
    expect(refusalCode(whole, office, move('chief', decide))).toBeUndefined();
    const changed = play(office, [move('applicant', answerHearing, { now: on('2025-09-12') })], whole).one;
    expect(refusalCode(changed, office, move('chief', decide))).toBe('CASE_HEARING_OPEN');
    const late = move('applicant', answerHearing, { now: on('2025-09-16') });
    expect(refusalCode(whole, office, late)).toBe('CASE_HEARING_NONE');
  });

  it('belongs to whoever was told, for as long as it lasts', () => {
    const stranger = move('clerk', { ...answerHearing, who: '王五' });
    expect(refusalCode(told, office, stranger)).toBe('CASE_HEARING_WHO');
    const forOther = move('applicant', { ...answerHearing, who: '李四' });
    expect(refusalCode(told, office, forOther)).toBe('CASE_HEARING_WHO');
    const again = move('clerk', answerHearing);
    expect(refusalCode(asked, office, again)).toBe('CASE_HEARING_ANSWERED');
    const half = play(office, [move('applicant', answerHearing, { now: on('2025-09-15') })], told).one;
    const late = move('clerk', { ...answerHearing, who: '李四' }, { now: on('2025-09-16') });
    expect(refusalCode(half, office, late)).toBe('CASE_HEARING_ASK_LATE');
    expect(refusalCode(deciding, office, move('applicant', answerHearing))).toBe('CASE_HEARING_NONE');
  });
});

describe('a hearing that was asked for', () => {
  it('waits for the leader, has to be held within twenty working days, and is reminded of', () => {
    expect(waitingFor(asked, office)).toContainEqual({ by: 'leader', unit: 'urban-management' });
    // Twenty working days from Tuesday 9 September, across the holidays of October.
    expect(clock(asked, 'hearing', '2025-09-10')).toMatchObject({ limit: 20, due: { date: '2025-10-13' } });
    expect(refusalCode(asked, office, move('chief', decide))).toBe('CASE_HEARING_OPEN');
    const abouts = dueTimers(asked, office.matter, { ...office, now: on('2025-10-14') }).flatMap(({ command }) =>
      command.kind === 'remind' ? [command.about] : [],
    );
    expect(abouts).toEqual(['hearing', 'hearingOver']);
  });

  it('is told seven working days before, with time, place and chair; the limits stand still from then on', () => {
    expect(notified.map(({ kind }) => kind)).toEqual([
      ...['hearingArranged', 'suspended', 'documentIssued', 'documentIssued'],
    ]);
    expect(arranged.documents.slice(-2).map(({ title }) => title)).toEqual(['听证通知书', '听证公告']);
    expect(clock(arranged, 'statutory', '2025-09-12')).toMatchObject({ state: 'paused', pausedFor: '听证' });
    expect(clock(arranged, 'statutory', '2025-09-12')?.days.at(-1)?.basis).toBe('《行政许可法》第四十五条');
    expect(timeline(notified, 'applicant')[0]).toMatchObject({
      title: '通知听证时间和地点',
      words: '9月19日上午九时三十分，政务服务中心三楼会议室',
    });
    expect(refusalCode(asked, office, arrange({ on: '2025-09-18' }))).toBe('CASE_HEARING_SOON');
    expect(refusalCode(asked, office, arrange({ on: '2025-10-14' }))).toBe('CASE_HEARING_LATE');
    expect(refusalCode(asked, office, arrange({ on: '2027-01-05' }))).toBe('CASE_HEARING_UNKNOWN_DAY');
    expect(refusalCode(asked, office, move('chief', arrangeHearing))).toBe('CASE_WHO');
    expect(refusalCode(told, office, arrange())).toBe('CASE_HEARING_UNASKED');
    const paperless = anOffice();
    expect(refusalCode(asked, paperless, arrange())).toBe('CASE_HEARING_UNTOLD');
  });

  it('moves to another day with a notice of its own', () => {
    const { one, events } = play(office, [arrange({ on: '2025-09-25' }, '2025-09-12')], arranged);
    expect(events.map(({ kind }) => kind)).toEqual(['hearingArranged', 'documentIssued', 'documentIssued']);
    expect(one.procedures).toHaveLength(1);
    expect(refusalCode(one, office, record())).toBe('CASE_HEARING_DAY');
  });

  it('is presided over by nobody who reviewed the case, and whoever presides does not decide', () => {
    for (const chair of ['reviewer', 'surveyor'])
      expect(refusalCode(asked, office, arrange({ chair }))).toBe('CASE_HEARING_CHAIR');
    const { one } = play(office, [arrange({ chair: 'leader' }), record()], asked);
    expect(refusalCode(one, office, move('leader', decide))).toBe('CASE_HEARING_CHAIRED');
    expect(refusalCode(one, office, move('chief', decide))).toBeUndefined();
  });

  it('is presided over by somebody else when a party was right that the chair keeps out', () => {
    const request = { ...commands.requestRecusal, officer: 'roads' } as const;
    const { one } = play(office, [move('applicant', request)], arranged);
    expect(refusalCode(one, office, record())).toBe('CASE_HEARING_CHAIR_OUT');
  });

  it('may be presided over by a namesake of whoever reviewed', () => {
    const namesakes = office.staff.map((one) => (one.id === 'roads' ? { ...one, displayName: 'reviewer' } : one));
    expect(refusalCode(asked, { ...office, staff: namesakes }, arrange())).toBeUndefined();
  });

  it('ends with the signed record, on which the decision rests', () => {
    expect(refusalCode(arranged, office, move('chief', decide))).toBe('CASE_SUSPENDED');
    expect(refusalCode(arranged, office, record({}, '2025-09-18'))).toBe('CASE_HEARING_DAY');
    expect(refusalCode(arranged, office, record({ confirmed: false }))).toBe('CASE_HEARING_UNSIGNED');
    const { one, events } = play(office, [record()], arranged);
    expect(events.map(({ kind }) => kind)).toEqual(['hearingHeld', 'resumed', 'documentIssued']);
    expect(one.hearing?.record).toMatchObject({ heldOn: '2025-09-19', result: '降低高度后影响轻微，建议准予' });
    expect(one.documents.at(-1)?.title).toBe('听证笔录');
    // Tuesday and Wednesday ran; from Thursday the eleventh to Friday the nineteenth nothing did.
    expect(clock(one, 'promised', '2025-09-22')).toMatchObject({ state: 'running', used: 3 });
    expect(clock(one, 'hearing', '2025-09-22')).toBeUndefined();
    expect(play(office, [move('chief', decide, { now: on('2025-09-22') })], one).one.outcome).toBe('granted');
    expect(refusalCode(one, office, arrange({}, '2025-09-22'))).toBe('CASE_HEARING_HELD');
  });

  it('is called off when nobody asks any more, and the days count again', () => {
    const back = move('applicant', { ...answerHearing, outcome: 'waive' }, { now: on('2025-09-12') });
    const { one, events } = play(office, [back], arranged);
    expect(events.map(({ kind }) => kind)).toEqual(['hearingAnswered', 'resumed']);
    expect(clock(one, 'statutory', '2025-09-15')?.state).toBe('running');
    expect(refusalCode(one, office, record())).toBe('CASE_HEARING_UNARRANGED');
    expect(refusalCode(one, office, move('leader', arrangeHearing, { now: on('2025-09-12') }))).toBe(
      'CASE_HEARING_UNASKED',
    );
    // The other who was told may still ask until the fifteenth.
    expect(refusalCode(one, office, move('chief', decide, { now: on('2025-09-15') }))).toBe('CASE_HEARING_WAIT');
    expect(refusalCode(one, office, move('chief', decide, { now: on('2025-09-16') }))).toBeUndefined();
  });

  it('does not keep the applicant from withdrawing', () => {
    expect(play(office, [move('applicant', withdraw)], arranged).one.stage).toBe('withdrawn');
  });
});

describe('a hearing the authority holds by itself', () => {
  const own = { cause: 'authority', announced: true } as const;

  it('is announced to the public first', () => {
    expect(refusalCode(deciding, office, arrange({ cause: 'authority' }))).toBe('CASE_HEARING_UNANNOUNCED');
    const { one } = play(office, [arrange(own)], deciding);
    expect(refusalCode(one, office, move('chief', decide))).toBe('CASE_SUSPENDED');
    expect(play(office, [record(), move('chief', decide)], one).one.outcome).toBe('granted');
  });

  it('holds up the review as well', () => {
    const { one } = play(office, [arrange(own)], aCase('reviewing', office));
    expect(refusalCode(one, office, move('reviewer', review))).toBe('CASE_SUSPENDED');
    const { one: after } = play(office, [record(), move('reviewer', review), move('surveyor', visit)], one);
    expect(after.stage).toBe('deciding');
  });
});

describe('the rules of the matter and of the place', () => {
  it('name who calls a hearing and how long it may stop the clocks', () => {
    const procedures = [aProcedure({ id: 'hearing', kind: 'hearing', name: '听证', approver: 'chief' })];
    const chiefs = anOffice({ matter: aPlan({ documents, procedures }) });
    expect(refusalCode(asked, chiefs, arrange())).toBe('CASE_WHO');
    const byChief = { ...arrange(), by: move('chief', decide).by };
    expect(play(chiefs, [byChief], asked).one.procedures[0]).toMatchObject({ maximum: { amount: 10 }, expected: 7 });
  });

  it('give more time where they are kinder', () => {
    const kind = anOffice({ ...office, centre: aCentre({ hearing: { ask: 10, notice: 10 } }) });
    const { one } = play(kind, [move('reviewer', tellHearing)], deciding);
    expect(one.hearing?.right?.until).toBe('2025-09-22');
    expect(refusalCode(asked, kind, arrange())).toBe('CASE_HEARING_SOON');
  });

  it('keep a hearing apart from the other special procedures', () => {
    const procedures = [aProcedure({ id: 'hearing', kind: 'hearing', name: '听证' }), aProcedure()];
    const both = anOffice({ matter: aPlan({ documents, procedures }) });
    const suspend = move('leader', { ...commands.suspend, procedure: 'hearing' });
    expect(refusalCode(deciding, both, suspend)).toBe('CASE_HEARING_APART');
    expect(refusalCode(arranged, both, move('reviewer', { ...commands.resume, procedure: 'hearing' }))).toBe(
      'CASE_HEARING_RECORD',
    );
  });
});
