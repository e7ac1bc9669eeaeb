/** Where in an application the server's reasons belong. */
import { applicantField, type Answers, type CompiledForm, type FieldError } from '../../../../engine/index.ts';
import type { ProblemShape } from '../../../api/index.ts';

export const stepNames = ['applicant', 'form', 'materials'] as const;
export type StepName = (typeof stepNames)[number];
type Fault = NonNullable<ProblemShape['errors']>[number];

const places: readonly [prefix: string, step: StepName][] = [
  ['/command/applicant', 'applicant'],
  ['/command/answers', 'form'],
];

/** The step a pointer of the request belongs to. */
export const stepAt = (pointer: string): StepName =>
  places.find(([prefix]) => pointer.startsWith(prefix))?.[1] ?? 'materials';

const rest = (pointer: string) => pointer.split('/').slice(3).join('/');

/** The faults of one step as a form shows them. */
export function fieldErrors(
  step: 'applicant' | 'form',
  faults: readonly Fault[],
  form: CompiledForm,
  answers: Answers,
) {
  return faults
    .filter(({ pointer }) => stepAt(pointer) === step)
    .map(({ code, pointer, message }): FieldError => {
      const path = rest(pointer);
      const field = step === 'applicant' ? (applicantField(path, answers) ?? '') : (path.split('/')[0] ?? '');
      const section = form.fields.get(field)?.section ?? '';
      return { code, pointer: `/${step === 'applicant' ? field : path}`, message, severity: 'error', section, field };
    });
}
