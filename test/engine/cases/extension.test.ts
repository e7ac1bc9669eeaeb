import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { aCase, aCentre, anOffice, aPlan, move, play, refusalCode, commands } from '../../build/case.ts';

const limits = {
  statutory: { amount: 20, unit: 'workingDay' },
  promised: { amount: 10, unit: 'workingDay' },
  extension: { amount: 10, unit: 'workingDay' },
} as const;
const documents = {
  extend: [{ id: 'notice', title: '延长办理期限通知书', template: 't', seal: 'authority' }],
} as const;
const officeWith = (extensionMovesPromise: boolean) =>
  anOffice({ matter: aPlan({ limits, documents }), centre: aCentre({ extensionMovesPromise }) });
const office = officeWith(true);
const { extend } = commands;
const on = (day: string) => ({ now: `${day}T02:00:00.000Z` });

describe('more days', () => {
  it('move the statutory limit, and the promise where the centre says so', () => {
    for (const [moves, promised] of [
      [true, '2025-10-11'],
      [false, '2025-09-22'],
    ] as const) {
      const where = officeWith(moves);
      const { one, events } = play(where, [move('leader', extend, on('2025-09-19'))], aCase('reviewing', where));
      const dues = clocksOf(one, where.matter, where).map(({ kind, ledger }) => [kind, ledger.due]);
      expect(dues).toContainEqual(['statutory', { pending: false, date: '2025-10-24' }]);
      expect(dues).toContainEqual(['promised', { pending: false, date: promised }]);
      expect(events[0]?.payload).toMatchObject({
        basis: '《行政许可法》第四十二条',
        before: { statutoryDue: '2025-10-11', promisedDue: '2025-09-22' },
        statutoryDue: '2025-10-24',
        promisedDue: promised,
      });
    }
  });

  it('are told to the applicant with the reason, in the same act', () => {
    const { one, events } = play(office, [move('leader', extend)], aCase('reviewing', office));
    expect(one.documents.at(-1)?.title).toBe('延长办理期限通知书');
    expect(timeline(events, 'applicant')[0]).toMatchObject({
      title: '延长办理期限',
      words: '延长 10 个工作日，理由：案情复杂；法定期限到10月24日',
    });
  });

  it('are given once', () => {
    const { one } = play(office, [move('leader', extend)], aCase('reviewing', office));
    expect(refusalCode(one, office, move('leader', extend))).toBe('CASE_EXTENDED');
  });

  it('are given before the limit has passed, on its last day before the office closes', () => {
    const one = aCase('reviewing', office);
    expect(refusalCode(one, office, move('leader', extend, on('2025-10-11')))).toBeUndefined();
    const closed = { now: '2025-10-11T12:00:00.000Z' };
    expect(refusalCode(one, office, move('leader', extend, closed))).toBe('CASE_EXTENSION_LATE');
    expect(refusalCode(one, office, move('leader', extend, on('2025-10-13')))).toBe('CASE_EXTENSION_LATE');
  });

  it('are given by the leader of the deciding unit, never by the chief, whatever the grant says', () => {
    const one = aCase('deciding', office);
    for (const person of ['chief', 'deputy', 'reviewer', 'clerk', 'applicant', 'supervisor'] as const) {
      expect(refusalCode(one, office, move(person, extend))).toBe('CASE_WHO');
    }
    const elsewhere = { ...move('leader', extend), by: { ...move('leader', extend).by, unit: 'transport' } };
    expect(refusalCode(one, office, elsewhere)).toBe('CASE_OTHER_UNIT');
  });

  it('are no more than the matter allows, and none where it allows none', () => {
    const one = aCase('reviewing', office);
    expect(refusalCode(one, office, move('leader', { ...extend, days: 11 }))).toBe('CASE_EXTENSION_LONG');
    expect(refusalCode(aCase('reviewing'), anOffice(), move('leader', extend))).toBe('CASE_NO_EXTENSION');
  });

  it('do not undo a promise that was already broken', () => {
    const { one } = play(office, [move('leader', extend, on('2025-09-25'))], aCase('reviewing', office));
    const clocks = clocksOf(one, office.matter, { ...office, ...on('2025-09-26') });
    expect(clocks.find(({ kind }) => kind === 'promised')?.ledger.state).toBe('overdue');
    expect(clocks.find(({ kind }) => kind === 'statutory')?.ledger).toMatchObject({ state: 'running', limit: 30 });
  });
});
