import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import type { CommandOf } from '../../../engine/cases/command.ts';
import type { PlannedProcedure } from '../../../engine/cases/plan.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import type { Ledger } from '../../../engine/clocks/clock.ts';
import {
  aCase,
  aCentre,
  anOffice,
  aPlan,
  aProcedure,
  move,
  play,
  refusalCode,
  type Move,
  type Office,
  commands,
  visit,
} from '../../build/case.ts';

const notice = { suspend: [{ id: 'notice', title: '特别程序告知书', template: 't', seal: 'approval' }] } as const;
const officeWith = (procedure: Partial<PlannedProcedure> = {}, plan = {}, rules = {}): Office =>
  anOffice({
    matter: aPlan({ procedures: [aProcedure(procedure)], documents: notice, ...plan }),
    centre: aCentre(rules),
  });
const office = officeWith();
const on = (day: string) => `${day}T02:00:00.000Z`;
const { suspend, resume } = commands;
const begin = (day: string, more: Partial<CommandOf<'suspend'>> = {}): Move =>
  move('leader', { ...suspend, ...more }, { now: on(day) });
const end = (day: string): Move => move('reviewer', resume, { now: on(day) });

/** The clocks of a case accepted on Monday 8 September 2025, read on a day. */
function clocksAfter(moves: readonly Move[], day: string, where = office): Partial<Record<string, Ledger>> {
  const { one } = play(where, moves, aCase('reviewing', where));
  const views = clocksOf(one, where.matter, { ...where, now: on(day) });
  return Object.fromEntries(views.map(({ kind, ledger }) => [kind, ledger]));
}
const dueOf = (ledger: Ledger | undefined) => (ledger?.due.pending === false ? ledger.due.date : undefined);

describe('a special procedure', () => {
  it('stops both limits for as long as it lasts, by the article it rests on', () => {
    const clocks = clocksAfter([begin('2025-09-12'), end('2025-09-19')], '2025-09-22');
    expect(dueOf(clocks.promised)).toBe('2025-09-28');
    expect(dueOf(clocks.statutory)).toBe('2025-10-17');
    const paused = clocks.statutory?.days.filter(({ effect }) => effect === 'paused') ?? [];
    expect(paused.map(({ date }) => date.slice(8))).toEqual(['15', '16', '17', '18', '19']);
    expect(paused[0]).toMatchObject({ reason: '专家评审', basis: '《行政许可法》第四十五条' });
  });

  it('keeps the days open while it runs, and the step still', () => {
    const clocks = clocksAfter([begin('2025-09-08')], '2025-09-15');
    expect(clocks.promised).toMatchObject({ state: 'paused', pausedFor: '专家评审', due: { why: 'paused' } });
    expect(clocks.step).toMatchObject({ state: 'paused', used: 0 });
  });

  it('stops counting as a pause at its maximum, whoever forgets to resume', () => {
    // Ten working days from Monday 8 September end on Monday 22 September.
    const early = clocksAfter([begin('2025-09-08')], '2025-09-22');
    expect(early.statutory?.state).toBe('paused');
    const late = clocksAfter([begin('2025-09-08')], '2025-09-24');
    expect(late.statutory).toMatchObject({ state: 'running', used: 2 });
    const resumedLate = clocksAfter([begin('2025-09-08'), end('2025-09-26')], '2025-09-28');
    expect(resumedLate.statutory?.used).toBe(5);
  });

  it('holds the work up until its result is on file', () => {
    const { one } = play(office, [begin('2025-09-12')], aCase('reviewing', office));
    expect(refusalCode(one, office, move('reviewer', commands.review))).toBe('CASE_SUSPENDED');
    expect(refusalCode(one, office, move('reviewer', { kind: 'resume', procedure: 'experts' }))).toBe(
      'CASE_PROCEDURE_RESULT',
    );
    const { one: after } = play(office, [end('2025-09-19'), move('reviewer', commands.review)], one);
    expect(after.procedures[0]).toMatchObject({ resumedOn: '2025-09-19', result: '专家组认为结构安全' });
    expect(refusalCode(after, office, end('2025-09-19'))).toBe('CASE_NOT_SUSPENDED');
  });

  it('holds a decision up as well', () => {
    const { one } = play(office, [begin('2025-09-12')], aCase('deciding', office));
    expect(refusalCode(one, office, move('chief', commands.decide))).toBe('CASE_SUSPENDED');
  });

  it('begins with the written notice that tells the time needed', () => {
    const { one, events } = play(office, [begin('2025-09-12')], aCase('reviewing', office));
    expect(one.documents.at(-1)).toMatchObject({ title: '特别程序告知书', on: '2025-09-12' });
    expect(events.map(({ kind }) => kind)).toEqual(['suspended', 'documentIssued']);
    const untold = officeWith({}, { documents: {} });
    expect(refusalCode(aCase('reviewing', untold), untold, begin('2025-09-12'))).toBe('CASE_PROCEDURE_UNTOLD');
    expect(timeline(events, 'applicant')[0]).toMatchObject({
      title: '专家评审（特别程序）开始',
      words: '所需时间不计入法定时限和承诺时限；最迟到9月26日',
    });
  });

  it('is approved by the post the matter names and by nobody else', () => {
    const one = aCase('reviewing', office);
    for (const person of ['reviewer', 'chief', 'clerk', 'applicant'] as const) {
      expect(refusalCode(one, office, move(person, suspend))).toBe('CASE_WHO');
    }
    const chiefs = officeWith({ approver: 'chief' });
    expect(refusalCode(one, chiefs, move('leader', suspend))).toBe('CASE_WHO');
    expect(refusalCode(one, chiefs, move('chief', suspend))).toBeUndefined();
    expect(refusalCode(aCase('reviewing'), anOffice(), move('leader', suspend))).toBe('CASE_NO_PROCEDURES');
  });

  it.each([
    ['of another name', { procedure: 'hearing' }, 'CASE_NO_SUCH_PROCEDURE'],
    ['longer than the matter allows', { expected: 11 }, 'CASE_PROCEDURE_LONG'],
  ])('is refused when it is %s', (_, more, code) => {
    expect(refusalCode(aCase('reviewing', office), office, begin('2025-09-12', more))).toBe(code);
  });

  it('does not run twice at once, but a second one beside it is counted once', () => {
    const two = officeWith(
      {},
      { procedures: [aProcedure(), aProcedure({ id: 'test', kind: 'testing', name: '检测' })] },
    );
    const both = [begin('2025-09-11'), begin('2025-09-12', { procedure: 'test' })];
    const { one } = play(two, both, aCase('reviewing', two));
    expect(refusalCode(one, two, begin('2025-09-15'))).toBe('CASE_PROCEDURE_RUNS');
    const ended = [
      ...both,
      end('2025-09-17'),
      move('reviewer', { ...resume, procedure: 'test' }, { now: on('2025-09-19') }),
    ];
    const clocks = clocksAfter(ended, '2025-09-22', two);
    // 12 to 19 September are six working days, the overlap counted once.
    expect(clocks.promised?.days.filter(({ effect }) => effect === 'paused')).toHaveLength(6);
    expect(dueOf(clocks.promised)).toBe('2025-09-29');
  });

  it('does not begin after the limit has passed, unless somebody says so, and cures nothing then', () => {
    const one = aCase('reviewing', office);
    expect(refusalCode(one, office, begin('2025-09-23'))).toBe('CASE_PAUSE_OVERDUE');
    const { one: after } = play(office, [begin('2025-09-23', { late: true })], one);
    expect(after.procedures[0]?.late).toBe(true);
    expect(clocksAfter([begin('2025-09-23', { late: true })], '2025-09-24').promised?.state).toBe('overdue');
  });

  it('stops at a withdrawal like everything else', () => {
    const clocks = clocksAfter([begin('2025-09-12'), move('applicant', commands.withdraw)], '2025-09-24');
    expect(clocks.statutory?.state).toBe('stopped');
  });
});

