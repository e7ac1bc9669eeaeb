/** A check as JSON for programs: additive changes only. */
import type { Checked } from './checked.ts';
import { fileOf } from './place.ts';

export const json = (checked: readonly Checked[]): string =>
  JSON.stringify(
    checked.map((one) => ({
      name: one.name,
      sound: one.sound,
      problems: one.problems.map((problem) => ({ ...problem, file: fileOf(one, problem) })),
      examples: one.examples.map(({ id, title, problems }) => ({ id, title, passed: problems.length === 0 })),
    })),
    null,
    2,
  );
