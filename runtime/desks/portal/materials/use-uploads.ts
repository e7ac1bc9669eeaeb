/** Files on their way to the server. */
import { useEffect, useRef, useState } from 'react';
import type { ProblemShape } from '../../../api/index.ts';
import { problemOf } from '../../../browser/index.ts';
import type { KeptFile } from './kept-file.ts';
import { sendFile } from './send-file.ts';

export interface Upload {
  key: number;
  name: string;
  percent: number;
  problem?: ProblemShape;
  cancel: () => void;
}

let keys = 0;

/** @param done takes each file once the server has it */
export function useUploads(done: (file: KeptFile) => void) {
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
    sendFile(file, { progress: (percent) => change(key, { percent }), signal: abort.signal })
      .then(
        (kept) => {
          forget(key);
          done(kept);
        },
        (error: unknown) => change(key, { problem: problemOf(error) }),
      )
      .finally(() => aborts.current.delete(abort));
  };
  return { uploads, start };
}
