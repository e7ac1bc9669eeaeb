/** A hundred thousand clocks against counting day by day in each of three time zones. */
import { inTimeZones } from '../../test/engine/clocks/in-time-zones.ts';
import type { Soaked } from '../soak.ts';

const CLOCKS = 100_000;

export async function soak(): Promise<Soaked> {
  const answers = await inTimeZones(CLOCKS);
  const differences = answers.flatMap((answer) => answer.differences);
  const clocks = answers.reduce((sum, { cases }) => sum + cases, 0);
  return { broken: differences.length, clocks, offsets: answers.map(({ offset }) => offset), differences };
}
