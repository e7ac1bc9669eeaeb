/** A past case as it is judged again: its number, its answers, and what else conditions read. */
import type { Answers, Known } from '../../../engine/index.ts';
import type { CaseFacts } from '../store/case-repository.ts';

export interface PastCase {
  number: string;
  asked: { answers: Answers } & Known;
}

export const pastCase = ({ number, state }: CaseFacts): PastCase => {
  const { answers, applicant, source, submittedOn, receivedOn, business } = state;
  return {
    number,
    asked: {
      answers,
      applicant,
      case: {
        ...{ source, submittedOn },
        ...(receivedOn === undefined ? {} : { receivedOn }),
        ...(business === undefined ? {} : { business }),
      },
    },
  };
};
