/** Whoever deceived may not apply again for a while (行政许可法 第七十八、七十九条), nor promise again (国办发〔2020〕42号). */
import type { Bar } from '../../../engine/cases/bar.ts';
import type { CaseEvent } from '../../../engine/cases/event.ts';
import { aCase, anOffice, aPlan, answer, commands, denial, move, play, refusalCode } from '../../build/case.ts';

const result = { id: 'permit', kind: 'licence', name: '户外广告设置许可证', series: '江城证字' } as const;
const office = anOffice({ matter: aPlan({ concernsSafety: true, results: [result] }) });
const ordinary = anOffice({ matter: aPlan({ results: [result] }) });
const barred = (events: readonly CaseEvent[]) =>
  events.flatMap((event) => (event.kind === 'barred' ? [event.payload] : []));
const licensed = (where = office) => {
  const reserved = { resultNumber: '江城证字〔2025〕1号' };
  return play(where, [move('issuer', commands.produce, { reserved })], aCase('producing', where)).one;
};
const deceit = { ...commands.revoke, ground: 'deceit' } as const;

describe('what bars from applying again', () => {
  it('a false application that is denied, for a year', () => {
    const deny = { ...denial, falsehood: true };
    const { one, events } = play(office, [move('chief', deny)], aCase('deciding', office));
    expect(barred(events)).toEqual([{ kind: 'falsehood', until: '2026-09-07' }]);
    expect(one.bars).toEqual([{ kind: 'falsehood', until: '2026-09-07', on: '2025-09-08' }]);
  });

  it('a false application that is not accepted, for a year', () => {
    const refuse = { ...commands.refuseAcceptance, falsehood: true };
    const { events } = play(office, [move('clerk', refuse)], aCase('received', office));
    expect(barred(events)).toEqual([{ kind: 'falsehood', until: '2026-09-07' }]);
  });

  it('a licence got by deceit and taken back, for three years', () => {
    const { events } = play(office, [move('leader', deceit)], licensed());
    expect(barred(events)).toEqual([{ kind: 'deceit', until: '2028-09-07' }]);
  });

  it('nothing of this where the permit does not touch safety, nor a plain denial', () => {
    const deny = { ...denial, falsehood: true };
    expect(barred(play(ordinary, [move('chief', deny)], aCase('deciding', ordinary)).events)).toEqual([]);
    expect(barred(play(ordinary, [move('leader', deceit)], licensed(ordinary)).events)).toEqual([]);
    expect(barred(play(office, [move('chief', denial)], aCase('deciding', office)).events)).toEqual([]);
  });
});

describe('whoever is barred', () => {
  const bars: Bar[] = [{ kind: 'falsehood', matter: 'outdoor-advertising', until: '2026-09-07' }];
  const apply = (against: readonly Bar[], where = office) =>
    answer(undefined, { ...where, bars: against }, move('applicant', commands.submit));

  it('is told at receipt why, by which article and until when', () => {
    const told = apply(bars);
    expect(told.ok ? undefined : told.problem.words).toBe(
      '因隐瞒有关情况或者提供虚假材料申请许可，2026-09-07（含）以前不得再次申请本许可（行政许可法第七十八条）',
    );
  });

  it('may apply for other permits', () => {
    expect(apply([{ ...bars[0], kind: 'deceit', matter: 'timber-felling' }]).ok).toBe(true);
  });
});

describe('a promise that was false', () => {
  const promised = { ...commands.submit.materials[0], id: 'consent', way: 'commitment' } as const;
  const withPromise = { ...commands.submit, materials: [...commands.submit.materials, promised] };
  const bars: Bar[] = [{ kind: 'falsePromise', matter: 'timber-felling' }];

  it('bars from promising again in any matter, and not from applying', () => {
    const where = { ...office, bars };
    expect(refusalCode(undefined, where, move('applicant', withPromise))).toBe('CASE_COMMITMENT_BARRED');
    expect(refusalCode(undefined, where, move('applicant', commands.submit))).toBeUndefined();
    const receive = { ...commands.receive, materials: withPromise.materials };
    expect(refusalCode(aCase('submitted', where), where, move('clerk', receive))).toBe('CASE_COMMITMENT_BARRED');
  });

  it('is recorded when the check finds it, without an end', () => {
    const moves = [
      move('applicant', withPromise),
      move('clerk', { ...commands.receive, materials: withPromise.materials }),
      move('clerk', { ...commands.accept, checked: ['design', 'consent'], creditChecked: true }),
      move('reviewer', commands.review),
      move('surveyor', { ...commands.review, step: 'visit', people: ['surveyor', 'reviewer'] }),
      move('chief', commands.decide),
      move('surveyor', { ...commands.checkCommitment, outcome: 'revoke' }),
    ];
    expect(barred(play(ordinary, moves).events)).toEqual([{ kind: 'falsePromise' }]);
  });
});

describe('a bar', () => {
  const broken = play(office, [move('leader', deceit)], licensed()).one;
  const terminated = () => {
    const consent = { ...commands.submit.materials[0], id: 'consent', way: 'commitment' } as const;
    const materials = [...commands.submit.materials, consent];
    return play(ordinary, [
      move('applicant', { ...commands.submit, materials }),
      move('clerk', { ...commands.receive, materials }),
      move('clerk', { ...commands.accept, checked: ['design', 'consent'], creditChecked: true }),
      move('leader', { ...commands.terminate, ground: 'falseCommitment' }),
    ]).one;
  };
  const overturned = {
    ...commands.liftBar,
    ...({ bar: 'deceit', ground: 'overturned' } as const),
    ...{ authority: '江华瑶族自治县人民法院', number: '（2025）湘1129行初12号' },
  };

  it('that lasts until credit is repaired is lifted by the head of the authority, and both stay on record', () => {
    const { one, events } = play(ordinary, [move('leader', commands.liftBar)], terminated());
    expect(events).toMatchObject([{ kind: 'barLifted', payload: { number: '江信修〔2025〕7号' } }]);
    expect(one.bars).toMatchObject([
      { kind: 'falsePromise', on: '2025-09-08', lifting: { ground: 'repaired', by: { id: 'leader' } } },
    ]);
    expect(refusalCode(one, ordinary, move('leader', commands.liftBar))).toBe('CASE_BAR_NONE');
  });

  it('of the law is not shortened by repaired credit, and falls with the decision it rests on', () => {
    const repaired = { ...commands.liftBar, bar: 'deceit' } as const;
    expect(refusalCode(broken, office, move('leader', repaired))).toBe('CASE_BAR_PERIOD');
    expect(play(office, [move('leader', overturned)], broken).one.bars?.[0]?.lifting?.ground).toBe('overturned');
  });

  it('is not lifted by others, nor another than the one that stands, nor on a document of another time', () => {
    expect(refusalCode(broken, office, move('chief', overturned))).toBe('CASE_WHO');
    expect(refusalCode(broken, office, move('leader', { ...overturned, bar: 'falsehood' }))).toBe('CASE_BAR_OTHER');
    for (const documentOn of ['2025-09-07', '2025-09-09']) {
      expect(refusalCode(broken, office, move('leader', { ...overturned, documentOn }))).toBe('CASE_BAR_DAY');
    }
  });

  it('needs no lifting once its time is over', () => {
    const later = { now: '2028-09-11T01:00:00.000Z' };
    expect(refusalCode(broken, office, move('leader', overturned, later))).toBe('CASE_BAR_NONE');
  });
});
