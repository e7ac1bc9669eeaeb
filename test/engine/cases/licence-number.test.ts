import { reservationsFor } from '../../../engine/cases/reservations-for.ts';
import { anOffice, aPlan, aCase, commands, move, people, play, refusalCode } from '../../build/case.ts';

const licence = { id: 'licence', kind: 'licence', name: '公共场所卫生许可证', series: '江卫公证字' } as const;
const office = anOffice({ matter: aPlan({ results: [licence] }) });
const one = aCase('producing', office);
const reserved = { resultNumber: '江卫公证字〔2025〕1号' };

describe('a licence of the hall’s own series', () => {
  it('bears the number that was reserved for it', () => {
    const { one: made } = play(office, [move('issuer', commands.produce, { reserved })], one);
    expect(made.result).toMatchObject({ name: '公共场所卫生许可证', number: '江卫公证字〔2025〕1号' });
  });

  it('says which series to draw from before it is made', () => {
    const answered = reservationsFor(one, commands.produce, { ...office, actor: people.issuer });
    expect(answered).toEqual({ ok: true, needs: { series: [], licence: '江卫公证字' } });
  });

  it('is never made without a reserved number, nor under one that somebody typed', () => {
    expect(refusalCode(one, office, move('issuer', commands.produce))).toBe('CASE_SERIES_UNRESERVED');
    const typed = { kind: 'produce', resultNumber: '江卫公证字〔2025〕9号' } as const;
    expect(refusalCode(one, office, move('issuer', typed, { reserved }))).toBe('CASE_RESULT_SERIES');
  });
});
