import { openHandOver } from '../hand-over.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Signs for the paper, or sends it back with a reason; refused, it is where it was. */
export const answerHandOver: Act<'answerHandOver'> = ({ outcome, reason }, { case: one }) => {
  const open = openHandOver(one);
  if (!open) return refusal('CASE_PAPERS_NONE', '');
  const why = reason?.trim();
  if (outcome === 'refuse' && !why) return refusal('CASE_PAPERS_REASON', '/reason');
  return [{ kind: 'papersAnswered', payload: { to: open.to.name, outcome, ...(why ? { reason: why } : {}) } }];
};
