import { checkAnswers, type Answers } from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';
import { factsOf, liveFormOf } from './live-case.ts';

/** What is wrong with other answers to the form of a case, in words. */
export const answerFaults = (view: CaseView, answers: Answers): string[] =>
  checkAnswers(liveFormOf(view), answers, factsOf(view)).errors.map(({ message }) => message);
