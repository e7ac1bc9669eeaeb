import { aCase, anOffice, aPlan, commands, move, play, refusalCode } from '../../build/case.ts';

const paper = { id: 'revocation', title: '撤销行政许可决定书', template: 'r.hbs', seal: 'authority' } as const;
const office = anOffice({
  matter: aPlan({
    results: [{ id: 'permit', kind: 'licence', name: '户外广告设置许可证', series: '江城证字' }],
    documents: { revoke: [paper] },
  }),
});
const reserved = { resultNumber: '江城证字〔2025〕1号' };
const toHandOut = play(office, [move('issuer', commands.produce, { reserved })], aCase('producing', office)).one;
const concluded = play(office, [move('clerk', commands.deliver)], toHandOut).one;

describe('a licence that should not have been granted', () => {
  it.each([
    ['on its way out', toHandOut],
    ['handed out', concluded],
  ])('%s is taken back by the leader, in the register and on paper', (_, one) => {
    const { one: revoked, events } = play(office, [move('leader', commands.revoke)], one);
    expect(revoked).toMatchObject({ stage: one.stage, outcome: 'granted', revocation: { ground: 'unfit' } });
    expect(events.map(({ kind }) => kind)).toEqual(['revoked', 'registered', 'documentIssued']);
    expect(events[1]).toMatchObject({
      payload: { licence: 'case-1', act: 'revocation', number: '江城证字〔2025〕1号' },
    });
  });

  it('is taken back once', () => {
    const { one } = play(office, [move('leader', commands.revoke)], concluded);
    expect(refusalCode(one, office, move('leader', commands.revoke))).toBe('CASE_NOT_LICENSED');
  });

  it('is taken back by nobody else, and not before its holder was heard', () => {
    expect(refusalCode(concluded, office, move('chief', commands.revoke))).toBe('CASE_WHO');
    const unheard = { ...commands.revoke, heard: false };
    expect(refusalCode(concluded, office, move('leader', unheard))).toBe('CASE_REVOCATION_UNHEARD');
  });

  it('that is no permit is taken back by a rule of its own, which the reasons name', () => {
    const other = { ...office, matter: { ...office.matter, type: '20' as const } };
    const revoke = (reason: string) => refusalCode(concluded, other, move('leader', { ...commands.revoke, reason }));
    expect(revoke('申请时已经不符合规定条件')).toBe('CASE_END_BASIS');
    expect(revoke('依据《残疾人证管理办法》第二十条，评定结论有误')).toBeUndefined();
  });

  it('has to be one: nothing is revoked that was denied or is no licence', () => {
    expect(refusalCode(aCase('concluded'), anOffice(), move('leader', commands.revoke))).toBe('CASE_NOT_LICENSED');
  });
});
