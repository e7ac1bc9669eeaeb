import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Prints an issued paper onto a blank from stock, which is held for this act: no number serves twice. */
export const useBlank: Act<'useBlank'> = ({ document, number }, { case: { documents }, reserved }) => {
  const paper = documents.find(({ id, voided }) => id === document && !voided);
  if (!paper) return refusal('CASE_NO_PAPER', '/document');
  const { title, blank, blankUse } = paper;
  if (blank === undefined) return refusal('CASE_BLANK_NEEDLESS', '/document', { document: title });
  if (blankUse) return refusal('CASE_BLANK_TAKEN', '/document', { document: title, number: blankUse.number });
  if (reserved?.blank === undefined) return refusal('CASE_BLANK_UNRESERVED', '/number', { number });
  return [{ kind: 'blankUsed', payload: { document, title, blank, number } }];
};
