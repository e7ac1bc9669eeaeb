import type { Answers } from '../form/compiled.ts';

/** The answers that are others than before; what is covered is never sent back as if it were the value. */
export const changedAnswers = (answers: Answers, before: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([id, value]) => JSON.stringify(value) !== JSON.stringify(before[id])),
  );
