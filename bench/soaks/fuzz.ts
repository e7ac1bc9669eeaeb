/** A hundred thousand bundles with random changes (FUZZED) through the check, where the tests try two thousand. */
import { fuzzed } from '../../test/engine/matter/fuzzed.ts';
import type { Soaked } from '../soak.ts';

const BUNDLES = Number(process.env.FUZZED ?? 100_000);

export function soak(): Promise<Soaked> {
  const { broken, over, slowest, ...found } = fuzzed(BUNDLES);
  const faults = broken.slice(0, 20);
  return Promise.resolve({ broken: broken.length, ...found, slowest: Math.round(slowest), over200ms: over, faults });
}
