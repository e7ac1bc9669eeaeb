/** Server and store killed in turn under load, thirty times (SOAK_KILLS). */
import { inFolder } from '../made/in-folder.ts';
import { killed } from '../made/killing.ts';
import type { Soaked } from '../soak.ts';

const kills = Number(process.env.SOAK_KILLS ?? 30);

export async function soak(): Promise<Soaked> {
  const found = await inFolder((dataDir) => killed({ dataDir, kills, killEvery: 15, applicants: 8 }));
  const { lost, doubled, undone, holes, verified } = found;
  return { broken: lost + doubled + undone + holes + verified, ...found };
}
