/** A command among ten thousand cases against one among a million. */
import { inFolder } from '../made/in-folder.ts';
import { FILLED, flatness, twoCounties } from '../made/scale.ts';
import type { Soaked } from '../soak.ts';

const LIMIT = 1.2;
const TIMES = [5, 500] as const;

export const soak = (): Promise<Soaked> =>
  inFolder(async (folder) => {
    const counties = await twoCounties(folder, TIMES);
    try {
      const { ratio, value: command, spread } = await flatness(counties);
      const cases = TIMES.map((many) => many * FILLED);
      return { broken: ratio > LIMIT ? 1 : 0, ratio, spread, command, cases };
    } finally {
      await counties.close();
    }
  });
