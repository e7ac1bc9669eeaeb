/** Files on their way to where they are kept. */
import { useEffect, useRef, useState } from 'react';
import type { KeptFile } from '../../engine/index.ts';
import type { FileKeeper } from './keeper.ts';

export interface Upload {
  key: number;
  name: string;
  percent: number;
  /** Why it did not get there. */
  fault?: string;
  /** Stops it, or takes away what is said of it. */
  cancel: () => void;
}

let keys = 0;

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @param done takes each file once it is kept */
export function useSending({ send, discard }: FileKeeper, done: (file: KeptFile) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const aborts = useRef(new Set<AbortController>());
  useEffect(() => {
    const running = aborts.current;
    return () => {
      for (const abort of running) abort.abort();
    };
  }, []);

  const change = (key: number, to: Partial<Upload>) =>
    setUploads((before) => before.map((one) => (one.key === key ? { ...one, ...to } : one)));
  const forget = (key: number) => setUploads((before) => before.filter((one) => one.key !== key));

  const start = (file: File) => {
    const key = ++keys;
    const abort = new AbortController();
    aborts.current.add(abort);
    const cancel = () => {
      abort.abort();
      forget(key);
    };
    setUploads((before) => [...before, { key, name: file.name, percent: 0, cancel }]);
    send(file, { progress: (percent) => change(key, { percent }), signal: abort.signal })
      .then(
        (kept) => {
          // Stopped too late: it is kept, and nobody wants it.
          if (abort.signal.aborted) {
            discard?.(kept.id);
            return;
          }
          forget(key);
          done(kept);
        },
        (error: unknown) => change(key, { fault: wordsOf(error) }),
      )
      .finally(() => aborts.current.delete(abort));
  };
  return { uploads, start };
}
