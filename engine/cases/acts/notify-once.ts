import { supplementLimit } from '../limits.ts';
import { dueFrom } from '../due-from.ts';
import { faultOfMarks } from '../marks.ts';
import type { Act } from './act.ts';

/** Tells everything that is missing or wrong, once (行政许可法 第三十二条第一款第四项). */
export const notifyOnce: Act<'notifyOnce'> = (command, asked) => {
  const { defects } = command;
  const problem = faultOfMarks(command, asked.matter);
  if (problem) return problem;
  const dueOn = dueFrom(supplementLimit(asked), asked.moment, asked);
  return [{ kind: 'notified', payload: { defects, ...(dueOn === undefined ? {} : { dueOn }) } }];
};
