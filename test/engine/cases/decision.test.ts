import { reservationsFor } from '../../../engine/cases/reservations-for.ts';
import type { MatterPlan } from '../../../engine/cases/plan.ts';
import {
  aCase,
  aCentre,
  aGrant,
  anOffice,
  answer,
  aPlan,
  aWindow,
  commands,
  denial,
  monday,
  move,
  people,
  play,
  preliminaryPlan,
  refusalCode,
  wayTo,
  without,
  type Office,
} from '../../build/case.ts';

const office = anOffice();
const decided = (one: ReturnType<typeof aCase>) => one.decision;
const withMatter = (plan: Partial<MatterPlan>, more: Partial<Office> = {}) =>
  anOffice({ matter: aPlan(plan), ...more });

describe('the decision of a chief approver', () => {
  it('stores the grant it was made under, the day and how long the result holds', () => {
    const { one } = play(office, wayTo.producing);
    expect(decided(one)).toMatchObject({ on: '2025-09-08', outcome: 'grant', grant: { grant: 'grant-1' } });
    expect(one).toMatchObject({
      outcome: 'granted',
      decidedOn: '2025-09-08',
      result: { name: '户外广告设置许可', validFrom: '2025-09-08', validTo: '2027-09-07' },
    });
  });

  it('is the deputy’s only under a grant of the deputy’s own', () => {
    const one = aCase('deciding');
    expect(refusalCode(one, office, move('deputy', commands.decide))).toBe('GRANT_NONE');
    const leave = { account: 'chief', from: '2025-09-08', to: '2025-09-10' };
    const granted = anOffice({ grants: [aGrant(), aGrant({ id: 'grant-2', post: 'deputy' })], seatings: [leave] });
    expect(decided(play(granted, [move('deputy', commands.decide)], one).one)?.grant).toMatchObject({
      grant: 'grant-2',
      actingFor: 'chief',
      because: 'away',
    });
  });

  it('is refused the day the grant is revoked, and the leader decides instead', () => {
    const one = aCase('deciding');
    const revoked = anOffice({ grants: [aGrant({ revokedOn: '2025-09-08' })] });
    expect(refusalCode(one, revoked, move('chief', commands.decide))).toBe('GRANT_REVOKED');
    const { one: done } = play(revoked, [move('leader', commands.decide)], one);
    expect(decided(done)).not.toHaveProperty('grant');
  });

  it('is not for whoever accepted or went into the substance', () => {
    const one = aCase('deciding');
    const as = (id: string) => refusalCode(one, office, { by: { ...people.chief, id }, command: commands.decide });
    expect(as('clerk')).toBe('CASE_ACCEPTED_BY_SAME');
    expect(as('surveyor')).toBe('CASE_REVIEWED_BY_SAME');
    const relaxed = anOffice({ centre: aCentre({ deciderMayAccept: true }) });
    expect(
      refusalCode(one, relaxed, { by: { ...people.chief, id: 'clerk' }, command: commands.decide }),
    ).toBeUndefined();
  });

  it('may be for whoever reviewed where the centre says so', () => {
    const relaxed = anOffice({ centre: aCentre({ deciderMayReview: true }) });
    const reviewer = { by: { ...people.chief, id: 'surveyor' }, command: commands.decide };
    expect(refusalCode(aCase('deciding'), relaxed, reviewer)).toBeUndefined();
  });

  it('is not for contracted staff, whatever grant they hold', () => {
    const contracted = { ...people.chief, employment: 'contracted' as const };
    expect(refusalCode(aCase('deciding'), office, { by: contracted, command: commands.decide })).toBe(
      'CASE_CONTRACTED',
    );
  });
});

describe('a denial', () => {
  const one = aCase('deciding');

  it('gives reasons and their law', () => {
    const bare = (grounds: typeof denial.grounds) => refusalCode(one, office, move('chief', { ...denial, grounds }));
    expect(bare([])).toBe('CASE_DENIAL_GROUNDS');
    expect(bare([{ text: '不符合条件', basis: ' ' }])).toBe('CASE_DENIAL_GROUNDS');
    expect(play(office, [move('chief', denial)], one).one).toMatchObject({
      stage: 'delivering',
      outcome: 'denied',
      decision: { grounds: denial.grounds },
    });
  });

  it('has no place in a grant', () => {
    expect(refusalCode(one, office, move('chief', { ...denial, outcome: 'grant' }))).toBe('CASE_GRANT_GROUNDS');
  });

  describe('that only a leader may make', () => {
    const strict = withMatter({ decision: { ...aPlan().decision, denialByLeader: true } });
    const proposal = move('chief', { ...commands.giveOpinion, outcome: 'deny' });

    it('is refused to the chief, who puts it to the leader', () => {
      expect(refusalCode(one, strict, move('chief', denial))).toBe('CASE_DENIAL_BY_LEADER');
      expect(refusalCode(one, strict, move('chief', commands.giveOpinion))).toBe('CASE_PROPOSE_DENIAL');
      const put = play(strict, [proposal], one).one;
      expect(put).toMatchObject({ stage: 'deciding', opinion: { outcome: 'deny', grant: { grant: 'grant-1' } } });
      expect(refusalCode(put, strict, move('chief', commands.decide))).toBe('CASE_LEADER_DECIDES');
      expect(play(strict, [move('leader', denial)], put).one.outcome).toBe('denied');
    });

    it('leaves the leader free to grant', () => {
      expect(play(strict, [proposal, move('leader', commands.decide)], one).one.outcome).toBe('granted');
    });
  });

  it('needs no proposal where the chief may deny', () => {
    expect(refusalCode(one, office, move('chief', { ...commands.giveOpinion, outcome: 'deny' }))).toBe(
      'CASE_NO_PROPOSAL',
    );
  });
});

