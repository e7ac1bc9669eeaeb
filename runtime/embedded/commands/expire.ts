/** Removes documents whose date in a TTL index has passed. */
import { everything } from '../plan/query.ts';
import { parseFilter } from '../query/match.ts';
import type { Catalog } from '../storage/catalog.ts';
import { actOnAll } from './select.ts';

/** An array of dates counts by its earliest, which is the one a range finds first. */
export async function expire(catalog: Catalog, now = Date.now()): Promise<void> {
  for (const { namespace, indexes } of catalog.all()) {
    for (const { expireAfter, spec } of indexes) {
      if (expireAfter === undefined) continue;
      const [field = ''] = Object.keys(spec.key);
      const filter = parseFilter({ [field]: { $lt: new Date(now - expireAfter * 1000) } });
      await actOnAll(catalog, namespace, { ...everything, filter, hint: spec.name }, (collection, record) =>
        collection.remove(record),
      );
    }
  }
}
