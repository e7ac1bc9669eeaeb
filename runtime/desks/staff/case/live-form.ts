import { useMemo } from 'react';
import { type CompiledForm, type Facts, knownFacts, liveForm } from '../../../../engine/index.ts';
import type { CaseView, FormShape } from '../../../api/index.ts';

/** The form a case was filled in with, made live once for each reading of the case. */
export function useLiveForm({ form }: CaseView): CompiledForm {
  return useMemo(() => liveForm(form as FormShape), [form]);
}

/** What conditions read beside the answers. */
export function useCaseFacts({ case: one }: CaseView): Facts {
  return useMemo(() => {
    return knownFacts({ applicant: { ...one.applicant }, case: one });
  }, [one]);
}
