import type { CompiledCentre } from '../../../engine/index.ts';
import type { Office } from '../office.ts';

/**
 * Where the progress of a case is asked for: the number stands in it, the query code never does. A paper may lie about,
 * and whoever scans it is asked for the code. Nothing when nobody said where the site is.
 */
export const trackUrlOf = (office: Office, centre: CompiledCentre, number: string): string | undefined =>
  addressOf(office, centre, `/track?number=${encodeURIComponent(number)}`);

/** Where anybody asks whether the paper with this code counts. */
export const verifyUrl = (office: Office, centre: CompiledCentre, code: string): string | undefined =>
  addressOf(office, centre, `/verify/${code}`);

function addressOf({ settings }: Office, { centre }: CompiledCentre, path: string): string | undefined {
  const site = centre.site?.address ?? settings.publicUrl;
  return site === '' ? undefined : `${site}${path}`;
}
