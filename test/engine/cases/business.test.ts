/** Change, renewal, cancellation and reissue: new cases that act on the register of licences. */
import type { Case } from '../../../engine/cases/case.ts';
import type { CaseEvent } from '../../../engine/cases/event.ts';
import type { PlannedResult } from '../../../engine/cases/plan.ts';
import { reservationsFor } from '../../../engine/cases/reservations-for.ts';
import { timersOf } from '../../../engine/cases/timers.ts';
import { foldLicence } from '../../../engine/licences/fold-licence.ts';
import type { Business, OfferedBusiness } from '../../../engine/schema/business.ts';
import {
  aCase,
  anOffice,
  aPlan,
  commands,
  move,
  people,
  play,
  refusalCode,
  upperPlan,
  wayTo,
  without,
} from '../../build/case.ts';

const number = '江城证字〔2023〕7号';
const result: PlannedResult = {
  ...{ id: 'permit', kind: 'licence', name: '户外广告设置许可证', series: '江城证字' },
  validity: { amount: 2, unit: 'year' },
};
const kinds: readonly OfferedBusiness[] = (['change', 'renewal', 'cancellation', 'reissue'] as const).map((kind) => ({
  kind,
}));
const holder = 'digest of the holder';

/** A licence of two years that runs out on Friday 31 October 2025. */
const licence = foldLicence('case-of-2023', [
  {
    ...{ act: 'issue', name: result.name, number, validFrom: '2023-11-01', validTo: '2025-10-31' },
    case: { id: 'case-of-2023', number: '1', matter: 'outdoor-advertising', matterName: '户外广告设置' },
    ...{ event: 9, at: '2023-11-01T02:00:00.000Z', on: '2023-11-01' },
    holder: { kind: 'person', name: '张三', digest: holder },
  },
]);
const office = anOffice({
  matter: aPlan({ results: [result], businesses: kinds }),
  licence,
  parties: [holder],
  now: '2025-09-08T01:00:00.000Z',
});
const asking = (kind: Business, where = office, moves = wayTo.deciding) => {
  const [first, ...rest] = moves;
  if (!first) throw new Error('a way begins somewhere');
  const submit = { ...commands.submit, business: { kind, licence: number } };
  return play(where, [{ ...first, command: submit }, ...rest]).one;
};
const codeOf = (kind: Business, where = office) =>
  refusalCode(undefined, where, move('applicant', { ...commands.submit, business: { kind, licence: number } }));
const at = (now: string) => ({ ...office, now: `${now}T01:00:00.000Z` });
const entered = (events: readonly CaseEvent[]) =>
  events.flatMap((event) => (event.kind === 'registered' ? [event.payload] : []));

describe('the first licence', () => {
  it('enters the register when it is made, under the case that issued it', () => {
    const made = { reserved: { resultNumber: '江城证字〔2025〕1号' } };
    const { one, events } = play(office, [move('issuer', commands.produce, made)], aCase('producing', office));
    expect(entered(events)).toEqual([
      {
        ...{ licence: 'case-1', act: 'issue', name: result.name, number: '江城证字〔2025〕1号' },
        ...{ validFrom: '2025-09-08', validTo: '2027-09-07' },
      },
    ]);
    expect(one.licence).toBe('case-1');
  });
});

describe('an application about a licence', () => {
  it('keeps the licence as it stood on that day', () => {
    expect(asking('change').business).toEqual({
      kind: 'change',
      licence: {
        ...{ id: 'case-of-2023', name: result.name, number, state: 'valid' },
        ...{ validFrom: '2023-11-01', validTo: '2025-10-31' },
      },
    });
  });

  it('is refused with one answer whether there is no such licence or it is another’s', () => {
    expect(codeOf('change', { ...office, parties: ['somebody else'] })).toBe('CASE_LICENCE_UNKNOWN');
    expect(codeOf('change', without(office, 'licence'))).toBe('CASE_LICENCE_UNKNOWN');
  });

  it('is refused where the matter does not take it, and on a licence that has ended', () => {
    expect(codeOf('change', { ...office, matter: aPlan({ results: [result] }) })).toBe('CASE_NO_BUSINESS');
    const gone = { ...licence, standing: 'revoked', endedOn: '2025-01-10' } as const;
    expect(codeOf('cancellation', { ...office, licence: gone })).toBe('CASE_LICENCE_ENDED');
    expect(codeOf('change', at('2025-11-03'))).toBe('CASE_LICENCE_EXPIRED');
    expect(codeOf('cancellation', at('2025-11-03'))).toBeUndefined();
  });

  it('draws no number of the series and no share of a quota', () => {
    const ledger = { ledger: 'walls', unit: '处', decimals: 0, amount: 1 };
    const limited = { ...office, matter: aPlan({ results: [result], businesses: kinds, quota: ledger }) };
    const deciding = asking('change', limited);
    const question = { ...limited, actor: people.chief };
    expect(reservationsFor(deciding, commands.decide, question)).toMatchObject({ ok: true, needs: { series: [] } });
    const producing = play(limited, [move('chief', commands.decide)], deciding).one;
    const made = reservationsFor(producing, commands.produce, { ...limited, actor: people.issuer });
    expect(made).toEqual({ ok: true, needs: { series: [] } });
  });
});

