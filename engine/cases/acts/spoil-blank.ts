import { spoiledUnder } from '../blank.ts';
import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** What was printed wrong goes to waste; the paper stays as it was decided and is printed onto another blank. */
export const spoilBlank: Act<'spoilBlank'> = ({ document, reason }, { case: { documents } }) => {
  const paper = documents.find(({ id, voided }) => id === document && !voided);
  const spoiled = paper ? spoiledUnder(paper, reason) : [];
  return spoiled.length > 0 ? spoiled : refusal('CASE_NO_PAPER', '/document');
};
