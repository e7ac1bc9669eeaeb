/** A licence as desks and holders read it; a person's name is never told whole. */
import { licenceActs, licenceStateOn, licenceStates, maskName, type Licence } from '../../../engine/index.ts';
import type { LicenceRow, LicenceShape } from '../../api/index.ts';

const holderName = ({ kind, name }: Licence['holder']): string => (kind === 'person' ? maskName(name) : name);

const period = ({ validFrom, validTo }: Pick<Licence, 'validFrom' | 'validTo'>) => ({
  ...(validFrom === undefined ? {} : { validFrom }),
  ...(validTo === undefined ? {} : { validTo }),
});

export function licenceRow(licence: Licence, today: string): LicenceRow {
  const { id, name, number, matter, matterName, issuedOn, endedOn } = licence;
  const state = licenceStateOn(licence, today);
  return {
    ...{ id, name, number, matter, matterName, issuedOn, state },
    stateName: licenceStates[state],
    holderName: holderName(licence.holder),
    ...period(licence),
    ...(endedOn === undefined ? {} : { endedOn }),
  };
}

/** With its versions, the newest first. */
export const licenceShape = (licence: Licence, today: string): LicenceShape => ({
  ...licenceRow(licence, today),
  versions: licence.versions.toReversed().map((version) => ({
    act: licenceActs[version.act],
    on: version.on,
    number: version.number,
    tacit: version.tacit === true,
    case: { id: version.case.id, number: version.case.number },
    ...period(version),
  })),
});
