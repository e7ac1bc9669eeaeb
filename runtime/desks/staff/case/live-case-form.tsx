import { useMemo } from 'react';
import { MatterForm, type MatterFormProps } from '../../../../forms/index.ts';
import type { CaseView } from '../../../api/index.ts';
import { keptFiles } from '../materials/kept-files.ts';
import { factsOf, liveFormOf } from './live-case.ts';

export type CaseFormProps = Omit<MatterFormProps, 'form' | 'facts'> & { view: CaseView };

/** The form of a case, with what conditions read beside it. */
export default function LiveCaseForm({ view, ...props }: CaseFormProps) {
  const facts = useMemo(() => factsOf(view), [view]);
  return <MatterForm files={keptFiles} {...props} form={liveFormOf(view)} facts={facts} />;
}
