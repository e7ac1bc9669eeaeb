/** An office in this process, without HTTP or worker, on the embedded store of a folder. */
import { MovableClock } from '../../runtime/server/clock.ts';
import { withOffice } from '../../runtime/server/commands/with-office.ts';
import type { Office } from '../../runtime/server/office.ts';

/** @param dataDir of a county that a server has opened before, so that its matters are published */
export function inOffice<T>(dataDir: string, work: (office: Office, clock: MovableClock) => Promise<T>): Promise<T> {
  Object.assign(process.env, { DATA_DIR: dataDir, MONGODB_URI: '', DEMONSTRATION: '1' });
  const clock = new MovableClock();
  return withOffice((office) => work(office, clock), clock);
}
