/** The server's faults of a submission, told where they can be mended. */
import { type Answers, applicantField, type CompiledForm, type FieldError } from '../../../../engine/index.ts';
import type { ProblemShape } from '../../../api/index.ts';
import type { Step } from './steps.ts';

export interface Faults {
  applicant: readonly FieldError[];
  answers: readonly FieldError[];
  /** Each fault with the ordinal of its step; `undefined` for what no step can mend. */
  list: readonly { message: string; step: number | undefined }[];
}

const ANSWERS = '/command/answers';
const APPLICANT = '/command/applicant/';

type Told = NonNullable<ProblemShape['errors']>[number];

const fault = ({ code, message }: Told, pointer: string, section: string): FieldError => ({
  code,
  message,
  pointer,
  severity: 'error',
  section,
  field: pointer.split('/')[1] ?? '',
});

export interface Filled {
  form: CompiledForm;
  applicantForm: CompiledForm;
  steps: readonly Step[];
  /** Answers of the applicant's form. */
  applicant: Answers;
}

/** Sorts the errors of a problem by the step they belong to. */
export function faultsOf(problem: ProblemShape, { form, applicantForm, steps, applicant }: Filled): Faults {
  const own: FieldError[] = [];
  const answers: FieldError[] = [];
  const list = (problem.errors ?? []).map((error) => {
    const { pointer, message } = error;
    const stepAt = (id: string) => {
      const index = steps.findIndex((step) => step.id === id);
      return { message, step: index < 0 ? undefined : index };
    };
    if (pointer.startsWith(`${ANSWERS}/`)) {
      const at = pointer.slice(ANSWERS.length);
      const section = form.fields.get(at.split('/')[1] ?? '')?.section ?? '';
      answers.push(fault(error, at, section));
      return stepAt(section);
    }
    if (pointer.startsWith(APPLICANT)) {
      const field = applicantField(pointer.slice(APPLICANT.length), applicant);
      if (field !== undefined) own.push(fault(error, `/${field}`, applicantForm.fields.get(field)?.section ?? ''));
      return stepAt('applicant');
    }
    return stepAt(pointer.split('/')[2] ?? '');
  });
  return { applicant: own, answers, list };
}

export const noFaults: Faults = { applicant: [], answers: [], list: [] };
