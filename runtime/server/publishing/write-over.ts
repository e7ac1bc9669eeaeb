/** Files taken into a folder: what differs is written, what is no longer among them removed, everything else left as it is. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Files } from './bundle-files.ts';

interface Change {
  /** Paths inside the folder. */
  changed: readonly string[];
  superfluous: readonly string[];
}

/** What would become of what is there. */
export const changeOf = (there: Files, files: Files): Change => ({
  changed: Object.keys(files).filter((name) => there[name] !== files[name]),
  superfluous: Object.keys(there).filter((name) => !Object.hasOwn(files, name)),
});

export async function writeOver(folder: string, files: Files, { changed, superfluous }: Change): Promise<void> {
  for (const name of changed) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), files[name] ?? '');
  }
  for (const name of superfluous) await rm(path.join(folder, name));
}
