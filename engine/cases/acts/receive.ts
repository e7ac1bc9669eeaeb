import { noticeLimit } from '../limits.ts';
import { checkMaterials } from '../materials.ts';
import { noticeStart } from '../notice.ts';
import { dueFrom } from '../due-from.ts';
import type { Act } from './act.ts';

/** The window counts what came in. Its clock has run since the applicant submitted. */
export const receive: Act<'receive'> = ({ materials }, asked) => {
  const problem = checkMaterials(materials, asked.matter, asked.bars);
  if (problem) return problem;
  const noticeDue = dueFrom(noticeLimit(asked), noticeStart(asked.case), asked);
  return [{ kind: 'received', payload: { materials, ...(noticeDue === undefined ? {} : { noticeDue }) } }];
};
