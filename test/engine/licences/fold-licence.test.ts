import { foldLicence } from '../../../engine/licences/fold-licence.ts';
import { licenceStateOn } from '../../../engine/licences/licence-state.ts';
import type { LicenceAct, LicenceVersion } from '../../../engine/licences/licence.ts';

type OfCase = Extract<LicenceVersion, { earlier?: never }>;

const act = (kind: LicenceAct, on: string, more: Partial<OfCase> = {}): OfCase => ({
  act: kind,
  name: '公共场所卫生许可证',
  number: '江卫公证字〔2021〕第000012号',
  validFrom: '2021-11-15',
  validTo: '2025-11-14',
  case: { id: `case-of-${kind}`, number: on, matter: 'public-place-hygiene', matterName: '公共场所卫生许可' },
  event: 9,
  at: `${on}T02:00:00.000Z`,
  on,
  holder: { kind: 'organisation', name: '演示宾馆', digest: 'd' },
  ...more,
});
const issued = act('issue', '2021-11-15');
const changed = act('change', '2023-03-01', { holder: { kind: 'organisation', name: '演示大酒店', digest: 'd' } });
const renewed = act('renewal', '2025-10-10', { validFrom: '2025-11-15', validTo: '2029-11-14' });
const cancelled = act('cancellation', '2026-01-05');

describe('a licence of the register', () => {
  it('is what its latest act says, and keeps every version', () => {
    const licence = foldLicence('case-of-issue', [issued, changed, renewed]);
    expect(licence).toMatchObject({ issuedOn: '2021-11-15', validTo: '2029-11-14', standing: 'renewed' });
    expect(licence.versions.map((version) => version.act)).toEqual(['issue', 'change', 'renewal']);
  });

  it('is the same in whatever order its acts become known', () => {
    const inOrder = foldLicence('case-of-issue', [issued, changed, renewed, cancelled]);
    expect(foldLicence('case-of-issue', [cancelled, renewed, issued, changed])).toEqual(inOrder);
  });

  it('is valid on its last day and has run out on the next', () => {
    const licence = foldLicence('case-of-issue', [issued]);
    expect(licenceStateOn(licence, '2025-11-14')).toBe('valid');
    expect(licenceStateOn(licence, '2025-11-15')).toBe('expired');
  });

  it('stays cancelled, whatever follows', () => {
    const licence = foldLicence('case-of-issue', [issued, cancelled, act('renewal', '2026-02-01')]);
    expect(licence).toMatchObject({ standing: 'cancelled', endedOn: '2026-01-05' });
    expect(licenceStateOn(licence, '2030-01-01')).toBe('cancelled');
  });

  it('that the office took back or struck off is still held by whoever held it last, as it was renewed', () => {
    const byOffice = act('cancellation', '2029-12-01', { case: issued.case, event: 12 });
    const licence = foldLicence('case-of-issue', [issued, changed, { ...renewed, holder: changed.holder }, byOffice]);
    expect(licence).toMatchObject({ standing: 'cancelled', endedOn: '2029-12-01', validTo: '2029-11-14' });
    expect(licence.holder.name).toBe('演示大酒店');
  });

  it('never runs out without an end', () => {
    const { name, number, case: by, event, at, on, holder } = issued;
    const endless = { act: 'issue', name, number, case: by, event, at, on, holder } as const;
    expect(licenceStateOn(foldLicence('case-of-issue', [endless]), '2099-01-01')).toBe('valid');
  });
});
