/** Reads candidate records along a plan, in pages, so that a long read can be interrupted between them. */
import type { Collection, Stored } from '../storage/collection.ts';
import { layout } from '../storage/layout.ts';
import type { KeyRange, Store } from '../storage/store.ts';
import type { IndexPlan, Plan, Span } from './choose.ts';

const FIRST_PAGE = 8;
const LARGEST_PAGE = 128;

export type Effort = { keys: number; documents: number };

/** Pages of keys of one range; the first are small because most reads end early. */
class Pages {
  readonly #read: (limit: number, after: Buffer | undefined) => Buffer[];
  #size = FIRST_PAGE;
  #after: Buffer | undefined;
  #done = false;

  constructor(read: (limit: number, after: Buffer | undefined) => Buffer[]) {
    this.#read = read;
  }

  next(): Buffer[] {
    if (this.#done) return [];
    const page = this.#read(this.#size, this.#after);
    this.#done = page.length < this.#size;
    this.#after = page.at(-1);
    this.#size = Math.min(this.#size * 4, LARGEST_PAGE);
    return page;
  }
}

function pagesOf(store: Store, prefix: Buffer, { low, high }: KeyRange, backward: boolean): Pages {
  const range = { low: Buffer.concat([prefix, low]), high: Buffer.concat([prefix, high]) };
  return new Pages((limit, after) => store.keys(range, limit, backward, after));
}

function* inTurn(all: Pages[]): Generator<Buffer[]> {
  for (const pages of all) for (let page = pages.next(); page.length > 0; page = pages.next()) yield page;
}

/** Joins ranges that are each in order by what follows their exact values. */
function* merged(all: { pages: Pages; fixed: number }[], backward: boolean): Generator<Buffer[]> {
  const heads = all.map(({ pages, fixed }) => ({ pages, fixed, page: pages.next(), at: 0 }));
  const rest = ({ page, at, fixed }: (typeof heads)[number]): Buffer | undefined => page[at]?.subarray(fixed);
  for (;;) {
    let best: (typeof heads)[number] | undefined;
    for (const head of heads) {
      const key = rest(head);
      const least = best && rest(best);
      if (key && (!least || Buffer.compare(key, least) * (backward ? -1 : 1) < 0)) best = head;
    }
    const key = best?.page[best.at];
    if (!best || !key) return;
    yield [key];
    if (++best.at === best.page.length) {
      best.page = best.pages.next();
      best.at = 0;
    }
  }
}

function indexPages(store: Store, { index, spans, backward, merged: join }: IndexPlan): Generator<Buffer[]> {
  const prefix = layout.index(index.id);
  const pages = (span: Span): Pages => pagesOf(store, prefix, span, backward);
  if (join) return merged(spans.map((span) => ({ pages: pages(span), fixed: prefix.length + span.fixed })), backward); // prettier-ignore
  return inTurn((backward ? [...spans].reverse() : spans).map(pages));
}

function* throughIndex(store: Store, collection: Collection, plan: IndexPlan, effort: Effort): Generator<Stored[]> {
  const seen = plan.index.multikey ? new Set<number>() : undefined;
  for (const page of indexPages(store, plan)) {
    const found: Stored[] = [];
    for (const key of page) {
      effort.keys++;
      const id = layout.recordOf(key);
      if (seen?.has(id)) continue;
      seen?.add(id);
      const bytes = collection.get(id);
      if (bytes) found.push({ id, bytes });
    }
    effort.documents += found.length;
    yield found;
  }
}

function* throughDocuments(
  store: Store,
  collection: Collection,
  backward: boolean,
  effort: Effort,
): Generator<Stored[]> {
  const prefix = layout.documents(collection.id);
  let size = FIRST_PAGE;
  let after: Buffer | undefined;
  for (;;) {
    const page = store.entries({ low: prefix, high: prefix }, size, backward, after);
    effort.documents += page.length;
    yield page.map(({ key, value }) => ({ id: layout.recordOf(key), bytes: value }));
    if (page.length < size) return;
    after = page.at(-1)?.key;
    size = Math.min(size * 4, LARGEST_PAGE);
  }
}

/** Candidates in the order of the plan; what they match has still to be checked. */
export function scan(store: Store, collection: Collection, plan: Plan, effort: Effort): Generator<Stored[]> {
  return plan.index
    ? throughIndex(store, collection, plan, effort)
    : throughDocuments(store, collection, plan.backward, effort);
}
