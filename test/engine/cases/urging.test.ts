import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import { summaryOf } from '../../../engine/cases/summary.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { liveUrge } from '../../../engine/cases/urge.ts';
import { aCase, anOffice, commands, move, people, play, refusalCode } from '../../build/case.ts';

const office = anOffice();
const reviewing = aCase('reviewing', office);
const { one: urged, events } = play(office, [move('supervisor', commands.urge)], reviewing);
const dues = (one: typeof urged) => clocksOf(one, office.matter, office).map(({ kind, ledger }) => [kind, ledger.due]);

describe('pressing for a case', () => {
  it('stands on it with its words, and moves nothing', () => {
    expect(liveUrge(urged)).toMatchObject({ words: commands.urge.words, by: { id: people.supervisor.id } });
    expect(summaryOf(urged, { ...office, case: urged } as never).urged).toBe('2025-09-08');
    expect(urged.stage).toBe(reviewing.stage);
    expect(dues(urged)).toEqual(dues(reviewing));
  });

  it('is over as soon as whoever has the case has acted', () => {
    const { one } = play(office, [move('reviewer', commands.review)], urged);
    expect(liveUrge(one)).toBeUndefined();
  });

  it('is an act of whoever watches over cases, and nothing the applicant is told of', () => {
    expect(refusalCode(reviewing, office, move('reviewer', commands.urge))).toBe('CASE_WHO');
    expect(timeline(events, 'applicant')).toEqual([]);
    expect(timeline(events, 'clerk').map(({ title }) => title)).toEqual(['催办']);
  });
});
