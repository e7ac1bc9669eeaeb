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
    expect(one.barred).toEqual({ kind: 'falsehood', until: '2026-09-07' });
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
