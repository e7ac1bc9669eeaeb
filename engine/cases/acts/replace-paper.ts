import { spoiledUnder } from '../blank.ts';
import { changedFields } from '../changed-fields.ts';
import { refusal } from '../refusal.ts';
import { openUnlocking } from '../unlocking.ts';
import type { Act } from './act.ts';

/**
 * Voids an issued paper that is wrong and makes another in its place (作废重制): both stay, and the new one names the old.
 * What was wrong in the application is put right with it; the decision itself stays as it is.
 */
export const replacePaper: Act<'replacePaper'> = ({ document, reason, answers }, asked) => {
  const paper = asked.case.documents.find(({ id }) => id === document);
  if (!paper || paper.voided) return refusal('CASE_NO_PAPER', '/document');
  if (asked.case.archive && openUnlocking(asked.case)?.document !== document) {
    return refusal('CASE_ARCHIVE_LOCKED', '/document');
  }
  const planned = Object.values(asked.matter.documents).some((papers) => papers.some(({ id }) => id === paper.config));
  if (!planned) return refusal('CASE_NO_PAPER', '/document');
  const fields = answers === undefined ? [] : changedFields(answers, asked);
  const corrected = fields.length === 0 || answers === undefined ? {} : { answers };
  return [
    { kind: 'paperVoided', payload: { document, config: paper.config, reason, fields, ...corrected } },
    ...spoiledUnder(paper, `文书作废重制：${reason}`),
  ];
};
