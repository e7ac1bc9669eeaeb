/** A list's filters live in its address, so that it can be kept, shared and come back to; what was searched for does not. */
import { useLocation, useSearch } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { dueSpans, type ListFilters, queues } from '../../../api/index.ts';
import { stages } from '../../../../engine/index.ts';

export type Filters = Omit<ListFilters, 'words'>;
type Name = keyof Filters;

const day = /^\d{4}-\d{2}-\d{2}$/;
const among =
  (values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value);

/** What each filter may be; anything else in an address is passed over. */
const known: Readonly<Record<Name, (value: string) => boolean>> = {
  queue: among(queues),
  matter: (value) => value.length <= 64,
  stage: among(Object.keys(stages)),
  due: among(dueSpans),
  from: (value) => day.test(value),
  to: (value) => day.test(value),
  sort: among(['newest', 'due']),
};

export const filtersIn = (search: string): Filters =>
  Object.fromEntries(
    [...new URLSearchParams(search)].filter(
      ([name, value]) => Object.hasOwn(known, name) && known[name as Name](value),
    ),
  );

/** Address of a list with these filters. */
export function listAddress(path: string, filters: Filters): string {
  const set = Object.entries(filters).filter(([, value]) => value !== '');
  return set.length === 0 ? path : `${path}?${new URLSearchParams(set).toString()}`;
}

interface State {
  words?: string;
}

export interface ListAddress {
  filters: Filters;
  words: string;
  /** Filters set to `undefined` are taken away; what was searched for stays. */
  change: (filters: { [N in Name]?: Filters[N] | undefined }) => void;
  search: (words: string) => void;
}

/** The list last looked at, to go back to from a case. */
let last: { to: string; words: string } = { to: '/waiting', words: '' };
export const lastList = () => last;

export function useListAddress(start: NonNullable<Filters['queue']>): ListAddress {
  const [path, go] = useLocation();
  const asked = filtersIn(useSearch());
  const words = useHistoryState<State | null>()?.words ?? '';
  last = { to: listAddress(path, asked), words };
  const filters = { queue: start, ...asked };

  const change: ListAddress['change'] = (changed) => {
    const next = Object.entries({ ...asked, ...changed }).filter(([, value]) => value !== undefined);
    go(listAddress(path, Object.fromEntries(next)), { state: { words } });
  };
  const search = (typed: string) => go(listAddress(path, asked), { state: { words: typed.trim() } });
  return { filters, words, change, search };
}
