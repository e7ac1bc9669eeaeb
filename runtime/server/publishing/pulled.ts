/** Which version the files of a folder of matters were taken from: kept beside them, so that a later push can tell. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { layOut } from '../../../engine/index.ts';

const NAME = '.pulled.json';
/** In place of a matter: what the centre keeps beside its matters. */
export const OWN = '.';
type Pulled = Readonly<Record<string, number>>;

/** Versions by matter; empty where nothing was pulled yet. */
export async function pulledIn(matters: string): Promise<Pulled> {
  const text = await readFile(path.join(matters, NAME), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Pulled;
}

export async function notePulled(matters: string, versions: Pulled): Promise<void> {
  await mkdir(matters, { recursive: true });
  const all = Object.entries({ ...(await pulledIn(matters)), ...versions });
  await writeFile(path.join(matters, NAME), layOut(Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)))));
}
