/** A licence is struck off though nobody asked for it (行政许可法 第七十条). */
import type { Licence } from '../../../engine/licences/licence.ts';
import { aCase, anOffice, aPlan, commands, move, play, refusalCode, without } from '../../build/case.ts';

const paper = { id: 'cancellation', title: '注销行政许可决定书', template: 'c.hbs', seal: 'authority' } as const;
const number = '江城证字〔2025〕1号';
const bare = anOffice({
  matter: aPlan({
    results: [{ id: 'permit', kind: 'licence', name: '户外广告设置许可证', series: '江城证字' }],
    documents: { cancelLicence: [paper] },
  }),
});
const made = play(
  bare,
  [move('issuer', commands.produce, { reserved: { resultNumber: number } })],
  aCase('producing', bare),
);
const concluded = play(bare, [move('clerk', commands.deliver)], made.one).one;

const licence: Licence = {
  ...{ id: 'case-1', name: '户外广告设置许可证', number, matter: 'outdoor-advertising', matterName: '户外广告设置' },
  ...{ issuedOn: '2025-09-08', validFrom: '2025-09-08', validTo: '2027-09-07', standing: 'valid', versions: [] },
  holder: { kind: 'person', name: '张三', digest: 'd' },
};
const office = { ...bare, licence };
/** After the licence ran out. */
const later = { now: '2027-11-01T01:00:00.000Z' };
const cancel = (more: Partial<typeof commands.cancelLicence> | object = {}, when: { now?: string } = later) =>
  move('leader', { ...commands.cancelLicence, ...more }, when);

describe('a licence nobody asked to end', () => {
  it('is struck off by the head of the authority once it ran out, in the register and on paper', () => {
    const { one, events } = play(office, [cancel()], concluded);
    expect(one).toMatchObject({ stage: 'concluded', outcome: 'granted', cancellation: { ground: 'expired' } });
    expect(events.map(({ kind }) => kind)).toEqual(['licenceCancelled', 'registered', 'documentIssued']);
    expect(events[1]).toMatchObject({
      payload: { licence: 'case-1', act: 'cancellation', number, validTo: '2027-09-07' },
    });
    expect(refusalCode(one, office, cancel())).toBe('CASE_NOT_LICENSED');
    expect(refusalCode(one, office, move('leader', commands.revoke, later))).toBe('CASE_NOT_LICENSED');
  });

  it('that is no permit is struck off by a rule of its own, which the reasons name', () => {
    const other = { ...office, matter: { ...office.matter, type: '20' as const } };
    expect(refusalCode(concluded, other, cancel())).toBe('CASE_END_BASIS');
    const named = cancel({ reason: '依据《残疾人证管理办法》第二十一条，持证人已经死亡' });
    expect(refusalCode(concluded, other, named)).toBeUndefined();
  });

  it('is not while it is valid, renewed since its case, or without an end', () => {
    expect(refusalCode(concluded, office, cancel({ noticeOn: '2025-09-08' }, {}))).toBe('CASE_CANCEL_UNEXPIRED');
    const renewed = { ...office, licence: { ...licence, validTo: '2029-09-07' } };
    expect(refusalCode(concluded, renewed, cancel())).toBe('CASE_CANCEL_UNEXPIRED');
    const endless = { ...office, licence: without(licence, 'validTo') };
    expect(refusalCode(concluded, endless, cancel())).toBe('CASE_CANCEL_ENDLESS');
  });

  it('ends with the citizen or the organisation that held it, each for its own', () => {
    expect(refusalCode(concluded, office, cancel({ ground: 'incapable' }))).toBeUndefined();
    expect(refusalCode(concluded, office, cancel({ ground: 'dissolved' }))).toBe('CASE_CANCEL_HOLDER');
    const firm = { ...office, licence: { ...licence, holder: { ...licence.holder, kind: 'organisation' } } as const };
    expect(refusalCode(concluded, firm, cancel({ ground: 'incapable' }))).toBe('CASE_CANCEL_HOLDER');
    expect(refusalCode(concluded, firm, cancel({ ground: 'dissolved' }))).toBeUndefined();
  });

  it('that was revoked is struck off for that alone, and one that was cancelled not again', () => {
    const { one } = play(office, [move('leader', commands.revoke)], concluded);
    const revoked = { ...office, licence: { ...licence, standing: 'revoked', endedOn: '2025-09-08' } as const };
    expect(refusalCode(one, revoked, cancel())).toBe('CASE_CANCEL_REVOKED');
    expect(refusalCode(one, revoked, cancel({ ground: 'withdrawn' }))).toBeUndefined();
    const cancelled = { ...office, licence: { ...licence, standing: 'cancelled', endedOn: '2026-01-05' } as const };
    expect(refusalCode(concluded, cancelled, cancel())).toBe('CASE_CANCELLED');
  });

  it('waits until its holder was told, or the announcement has run its days', () => {
    const announced = (noticeOn: string) => cancel({ notice: 'announced', noticeOn });
    expect(refusalCode(concluded, office, cancel({ noticeOn: '2027-11-02' }))).toBe('CASE_CANCEL_NOTICE');
    expect(refusalCode(concluded, office, announced('2027-10-02'))).toBe('CASE_ANNOUNCED');
    expect(refusalCode(concluded, office, announced('2027-10-01'))).toBeUndefined();
  });

  it('is struck off by nobody else, and has to be in the register', () => {
    const chief = move('chief', commands.cancelLicence, later);
    expect(refusalCode(concluded, office, chief)).toBe('CASE_WHO');
    expect(refusalCode(concluded, bare, cancel())).toBe('CASE_NOT_LICENSED');
    expect(refusalCode(aCase('concluded'), anOffice(), cancel())).toBe('CASE_NOT_LICENSED');
  });
});
