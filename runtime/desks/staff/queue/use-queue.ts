import { routes, type ResponseOf } from '../../../api/index.ts';
import { type Resource, useResource } from '../../../browser/index.ts';
import { call } from '../../../signed-in/index.ts';
import { REFRESH_MS } from '../frame/counts.tsx';
import { type Filters } from './list-address.ts';
import { type Pages, usePages } from './use-pages.ts';

export interface Queue {
  list: Resource<ResponseOf<typeof routes.deskCases>>;
  pages: Pages;
}

/** One page of a list of cases, kept fresh. Words travel in the body, never in an address. */
export function useQueue(filters: Filters, words: string): Queue {
  const pages = usePages(JSON.stringify([filters, words]));
  const query = { ...filters, ...(pages.cursor === undefined ? {} : { cursor: pages.cursor }) };
  const list = useResource(
    JSON.stringify([query, words]),
    (signal) =>
      words === ''
        ? call(routes.deskCases, { query, signal })
        : call(routes.deskSearch, { body: { ...query, words }, signal }),
    REFRESH_MS,
  );
  return { list, pages };
}
