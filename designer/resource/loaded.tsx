import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ProblemNote } from './problem-note.tsx';
import type { Resource } from './use-resource.ts';

interface Props<T> {
  resource: Resource<T>;
  children: (data: T) => ReactNode;
}

/** Waiting, failed or there. Data that was read before stays under a later failure. */
export function Loaded<T>({ resource: { data, problem, reload }, children }: Props<T>) {
  return (
    <>
      {problem && <ProblemNote problem={problem} retry={reload} />}
      {data !== undefined ? children(data) : !problem && <Skeleton active className="loading" />}
    </>
  );
}
