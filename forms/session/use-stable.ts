import { useState } from 'react';
import { sameValue } from './same-value.ts';

/** The same object as long as its content is the same, for callers that make a new one at each drawing. */
export function useStable<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (sameValue(kept, value)) return kept;
  keep(value);
  return value;
}
