import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Consents that an archived file is opened for one paper; it is closed again once that was made anew. */
export const unlockArchive: Act<'unlockArchive'> = ({ document, reason }, { case: one }) => {
  const paper = one.documents.find(({ id }) => id === document);
  if (!paper || paper.voided) return refusal('CASE_NO_PAPER', '/document');
  const { title, number } = paper;
  const named = number === undefined ? { title } : { title, number };
  return [{ kind: 'archiveUnlocked', payload: { document, reason, ...named } }];
};
