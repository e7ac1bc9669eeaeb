import { useState } from 'react';
import { routes, type QueryOf, type ResponseOf } from '../../../api/index.ts';
import { call } from '../desk-api.ts';
import { REFRESH_MS } from '../frame/counts.tsx';
import { type Resource, useResource } from '../resource/use-resource.ts';

export const queues = ['waiting', 'all', 'done'] as const;
export type Queue = (typeof queues)[number];

interface Asked {
  queue: Queue;
  q: string;
  /** Cursors of the pages gone through, the one shown last; the first page has none. */
  trail: readonly string[];
}

export interface QueueState {
  asked: Asked;
  page: Resource<ResponseOf<typeof routes.deskCases>>;
  open: (queue: Queue) => void;
  search: (words: string) => void;
  next: (() => void) | undefined;
  back: (() => void) | undefined;
}

/** One page of a list of cases, kept fresh, with the ways to other pages. */
export function useQueue(start: Queue): QueueState {
  const [asked, setAsked] = useState<Asked>({ queue: start, q: '', trail: [] });
  const { queue, q, trail } = asked;
  const cursor = trail.at(-1);
  const query: QueryOf<typeof routes.deskCases> = {
    queue,
    ...(q === '' ? {} : { q }),
    ...(cursor === undefined ? {} : { cursor }),
  };
  const page = useResource(JSON.stringify(query), (signal) => call(routes.deskCases, { query, signal }), REFRESH_MS);
  const following = page.data?.next;
  return {
    asked,
    page,
    open: (chosen) => setAsked({ queue: chosen, q, trail: [] }),
    search: (words) => setAsked({ queue, q: words.trim(), trail: [] }),
    next: following === undefined ? undefined : () => setAsked({ ...asked, trail: [...trail, following] }),
    back: trail.length === 0 ? undefined : () => setAsked({ ...asked, trail: trail.slice(0, -1) }),
  };
}