describe('a matter on which the chief has preliminary power only', () => {
  const preliminary = anOffice({ matter: preliminaryPlan });
  const one = aCase('opining');

  it('goes from the chief’s opinion to the leader’s decision', () => {
    expect(refusalCode(one, preliminary, move('leader', commands.decide))).toBe('CASE_OPINION_FIRST');
    const opined = play(preliminary, [move('chief', commands.giveOpinion)], one).one;
    expect(opined).toMatchObject({ stage: 'deciding', opinion: { outcome: 'grant', by: { id: 'chief' } } });
    expect(refusalCode(opined, preliminary, move('chief', commands.decide))).toBe('CASE_WHO');
    expect(play(preliminary, [move('leader', commands.decide)], opined).one.outcome).toBe('granted');
  });

  it('does not stand still when nobody holds a grant any more', () => {
    const expired = { ...preliminary, grants: [aGrant({ to: '2025-09-07' })] };
    expect(refusalCode(one, expired, move('chief', commands.giveOpinion))).toBe('GRANT_EXPIRED');
    expect(play(expired, [move('leader', commands.decide)], one).one.outcome).toBe('granted');
  });

  it('is decided by the leader of the unit that decides', () => {
    const other = { ...people.leader, unit: 'forestry' };
    const opined = play(preliminary, [move('chief', commands.giveOpinion)], one).one;
    expect(refusalCode(opined, preliminary, { by: other, command: commands.decide })).toBe('CASE_OTHER_UNIT');
  });
});

describe('an instant matter', () => {
  const registrar = { ...people.clerk, id: 'registrar', post: 'registrar', employment: 'established' as const };
  const licence = { id: 'licence', kind: 'licence', name: '营业执照' } as const;
  const instant = withMatter(
    {
      handling: 'instant',
      steps: [],
      decision: { mode: 'officer', limit: { amount: 0, unit: 'onTheSpot' } },
      results: [licence],
    },
    { grants: [aGrant({ post: 'registrar' })] },
  );
  const visitOf = (by: typeof registrar) =>
    [commands.submit, commands.accept, commands.decide].map((command) => ({ by, command }));

  it('is accepted and decided by one officer under a grant, in one visit', () => {
    const { one } = play(instant, visitOf(registrar));
    expect(one).toMatchObject({ stage: 'producing', outcome: 'granted', decision: { by: { id: 'registrar' } } });
  });

  it('is not decided by contracted staff at the same window', () => {
    const clerk = { ...registrar, employment: 'contracted' as const };
    const one = play(instant, visitOf(registrar).slice(0, 2)).one;
    expect(refusalCode(one, instant, { by: clerk, command: commands.decide })).toBe('CASE_CONTRACTED');
    expect(refusalCode(one, instant, move('clerk', commands.decide))).toBe('GRANT_NONE');
  });

  it('is decided at a window of the matter', () => {
    const one = play(instant, visitOf(registrar).slice(0, 2)).one;
    const elsewhere = { ...instant, windows: [aWindow({ matters: [] })] };
    expect(refusalCode(one, elsewhere, { by: registrar, command: commands.decide })).toBe('CASE_WINDOW_NOT_ASSIGNED');
  });

  it('may be decided by a chief who accepted it, for it is one visit', () => {
    const chiefs = withMatter({ handling: 'instant', steps: [] });
    const one = play(chiefs, [
      move('applicant', commands.submit),
      move('clerk', commands.receive),
      move('clerk', commands.accept),
    ]).one;
    expect(
      refusalCode(one, chiefs, { by: { ...people.chief, id: 'clerk' }, command: commands.decide }),
    ).toBeUndefined();
  });

  it('brings a licence with a number of its own', () => {
    const one = play(instant, visitOf(registrar)).one;
    expect(refusalCode(one, instant, { by: registrar, command: commands.produce })).toBe('CASE_RESULT_NUMBER');
    const numbered = { by: registrar, command: { kind: 'produce', resultNumber: '92431129MA4XXXXXXX' } as const };
    expect(play(instant, [numbered], one).one.result).toMatchObject({ name: '营业执照', number: '92431129MA4XXXXXXX' });
  });
});

