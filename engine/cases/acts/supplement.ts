import { noticeLimit } from '../limits.ts';
import { checkMaterials } from '../materials.ts';
import { dueFrom } from '../due-from.ts';
import type { Act } from './act.ts';

/** What the notice asked for, which starts the five days again; or deferred materials, which moves no clock. */
export const supplement: Act<'supplement'> = ({ materials, answers }, asked) => {
  const problem = checkMaterials(materials, asked.matter, asked.bars);
  if (problem) return problem;
  const answered = asked.case.stage === 'supplementing';
  const noticeDue = answered ? dueFrom(noticeLimit(asked), asked.moment, asked) : undefined;
  return [
    {
      kind: 'supplemented',
      payload: {
        materials,
        ...(answers === undefined ? {} : { answers }),
        ...(noticeDue === undefined ? {} : { noticeDue }),
      },
    },
  ];
};
