import type { Licence, LicenceState } from './licence.ts';

/** How a licence stands on a day: on the last day of its validity it still is valid. */
export const licenceStateOn = (
  { standing, endedOn, validTo }: Pick<Licence, 'standing' | 'endedOn' | 'validTo'>,
  day: string,
): LicenceState => (endedOn === undefined && validTo !== undefined && validTo < day ? 'expired' : standing);