describe('what it leaves in the register', () => {
  const done = (kind: Business, where = office) => {
    const decided = play(where, [move('chief', commands.decide)], asking(kind, where));
    if (decided.one.stage !== 'producing') return decided;
    const made = play(where, [move('issuer', commands.produce)], decided.one);
    return { one: made.one, events: [...decided.events, ...made.events] };
  };

  it.each(['change', 'reissue'] as const)('%s: number and validity as they were', (kind) => {
    expect(entered(done(kind).events)).toEqual([
      {
        ...{ licence: 'case-of-2023', act: kind, name: result.name, number },
        ...{ validFrom: '2023-11-01', validTo: '2025-10-31' },
      },
    ]);
  });

  it('renewal: on from where the licence ends', () => {
    expect(entered(done('renewal').events)).toMatchObject([{ validFrom: '2025-11-01', validTo: '2027-10-31' }]);
  });

  it('renewal: from the decision, where the rule of the trade says so', () => {
    const businesses = [{ kind: 'renewal', runsFrom: 'decision' }] as const;
    const where = { ...office, matter: aPlan({ results: [result], businesses }) };
    expect(entered(done('renewal', where).events)).toMatchObject([{ validFrom: '2025-09-08', validTo: '2027-09-07' }]);
  });

  it('cancellation: with the decision, and nothing is made', () => {
    const { one, events } = done('cancellation');
    expect(one.stage).toBe('delivering');
    expect(entered(events)).toMatchObject([{ licence: 'case-of-2023', act: 'cancellation', number }]);
  });

  it('a number somebody typed is not taken over the one it has', () => {
    const producing = play(office, [move('chief', commands.decide)], asking('change')).one;
    const typed = { kind: 'produce', resultNumber: '江城证字〔2025〕9号' } as const;
    expect(refusalCode(producing, office, move('issuer', typed))).toBe('CASE_LICENCE_NUMBER');
  });
});

describe('the time of a renewal', () => {
  it('is told when it has not come, and when it is over', () => {
    const renewalWindow = {
      earliest: { amount: 30, unit: 'naturalDay' },
      latest: { amount: 15, unit: 'naturalDay' },
    } as const;
    const where = { ...office, matter: aPlan({ results: [result], businesses: kinds, renewalWindow }) };
    expect(codeOf('renewal', where)).toBe('CASE_RENEWAL_EARLY');
    expect(codeOf('renewal', at('2025-11-03'))).toBe('CASE_RENEWAL_OVER');
  });

  it('may be missed: then it is marked, and silence does not renew', () => {
    const late = asking('renewal', at('2025-10-20'));
    expect(late.business?.late).toBe(true);
    expect(kindsDue(late)).not.toContain('renewTacitly');
  });

  const kindsDue = (one: Case) => timersOf(one, office.matter, office).map(({ command }) => command.kind);
});

describe('a renewal nobody decides on before the licence runs out', () => {
  const waiting = asking('renewal', office, wayTo.reviewing);
  const renew = (now: string) => move('system', { kind: 'renewTacitly' }, { now });

  it('counts as granted from the first minute after, and not a minute before', () => {
    expect(timersOf(waiting, office.matter, office).at(-1)).toEqual({
      at: '2025-10-31T16:00:00.000Z',
      command: { kind: 'renewTacitly' },
    });
    expect(refusalCode(waiting, office, renew('2025-10-31T15:59:00.000Z'))).toBe('CASE_TOO_EARLY');
    const { one, events } = play(office, [renew('2025-10-31T16:00:00.000Z')], waiting);
    expect(one).toMatchObject({ stage: 'producing', outcome: 'granted', decision: { tacit: true } });
    expect(entered(events)).toEqual([
      {
        ...{ licence: 'case-of-2023', act: 'renewal', name: result.name, number, tacit: true },
        ...{ validFrom: '2025-11-01', validTo: '2027-10-31' },
      },
    ]);
    const made = play(office, [move('issuer', commands.produce)], one);
    expect(entered(made.events)).toEqual([]);
    expect(made.one.result).toMatchObject({ number, validTo: '2027-10-31' });
  });

  it('is renewed by nobody but the law, and of a permit alone', () => {
    expect(refusalCode(waiting, office, move('chief', { kind: 'renewTacitly' }))).toBe('CASE_WHO');
    const other = aPlan({ type: '07', results: [result], businesses: kinds });
    const kindsOf = timersOf(waiting, other, office).map(({ command }) => command.kind);
    expect(kindsOf).not.toContain('renewTacitly');
  });

  it('is renewed though the authority above still has it', () => {
    const where = { ...office, matter: { ...office.matter, decision: upperPlan.decision } };
    const away = asking('renewal', where, wayTo.forwarded);
    const { one } = play(where, [renew('2025-10-31T16:00:00.000Z')], away);
    expect(one).toMatchObject({ stage: 'producing', decision: { tacit: true } });
  });

  it('is renewed though a special procedure holds the work up', () => {
    const suspended: Case = {
      ...waiting,
      procedures: [
        {
          ...{ procedure: 'experts', kind: 'expertReview', name: '专家评审', reason: '结构复杂', expected: 5 },
          ...{ maximum: { amount: 10, unit: 'workingDay' }, startedAt: waiting.updatedAt, startedOn: '2025-09-08' },
          by: people.leader,
        },
      ],
    };
    expect(refusalCode(suspended, office, renew('2025-10-31T16:00:00.000Z'))).toBeUndefined();
  });
});
