/** A licence as desks and holders read it; a person's name is never told whole. */
import { licenceActs, licenceStateOn, licenceStates, maskName, sourceOf, type Licence } from '../../../engine/index.ts';
import type { LicenceRow, LicenceShape } from '../../api/index.ts';

const holderName = ({ kind, name }: Licence['holder']): string => (kind === 'person' ? maskName(name) : name);

const period = ({ validFrom, validTo }: Pick<Licence, 'validFrom' | 'validTo'>) => ({
  ...(validFrom === undefined ? {} : { validFrom }),
  ...(validTo === undefined ? {} : { validTo }),
});

export function licenceRow(licence: Licence, today: string): LicenceRow {
  const { id, name, number, matter, matterName, issuedOn, endedOn, earlier } = licence;
  const state = licenceStateOn(licence, today);
  return {
    ...{ id, name, number, matter, matterName, issuedOn, state },
    stateName: licenceStates[state],
    ...{ holderName: holderName(licence.holder), isEarlier: earlier !== undefined },
    ...period(licence),
    ...(endedOn === undefined ? {} : { endedOn }),
  };
}

const originOf = ({ issuer, archive, note, enteredBy, consentedBy, takenOn }: NonNullable<Licence['earlier']>) => ({
  ...{ issuer, archive, enteredBy, consentedBy, takenOn },
  ...(note === undefined ? {} : { note }),
});

/** With its versions, the newest first. */
export const licenceShape = (licence: Licence, today: string): LicenceShape => ({
  ...licenceRow(licence, today),
  ...(licence.earlier ? { earlier: originOf(licence.earlier) } : {}),
  versions: licence.versions.toReversed().map((version) => ({
    act: licenceActs[version.act],
    on: version.on,
    number: version.number,
    tacit: version.tacit === true,
    id: sourceOf(version),
    ...(version.case ? { case: { id: version.case.id, number: version.case.number } } : {}),
    ...period(version),
  })),
});
