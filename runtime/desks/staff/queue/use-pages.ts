import { useState } from 'react';

export interface Pages {
  cursor: string | undefined;
  /** Counted from 1. */
  page: number;
  next: ((cursor: string) => void) | undefined;
  back: (() => void) | undefined;
}

/** The way through the pages of one question; another question starts at its first page. */
export function usePages(question: string): Pages {
  const [held, setHeld] = useState<{ question: string; trail: readonly string[] }>({ question, trail: [] });
  const trail = held.question === question ? held.trail : [];
  return {
    cursor: trail.at(-1),
    page: trail.length + 1,
    next: (cursor) => setHeld({ question, trail: [...trail, cursor] }),
    back: trail.length === 0 ? undefined : () => setHeld({ question, trail: trail.slice(0, -1) }),
  };
}
