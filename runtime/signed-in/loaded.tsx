import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ProblemNote } from './problem-note.tsx';
import type { Resource } from '../browser/index.ts';

interface Props<T> {
  resource: Resource<T>;
  children: (data: T) => ReactNode;
}

/** Waiting, failed or there. Data that was read before stays under a later failure. */
export function Loaded<T>({ resource, children }: Props<T>) {
  const { data, problem, reload } = resource;
  return (
    <>
      {problem && <ProblemNote problem={problem} retry={reload} />}
      {data !== undefined ? children(data) : !problem && <Skeleton active />}
    </>
  );
}
