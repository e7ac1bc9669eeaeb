/** What makes a form live is a third of a case's script, so the rest of the case is read while it is fetched. */
import { Skeleton } from 'antd';
import { lazy } from 'react';
import { Fetched } from '../../../signed-in/index.ts';
import type { CaseFormProps } from './live-case-form.tsx';

const Live = lazy(() => import('./live-case-form.tsx'));

export const CaseForm = (props: CaseFormProps) => (
  <Fetched waiting={<Skeleton active />}>
    <Live {...props} />
  </Fetched>
);
