/** What makes the form of a case live. */
import { knownFacts, liveForm, type CompiledForm, type Facts } from '../../../../engine/index.ts';
import type { CaseView, FormShape } from '../../../api/index.ts';

const made = new WeakMap<object, CompiledForm>();

/** The form a case was filled in with, made live once for each reading of the case. */
export function liveFormOf({ form }: CaseView): CompiledForm {
  const shape = form as FormShape;
  const live = made.get(shape) ?? liveForm(shape);
  made.set(shape, live);
  return live;
}

/** What conditions read beside the answers. */
export const factsOf = ({ case: one }: CaseView): Facts => knownFacts({ applicant: { ...one.applicant }, case: one });
