/** Work of a command on the store itself: opens an office without HTTP or worker, and closes it again. */
import { readCentres } from '../centres/centres.ts';
import { type Clock, systemClock } from '../clock.ts';
import { release, root } from '../installation.ts';
import { type Office, openOffice } from '../office.ts';
import { logger } from '../ops/log.ts';
import { readSettings } from '../settings.ts';
import { connectStore } from '../store/connect.ts';
import { ensureIndexes } from '../store/indexes.ts';

export async function withOffice<T>(work: (office: Office) => Promise<T>, clock: Clock = systemClock): Promise<T> {
  const settings = readSettings(process.env, root);
  const centres = await readCentres(settings.configsDir, settings.defaultCentre);
  const store = await connectStore(settings);
  const parts = { settings, release, connection: store.connection, centres, clock };
  const office = openOffice({ ...parts, log: logger('error'), report: () => [], closing: () => false });
  try {
    await ensureIndexes(store.connection);
    await office.centres.refresh();
    return await work(office);
  } finally {
    await office.replays.close();
    await office.pool.close();
    await store.close();
  }
}
