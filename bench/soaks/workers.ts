/** Three workers on one store, one frozen past its lease and one killed: each timed effect once, and how late it was. */
import { inFolder } from '../made/in-folder.ts';
import { workers } from '../made/workers.ts';
import type { Soaked } from '../soak.ts';

export async function soak(): Promise<Soaked> {
  const found = await inFolder((dataDir) => workers({ dataDir, cases: 200 }));
  const { undone, repeated, undated, badSerials, unlogged } = found;
  return { broken: undone + repeated + undated + badSerials + unlogged, ...found };
}
