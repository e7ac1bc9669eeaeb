/** A thousand decisions by many at once, ten thousand applications over connections that are cut. */
import { inFolder } from '../made/in-folder.ts';
import { storm } from '../made/storm.ts';
import type { Soaked } from '../soak.ts';

export async function soak(): Promise<Soaked> {
  const found = await inFolder((dataDir) => storm({ dataDir, rounds: 1000, submissions: 10_000 }));
  const { undecided, miscounted, badSerials, unlogged, verified } = found;
  return { broken: undecided + miscounted + badSerials + unlogged + verified, ...found };
}
