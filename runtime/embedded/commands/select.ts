/** Finds the records a write acts on and acts inside write jobs, so that nothing changes in between. */
import { RawDocument } from '../bson/raw.ts';
import { matches } from '../query/match.ts';
import { planned, type Query, run } from '../plan/query.ts';
import type { Catalog } from '../storage/catalog.ts';
import type { Collection, Stored } from '../storage/collection.ts';
import { inTurns } from '../wire/turns.ts';

const AT_ONCE = 200;

async function gather(catalog: Catalog, collection: Collection, query: Query): Promise<number[]> {
  const ids: number[] = [];
  for await (const page of inTurns(run(catalog, collection, planned(collection, query))))
    ids.push(...page.map(({ id }) => id));
  return ids;
}

function stillMatching(collection: Collection, ids: number[], { filter }: Query): Stored[] {
  return ids.flatMap((id) => {
    const bytes = collection.get(id);
    return bytes && matches(filter, new RawDocument(bytes)) ? [{ id, bytes }] : [];
  });
}

/**
 * Acts on the first record the query finds, or calls `otherwise` when there is none.
 * Through an index both happen in one write job; after a scan the record is checked again and the scan repeated if it changed.
 */
export async function actOnFirst<T>(
  catalog: Catalog,
  namespace: string,
  query: Query,
  act: (collection: Collection, record: Stored) => T,
  otherwise: () => T,
): Promise<T> {
  const first = { ...query, limit: 1 };
  for (;;) {
    const collection = catalog.find(namespace);
    const scanned =
      collection && !planned(collection, first).plan.index ? await gather(catalog, collection, first) : undefined;
    const done = await catalog.store.write((): { result: T } | undefined => {
      const present = catalog.find(namespace);
      if (!present) return { result: otherwise() };
      const found =
        scanned && present.id === collection?.id
          ? stillMatching(present, scanned, query)
          : [...run(catalog, present, planned(present, first))].flat();
      if (found[0]) return { result: act(present, found[0]) };
      return scanned && scanned.length > 0 ? undefined : { result: otherwise() };
    });
    if (done) return done.result;
  }
}

/** Acts on every record the query finds; each is checked again right before. */
export async function actOnAll(
  catalog: Catalog,
  namespace: string,
  query: Query,
  act: (collection: Collection, record: Stored) => void,
): Promise<void> {
  const collection = catalog.find(namespace);
  if (!collection) return;
  const ids = await gather(catalog, collection, query);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    await catalog.store.write(() => {
      const present = catalog.find(namespace);
      if (present?.id !== collection.id) return;
      for (const record of stillMatching(present, ids.slice(at, at + AT_ONCE), query)) act(present, record);
    });
  }
}
