/** Stores that are made once a run and copied from then on; kept in a folder that goes when the run ends. */
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { serveIn } from './store.ts';

/**
 * The folder of the store of this name, filled first when nobody has yet.
 * @returns undefined where there is no shelf, outside a run of tests, and where the store is another server's
 */
export async function onShelf(name: string, fill: (uri: string) => Promise<void>): Promise<string | undefined> {
  const shelf = process.env.TEST_SHELF ?? '';
  if (shelf === '' || (process.env.MONGODB_URI ?? '') !== '') return undefined;
  const place = join(shelf, name);
  if (existsSync(place)) return place;
  const making = await mkdtemp(join(shelf, `${name}-`));
  const store = await serveIn(making);
  try {
    await fill(store.uri);
  } finally {
    await store.stop();
  }
  // Somebody else may have been quicker.
  await rename(making, place).catch(() => rm(making, { recursive: true, force: true }));
  return place;
}
