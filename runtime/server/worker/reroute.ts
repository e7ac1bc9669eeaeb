/** With the day, grants begin and end and people come and go; with a version of the centre, its posts: open work is routed anew. */
import type { CompiledCentre } from '../../../engine/index.ts';
import { reroute } from '../cases/reroute.ts';
import { today } from '../cases/today.ts';
import type { Office } from '../office.ts';

/** The day each version of a centre was last routed on by this process; routing once more changes nothing. */
const routedOn = new WeakMap<Office, WeakMap<CompiledCentre, string>>();

export async function rerouteOpenWork(office: Office): Promise<void> {
  const known = routedOn.get(office) ?? new WeakMap<CompiledCentre, string>();
  routedOn.set(office, known);
  for (const one of office.centres.all) {
    const { id } = one.centre;
    const day = today(office, id);
    if (known.get(one) === day) continue;
    await reroute(office, id, await office.store.versions.matters(id));
    known.set(one, day);
  }
}
