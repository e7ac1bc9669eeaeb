import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { wakeAt } from '../../../engine/cases/wake-at.ts';
import { aCase, anOffice, commands, move, play, refusalCode, wayTo } from '../../build/case.ts';

const office = anOffice();
const strike = move('manager', commands.void);
const later = { now: '2026-01-05T02:00:00.000Z' };

describe('an entry made in error', () => {
  it('is struck out by the manager of the centre, and every event of it stays', () => {
    const { one, events } = play(office, [...wayTo.reviewing, strike]);
    expect(one).toMatchObject({ stage: 'voided', outcome: 'voided', voiding: { cause: 'duplicate' } });
    expect(events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['submitted', 'accepted', 'voided']));
    expect(timeline(events, 'applicant').at(-1)).toMatchObject({
      title: '登记作废',
      words: '重复登记：与前一件重复',
    });
  });

  it.each(['submitted', 'received', 'supplementing', 'reviewing'] as const)('stops every clock from “%s”', (stage) => {
    const { one } = play(office, [strike], aCase(stage));
    const states = clocksOf(one, office.matter, { ...office, ...later }).map(({ ledger }) => ledger.state);
    expect(new Set(states)).toEqual(new Set(['stopped']));
    expect(wakeAt(one, office.matter, office)).toBeUndefined();
  });

  it('is no way to undo a decision, and nobody else strikes anything out', () => {
    for (const stage of ['producing', 'delivering', 'concluded', 'withdrawn'] as const) {
      expect(refusalCode(aCase(stage), office, strike)).toBe('CASE_STAGE');
    }
    for (const person of ['clerk', 'chief', 'leader', 'supervisor', 'applicant'] as const) {
      expect(refusalCode(aCase('received'), office, move(person, commands.void))).toBe('CASE_WHO');
    }
  });
});
