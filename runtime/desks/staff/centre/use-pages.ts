import { useState } from 'react';
import { type Resource, useResource } from '../../../browser/index.ts';

interface Page {
  next?: string;
}

export interface Pages<T> {
  page: Resource<T>;
  /** Of the page shown, from 1. */
  number: number;
  next: (() => void) | undefined;
  back: (() => void) | undefined;
}

/** A list read page by page. Another `key` starts at the first page. */
export function usePages<T extends Page>(
  key: string,
  load: (cursor: { cursor?: string }, signal: AbortSignal) => Promise<T>,
): Pages<T> {
  const [gone, setGone] = useState<{ key: string; trail: readonly string[] }>({ key, trail: [] });
  const trail = gone.key === key ? gone.trail : [];
  const cursor = trail.at(-1);
  const page = useResource(JSON.stringify([key, cursor]), (signal) =>
    load(cursor === undefined ? {} : { cursor }, signal),
  );
  const following = page.data?.next;
  return {
    page,
    number: trail.length + 1,
    next: following === undefined ? undefined : () => setGone({ key, trail: [...trail, following] }),
    back: trail.length === 0 ? undefined : () => setGone({ key, trail: trail.slice(0, -1) }),
  };
}
