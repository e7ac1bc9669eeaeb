import { checkAnswers, knownFacts, liveForm, type Answers } from '../../../../engine/index.ts';
import type { CaseView, FormShape } from '../../../api/index.ts';

/** What is wrong with other answers to the form of a case, in words. */
export function answerFaults({ form, case: one }: CaseView, answers: Answers): string[] {
  const facts = knownFacts({ applicant: { ...one.applicant }, case: one });
  return checkAnswers(liveForm(form as FormShape), answers, facts).errors.map(({ message }) => message);
}
