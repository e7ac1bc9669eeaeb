/** What makes a form live is a third of a case's script, so the rest of the case is read while it is fetched. */
import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import type { CaseFormProps } from './live-case-form.tsx';

const Live = lazy(() => import('./live-case-form.tsx'));

export const CaseForm = (props: CaseFormProps) => (
  <Suspense fallback={<Skeleton active />}>
    <Live {...props} />
  </Suspense>
);
