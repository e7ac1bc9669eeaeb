import { openByOffice } from '../../../engine/cases/open-by-office.ts';
import { clocksOf } from '../../../engine/cases/clocks-of.ts';
import { fold } from '../../../engine/cases/fold.ts';
import { timeline } from '../../../engine/cases/timeline.ts';
import { takenOver } from '../../../engine/licences/earlier/taken-over.ts';
import { readLine } from '../../../engine/licences/earlier/read-line.ts';
import { foldLicence } from '../../../engine/licences/fold-licence.ts';
import { anOffice, aPlan, commands, move, people, play, refusalCode } from '../../build/case.ts';
import { hygiene, ofShop } from '../../build/earlier.ts';

const read = readLine(ofShop, { kind: hygiene, today: '2025-09-08' });
if ('faults' in read) throw new Error('the line is not sound');
const matter = { matter: 'outdoor-advertising', matterName: '户外广告设置' };
const origin = { name: '户外广告设置许可证', row: 1, entry: 'e1', enteredBy: '甲', consentedBy: '乙' };
const licence = foldLicence('l1', [takenOver(read.record, 'd1', { ...origin, ...matter, takenOn: '2025-09-08' })]);

const office = anOffice({
  matter: aPlan({ concernsSafety: true, results: [{ id: 'permit', kind: 'licence', name: '户外广告设置许可证' }] }),
});
const opening = { id: 'l1', number: '431129202509080001' };
const holder = { idNumber: '91350100M000100Y43', mobile: '15400000001' };
const open = (by: keyof typeof people = 'leader', of = licence, digest = 'd1') =>
  openByOffice(of, holder, digest, { ...office, actor: people[by], opening });
const opened = open();
if ('code' in opened) throw new Error(opened.words);
const one = fold([opened]);

describe('a case the office opens on a licence from before', () => {
  it('stands for its issue: granted then, over now, by the number the register has', () => {
    expect(one).toMatchObject({
      ...{ id: 'l1', number: opening.number, stage: 'concluded', outcome: 'granted', licence: 'l1' },
      ...{ decidedOn: '2023-05-01', submittedOn: '2025-09-08', answers: {}, materials: [] },
      result: { name: '户外广告设置许可证', number: ofShop.number, validTo: '2027-04-30' },
      applicant: { kind: 'organisation', name: '江华测试有限公司', idKind: 'creditCode', ...holder },
    });
    expect(timeline([opened], 'clerk')).toMatchObject([{ title: '依职权立案' }]);
    expect(timeline([opened], 'applicant')).toEqual([]);
    expect(clocksOf(one, office.matter, office)).toEqual([]);
  });

  it('is one of the head of the authority, for the holder the register knows', () => {
    expect(open('chief')).toMatchObject({ code: 'CASE_WHO' });
    expect(open('leader', licence, 'd2')).toMatchObject({ code: 'CASE_HOLDER_UNKNOWN', pointer: '/idNumber' });
  });

  it('is not opened on what a case here has issued', () => {
    const { earlier, ...own } = licence;
    expect(earlier?.entry).toBe('e1');
    expect(open('leader', own)).toMatchObject({ code: 'CASE_NOT_EARLIER' });
  });

  it('takes the licence back as that of any case, and deceit bars from applying again', () => {
    const { one: after, events } = play(office, [move('leader', { ...commands.revoke, ground: 'deceit' })], one);
    expect(events.map(({ kind }) => kind)).toEqual(['revoked', 'registered', 'barred']);
    expect(after.bars).toMatchObject([{ kind: 'deceit', until: '2028-09-07' }]);
    expect(refusalCode(after, office, move('leader', commands.revoke))).toBe('CASE_NOT_LICENSED');
  });

  it('begins once', () => {
    expect(() => fold([opened, opened])).toThrow('a case begins once');
  });
});
