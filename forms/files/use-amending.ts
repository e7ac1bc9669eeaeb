import { useCallback, useEffect, useRef } from 'react';

/** Changes to a value that is handed in, of which several may come before it is handed in again: each begins with the last. */
export function useAmending<T>(value: T, put: (value: T) => void): (change: (before: T) => T) => void {
  const now = useRef(value);
  const tell = useRef(put);
  useEffect(() => {
    now.current = value;
    tell.current = put;
  });
  return useCallback((change) => {
    now.current = change(now.current);
    tell.current(now.current);
  }, []);
}