describe('a limited quantity', () => {
  const quota = { ledger: 'felling', unit: '立方米', decimals: 1, amount: 12.5 };
  const limited = withMatter({ quota });
  const one = aCase('deciding', limited);
  const grant = move('chief', commands.decide, { reserved: { quota: 'reservation-9' } });

  it('is drawn by the grant that names its reservation', () => {
    expect(play(limited, [grant], one).one.quota).toEqual({
      ledger: 'felling',
      year: 2025,
      amount: 12.5,
      reservation: 'reservation-9',
    });
  });

  it('is not granted without a reservation, nor when the amount cannot be read', () => {
    expect(refusalCode(one, limited, move('chief', commands.decide))).toBe('CASE_QUOTA_UNRESERVED');
    const unread = without(quota, 'amount');
    expect(refusalCode(one, withMatter({ quota: unread }), grant)).toBe('CASE_QUOTA_AMOUNT');
  });

  it('is not touched by a denial', () => {
    expect(play(limited, [move('chief', denial)], one).one).not.toHaveProperty('quota');
    const context = { ...limited, actor: people.chief };
    expect(reservationsFor(one, denial, context)).toEqual({ ok: true, needs: { series: [] } });
  });

  it('is reserved before the decision, and only for a decision that would stand', () => {
    const context = { ...limited, actor: people.chief };
    const needs = { series: [], quota: { ledger: 'felling', year: 2025, amount: 12.5 } };
    expect(reservationsFor(one, commands.decide, context)).toEqual({ ok: true, needs });
    expect(reservationsFor(one, commands.decide, { ...limited, actor: people.reviewer })).toMatchObject({ ok: false });
  });
});

describe('documents with numbers', () => {
  const grantPaper = {
    id: 'decision',
    title: '准予行政许可决定书',
    template: 'd.hbs',
    seal: 'approval',
    series: '江城管许准字',
  } as const;
  const receipt = { id: 'receipt', title: '收件凭证', template: 'r.hbs', seal: 'acceptance' } as const;
  const papers = withMatter({ documents: { receive: [receipt], grant: [grantPaper] } });

  it('are not issued without a number drawn from their series', () => {
    const one = aCase('deciding', papers);
    expect(refusalCode(one, papers, move('chief', commands.decide))).toBe('CASE_SERIES_UNRESERVED');
    const context = { ...papers, actor: people.chief };
    expect(reservationsFor(one, commands.decide, context)).toEqual({
      ok: true,
      needs: { series: [{ document: 'decision', series: '江城管许准字' }] },
    });
    const number = '江城管许准字〔2025〕第1号';
    const signed = answer(one, papers, move('chief', commands.decide, { reserved: { numbers: { decision: number } } }));
    expect(signed.ok && signed.events.at(-1)).toMatchObject({
      kind: 'documentIssued',
      payload: { id: `decision-${one.version + 1}`, number, on: '2025-09-08', eventId: one.version + 1 },
    });
  });

  it('come out of the hand-in at a window, numbered by the event they belong to', () => {
    const { one } = play(papers, [move('clerk', commands.submit)]);
    expect(one.documents).toEqual([
      { id: 'receipt-2', config: 'receipt', title: '收件凭证', on: '2025-09-08', eventId: 2 },
    ]);
  });
});

describe('how long a result holds', () => {
  const heldUntil = (result: object) => {
    const shaped = withMatter({ results: [{ id: 'r', kind: 'approval', name: '结果', ...result }] });
    return play({ ...shaped, now: monday }, wayTo.producing).one.result?.validTo;
  };

  it('is counted from the day of the decision', () => {
    expect(heldUntil({ validity: { amount: 3, unit: 'month' } })).toBe('2025-12-07');
    expect(heldUntil({ validity: { amount: 30, unit: 'naturalDay' } })).toBe('2025-10-07');
    expect(heldUntil({ validity: { amount: 5, unit: 'workingDay' } })).toBe('2025-09-12');
  });

  it('is the day the applicant asked for where the matter says so', () => {
    expect(heldUntil({ validUntil: '2026-03-31', validity: { amount: 2, unit: 'year' } })).toBe('2026-03-31');
  });

  it('has no end for a result without one', () => {
    expect(heldUntil({})).toBeUndefined();
  });

  it('is not asked where nothing is issued', () => {
    const nothing = withMatter({ results: [] });
    expect(play(nothing, wayTo.producing).one).toMatchObject({ stage: 'delivering', outcome: 'granted' });
  });
});
