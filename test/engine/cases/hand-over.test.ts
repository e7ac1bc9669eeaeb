import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import { whereabouts } from '../../../engine/cases/hand-over.ts';
import { summaryOf } from '../../../engine/cases/summary.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { waitingFor } from '../../../engine/cases/waiting-for.ts';
import { aCentre, anOffice, commands, move, monday, play, refusalCode, wayTo } from '../../build/case.ts';

const office = anOffice({ centre: aCentre({ handOverLimit: { amount: 4, unit: 'windowHour' } }) });
const back = { ...commands.answerHandOver, outcome: 'refuse' } as const;
const given = () => play(office, [...wayTo.reviewing, move('clerk', commands.handOver)]);
const signed = () => play(office, [move('reviewer', commands.answerHandOver)], given().one);

describe('paper between a window and a unit', () => {
  it('is on a slip with its counts, who gave it and when, and stays at the window until it is signed for', () => {
    const { one, events } = given();
    expect(one.handOvers).toMatchObject([
      {
        from: { window: 'window-8', name: '8号 综合窗口' },
        to: { unit: 'urban-management', name: '城市管理局' },
        papers: [{ id: 'design', name: '效果图', originals: 1, copies: 0 }],
        by: { id: 'clerk' },
        on: '2025-09-08',
      },
    ]);
    expect(whereabouts(one)).toEqual({ window: 'window-8' });
    expect(timeline(events, 'applicant').map(({ title }) => title)).not.toContain('8号 综合窗口移交材料到城市管理局');
  });

  it('waits for the unit within the limit of the centre, counted in window hours, and is late after it', () => {
    const { one } = given();
    expect(waitingFor(one, office)).toContainEqual({ by: 'reviewer', unit: 'urban-management' });
    const clock = (now: string) =>
      clocksOf(one, office.matter, { ...office, now }).find(({ kind }) => kind === 'handOver');
    expect(clock(monday)?.words).toContain('前签收');
    expect(clock('2025-09-09T03:00:00.000Z')?.ledger.state).toBe('overdue');
    expect(summaryOf(one, { ...office, now: '2025-09-09T03:00:00.000Z' })).toMatchObject({
      alert: 'red',
      earliestDue: '2025-09-08',
    });
  });

  it('is where the unit signed for it, and comes back the same way', () => {
    const { one } = signed();
    expect(whereabouts(one)).toMatchObject({ unit: 'urban-management' });
    expect(clocksOf(one, office.matter, office).map(({ kind }) => kind)).not.toContain('handOver');
    expect(refusalCode(one, office, move('clerk', commands.handOver))).toBe('CASE_WHO');
    const returned = play(office, [move('chief', commands.handOver), move('clerk', commands.answerHandOver)], one);
    expect(whereabouts(returned.one)).toMatchObject({ window: 'window-8' });
    expect(timeline(returned.events, 'clerk').map(({ title }) => title)).toEqual([
      '城市管理局移交材料到8号 综合窗口',
      '8号 综合窗口签收材料',
    ]);
  });

  it('is refused with a reason alone, and is then where it was', () => {
    const { one } = given();
    expect(refusalCode(one, office, move('reviewer', back))).toBe('CASE_PAPERS_REASON');
    expect(refusalCode(one, office, move('reviewer', { ...back, reason: ' ' }))).toBe('CASE_PAPERS_REASON');
    const refused = play(office, [move('reviewer', { ...back, reason: '少一份效果图' })], one);
    expect(refused.one.handOvers).toMatchObject([
      { answer: { outcome: 'refuse', reason: '少一份效果图', by: { id: 'reviewer' } } },
    ]);
    expect(whereabouts(refused.one)).toEqual({ window: 'window-8' });
    expect(refusalCode(refused.one, office, move('clerk', commands.handOver))).toBeUndefined();
  });

  it.each([
    ['what nobody handed in', [{ id: 'consent', originals: 1, copies: 0 }], 'CASE_PAPERS_UNKNOWN'],
    ['more than came in', [{ id: 'design', originals: 2, copies: 0 }], 'CASE_PAPERS_COUNT'],
    ['nothing of it', [{ id: 'design', originals: 0, copies: 0 }], 'CASE_PAPERS_COUNT'],
    ['an empty slip', [], 'CASE_PAPERS_WHICH'],
  ])('is not given as %s', (_, papers, code) => {
    const { one } = play(office, wayTo.reviewing);
    expect(refusalCode(one, office, move('clerk', { kind: 'handOver', papers: [...papers] }))).toBe(code);
  });

  it('goes to units that work on the case, one hand-over at a time, by whoever has it', () => {
    const { one } = play(office, wayTo.reviewing);
    expect(refusalCode(one, office, move('clerk', { ...commands.handOver, to: 'transport' }))).toBe('CASE_PAPERS_UNIT');
    expect(refusalCode(one, office, move('reviewer', commands.handOver))).toBe('CASE_WHO');
    expect(refusalCode(one, office, move('reviewer', commands.answerHandOver))).toBe('CASE_PAPERS_NONE');
    expect(refusalCode(given().one, office, move('clerk', commands.handOver))).toBe('CASE_PAPERS_UNDER_WAY');
    expect(refusalCode(given().one, office, move('roads', commands.answerHandOver))).toBe('CASE_WHO');
  });

  it('is handed over by hand where the centre sets no limit for it', () => {
    const { one } = play(anOffice(), wayTo.reviewing);
    expect(refusalCode(one, anOffice(), move('clerk', commands.handOver))).toBe('CASE_PAPERS_BY_HAND');
  });
});
