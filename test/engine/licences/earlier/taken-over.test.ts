import { readLine } from '../../../../engine/licences/earlier/read-line.ts';
import { takenOver } from '../../../../engine/licences/earlier/taken-over.ts';
import { foldLicence } from '../../../../engine/licences/fold-licence.ts';
import { licenceStateOn } from '../../../../engine/licences/licence-state.ts';
import type { LicenceVersion } from '../../../../engine/licences/licence.ts';
import { hygiene, ofShop } from '../../../build/earlier.ts';

const read = readLine(ofShop, { kind: hygiene, today: '2026-11-18' });
if ('faults' in read) throw new Error('the line is not sound');
const { name, matter, matterName } = hygiene;
const origin = { entry: 'e1', matter, matterName, enteredBy: '演示甲', consentedBy: '演示乙', takenOn: '2026-11-18' };
const first = takenOver(read.record, 'digest', { name, row: 2, ...origin });
const holder = first.holder;

const renewed: LicenceVersion = {
  ...{ act: 'renewal', name, number: first.number, validFrom: '2027-05-01', validTo: '2031-04-30' },
  case: { id: 'c1', number: '1', matter, matterName },
  ...{ event: 9, at: '2026-11-20T02:00:00.000Z', on: '2026-11-20', holder },
};

describe('a licence taken over', () => {
  it('is valid from its own day of issue and says where it comes from', () => {
    const licence = foldLicence('l1', [first]);
    expect(licence).toMatchObject({ matter, standing: 'valid', issuedOn: '2023-05-01', validTo: '2027-04-30' });
    expect(licence.earlier).toMatchObject({
      issuer: '江华瑶族自治县卫生健康局',
      enteredBy: '演示甲',
      consentedBy: '演示乙',
    });
    expect(licenceStateOn(licence, '2027-05-01')).toBe('expired');
    expect(JSON.stringify(licence)).not.toContain('91350100M000100Y43');
  });

  it('is renewed as any other, in whatever order that becomes known, and keeps its origin', () => {
    const licence = foldLicence('l1', [renewed, first]);
    expect(licence).toEqual(foldLicence('l1', [first, renewed]));
    expect(licence).toMatchObject({ standing: 'renewed', validTo: '2031-04-30', earlier: { entry: 'e1' } });
  });

  it('ends with the act that ends it, as its last version says', () => {
    const ended: LicenceVersion = { ...renewed, act: 'cancellation', at: '2027-01-04T02:00:00.000Z', on: '2027-01-04' };
    expect(foldLicence('l1', [first, ended])).toMatchObject({ standing: 'cancelled', endedOn: '2027-01-04' });
  });
});
