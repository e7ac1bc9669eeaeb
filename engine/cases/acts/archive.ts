import { refusal } from '../refusal.ts';
import type { Act } from './act.ts';

/** Closes the file for good: nothing is done to the case any more. Throws RangeError when nobody read the file. */
export const archive: Act<'archive'> = (_, { file }) => {
  if (!file) throw new RangeError('what is archived has to be listed');
  return file.length === 0 ? refusal('CASE_ARCHIVE_EMPTY', '') : [{ kind: 'archived', payload: { items: file } }];
};
