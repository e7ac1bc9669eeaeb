import type { CompiledCentre } from '../../../engine/index.ts';
import type { Office } from '../office.ts';

/**
 * Where the progress of a case is asked for: the number stands in it, the query code never does. A paper may lie about,
 * and whoever scans it is asked for the code. Nothing when nobody said where the site is.
 */
export function trackUrlOf({ settings }: Office, { centre }: CompiledCentre, number: string): string | undefined {
  const site = centre.site?.address ?? settings.publicUrl;
  return site === '' ? undefined : `${site}/track?number=${encodeURIComponent(number)}`;
}
