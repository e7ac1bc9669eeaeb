import { useMemo } from 'react';
import { knownFacts, liveForm } from '../../../../engine/index.ts';
import { MatterForm, type MatterFormProps } from '../../../../forms/index.ts';
import type { CaseView, FormShape } from '../../../api/index.ts';

export type CaseFormProps = Omit<MatterFormProps, 'form' | 'facts'> & { view: CaseView };

/** The form a case was filled in with, made live once for each reading of the case, with what conditions read beside it. */
export default function LiveCaseForm({ view: { form: shape, case: one }, ...props }: CaseFormProps) {
  const form = useMemo(() => liveForm(shape as FormShape), [shape]);
  const facts = useMemo(() => knownFacts({ applicant: { ...one.applicant }, case: one }), [one]);
  return <MatterForm {...props} form={form} facts={facts} />;
}
