import type { Facts } from '../facts/fact.ts';
import type { Answers, CompiledForm, Settled } from './compiled.ts';
import type { FieldError } from './field-error.ts';
import { humanise } from './humanise.ts';

/** Settles and validates answers: what is kept, and every fault in words for people. */
export function checkAnswers(
  form: CompiledForm,
  answers: Answers,
  facts?: Facts,
): { settled: Settled; errors: FieldError[] } {
  const settled = form.settle(answers, facts);
  return { settled, errors: humanise(form.validate(settled), settled.answers, form) };
}
