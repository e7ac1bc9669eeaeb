/** Runs a filter, sort, skip and limit over a collection. */
import { RawDocument } from '../bson/raw.ts';
import { Failure } from '../failure.ts';
import { type Filter } from '../query/filter.ts';
import { matches } from '../query/match.ts';
import type { Catalog } from '../storage/catalog.ts';
import type { Collection, Stored } from '../storage/collection.ts';
import { type Pattern, sortKey } from '../storage/keys.ts';
import { choosePlan, type Plan } from './choose.ts';
import { type Effort, scan } from './scan.ts';

export type Query = { filter: Filter; sort: Pattern; skip: number; limit: number; hint?: unknown };

/** A query with its plan, and what running it has cost so far. */
export type Planned = Query & { plan: Plan; effort: Effort };

const MAX_SORTED_BYTES = 100 * 1024 * 1024;
const RESULT_PAGE = 128;

export const everything: Query = { filter: { kind: 'all', of: [] }, sort: [], skip: 0, limit: Infinity };

export function planned(collection: Collection, query: Query): Planned {
  return { ...query, plan: choosePlan(collection, query), effort: { keys: 0, documents: 0 } };
}

function* window(pages: Iterable<Stored[]>, skip: number, limit: number): Generator<Stored[]> {
  let toSkip = skip;
  let left = limit;
  for (const page of pages) {
    const kept = page.slice(toSkip, toSkip + left);
    toSkip -= Math.min(toSkip, page.length);
    left -= kept.length;
    yield kept;
    if (left <= 0) return;
  }
}

/** Yields nothing but turns while it gathers, then the documents in order; keeps no more than the first `wanted`. */
function* sorted(pages: Iterable<Stored[]>, sort: Pattern, wanted: number): Generator<Stored[]> {
  let all: { key: Buffer; record: Stored }[] = [];
  let size = 0;
  const order = (): void => {
    all.sort((a, b) => Buffer.compare(a.key, b.key) || a.record.id - b.record.id);
    all = all.slice(0, wanted);
    size = all.reduce((sum, { record }) => sum + record.bytes.length, 0);
  };
  for (const page of pages) {
    for (const record of page) {
      all.push({ key: sortKey(sort, new RawDocument(record.bytes)), record });
      size += record.bytes.length;
    }
    if (all.length > wanted * 2 + RESULT_PAGE) order();
    if (size > MAX_SORTED_BYTES)
      throw new Failure(
        'QueryExceededMemoryLimitNoDiskUseAllowed',
        `Sort exceeded memory limit of ${MAX_SORTED_BYTES} bytes; add an index or a limit`,
      );
    yield [];
  }
  order();
  for (let at = 0; at < all.length; at += RESULT_PAGE)
    yield all.slice(at, at + RESULT_PAGE).map(({ record }) => record);
}

function* matching(pages: Iterable<Stored[]>, filter: Filter): Generator<Stored[]> {
  for (const page of pages) yield page.filter(({ bytes }) => matches(filter, new RawDocument(bytes)));
}

/** Pages of matching records, many of them empty: between two pages other commands may run. */
export function run({ store }: Catalog, collection: Collection, query: Planned): Generator<Stored[]> {
  const { filter, sort, skip, limit, plan, effort } = query;
  const found = matching(scan(store, collection, plan, effort), filter);
  const ordered = sort.length === 0 || plan.sorted ? found : sorted(found, sort, skip + limit);
  return window(ordered, skip, limit);
}