describe('the ground of a pause', () => {
  const siteVisit = { kind: 'siteVisit', name: '现场勘验' } as const;
  const effects = (procedure: Partial<PlannedProcedure>, plan = {}, rules = {}) => {
    const where = officeWith(procedure, plan, rules);
    const { one } = play(where, [begin('2025-09-12')], aCase('reviewing', where));
    const { statutoryBasis, promisedBasis } = one.procedures[0]!;
    return [statutoryBasis, promisedBasis];
  };

  it('is article 45 for a permit; what it does not list stops the promise at most, whatever the flag says', () => {
    expect(effects({})).toEqual(['《行政许可法》第四十五条', '《行政许可法》第四十五条']);
    expect(effects(siteVisit)).toEqual([undefined, '承诺时限约定']);
    expect(effects({ ...siteVisit, stopsPromised: false })).toEqual([undefined, undefined]);
  });

  it('is a rule of the sector where the bundle cites one', () => {
    const basis = { law: '某行业许可办法', article: '第十条' };
    expect(effects({ ...siteVisit, basis })[0]).toBe('《某行业许可办法》第十条');
  });

  it('is for other matters only what the rules of the centre name', () => {
    const publicNotice = { kind: 'publicNotice', name: '公示' } as const;
    const basis = '《湖南省行政程序规定》';
    const pauseGrounds = [{ types: ['05'], kinds: ['publicNotice' as const], basis }];
    const plan = { type: '05' as const };
    expect(effects(publicNotice, plan)).toEqual([undefined, '承诺时限约定']);
    expect(effects({}, plan, { pauseGrounds })).toEqual([undefined, '承诺时限约定']);
    expect(effects(publicNotice, plan, { pauseGrounds })).toEqual([basis, basis]);
  });
});

describe('the due days told when work resumes', () => {
  it('are those of the clocks', () => {
    const { events } = play(office, [begin('2025-09-12'), end('2025-09-19')], aCase('reviewing', office));
    expect(events.at(-1)?.payload).toMatchObject({ promisedDue: '2025-09-28', statutoryDue: '2025-10-17' });
  });

  it('let the review go on to its end', () => {
    const moves = [begin('2025-09-12'), end('2025-09-19'), move('reviewer', commands.review), move('surveyor', visit)];
    expect(play(office, moves, aCase('reviewing', office)).one.stage).toBe('deciding');
  });
});
