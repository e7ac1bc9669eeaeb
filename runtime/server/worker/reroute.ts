/** With the day, grants begin and end and people come and go: the open work of every centre is routed anew. */
import { reroute } from '../cases/reroute.ts';
import { today } from '../cases/today.ts';
import type { Office } from '../office.ts';

/** The day each centre was last routed on by this process; routing once more changes nothing. */
const routedOn = new WeakMap<Office, Map<string, string>>();

export async function rerouteByDay(office: Office): Promise<void> {
  const known = routedOn.get(office) ?? new Map<string, string>();
  routedOn.set(office, known);
  for (const { centre } of office.centres.all) {
    const day = today(office, centre.id);
    if (known.get(centre.id) === day) continue;
    await reroute(office, centre.id, await office.store.versions.matters(centre.id));
    known.set(centre.id, day);
  }
}
