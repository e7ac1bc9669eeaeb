import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Resource } from '../../../browser/index.ts';
import { ProblemNote } from './problem-note.tsx';

export function Loading() {
  const { t } = useTranslation();
  return (
    <p className="loading" role="status">
      {t('loading')}
    </p>
  );
}

/** Shows what was read, or that it is still being read, or why it could not be. */
export function Loaded<T>({ resource, children }: { resource: Resource<T>; children: (data: T) => ReactNode }) {
  const { data, problem, loading, reload } = resource;
  if (loading) return <Loading />;
  return (
    <>
      {problem && <ProblemNote problem={problem} retry={reload} />}
      {data !== undefined && children(data)}
    </>
  );
}
