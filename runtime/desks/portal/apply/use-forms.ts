import { useMemo } from 'react';
import { applicantForm, type CompiledForm, liveForm } from '../../../../engine/index.ts';
import type { FormShape } from '../../../api/index.ts';

export interface Forms {
  form: CompiledForm;
  applicantForm: CompiledForm;
}

/** The matter's form and the applicant's, made live once. */
export const useForms = (shape: FormShape): Forms =>
  useMemo(
    () => ({
      form: liveForm(shape),
      applicantForm: liveForm({ form: applicantForm(shape.serviceObjects), rules: {} }),
    }),
    [shape],
  );
