/** A command among ten thousand cases against one among a million. */
import { inFolder } from '../made/in-folder.ts';
import { FILLED, flatness, twoCounties } from '../made/scale.ts';
import type { Soaked } from '../soak.ts';

const LIMIT = 1.2;
const TIMES = [5, 5] as const;
const MANY = 1_000_000;

export const soak = (): Promise<Soaked> =>
  inFolder(async (folder) => {
    const counties = await twoCounties(folder, TIMES, MANY);
    try {
      const { ratio, value: command, spread } = await flatness(counties);
      const cases = [TIMES[0] * FILLED, MANY];
      return { broken: ratio > LIMIT ? 1 : 0, ratio, spread, command, cases };
    } finally {
      await counties.close();
    }
  });
