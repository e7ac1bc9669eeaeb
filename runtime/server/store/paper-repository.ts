/** Codes of issued papers. */
import type { Connection } from 'mongoose';
import { addOnce } from './add-once.ts';
import { type PaperDocument, paperDeclaration } from './models/paper.ts';
import { modelOf } from './models/model.ts';

const idOf = (centre: string, code: string): string => `${centre}:${code}`;

export function paperRepository(connection: Connection) {
  const papers = modelOf(connection, paperDeclaration);
  return {
    byCode: (centre: string, code: string) =>
      papers.findOne({ _id: idOf(centre, code), centre }).lean<PaperDocument | null>(),
    /** Adds what is not there yet. */
    add: (found: readonly (Omit<PaperDocument, '_id'> & { code: string })[]): Promise<void> =>
      addOnce(
        papers,
        found.map(({ code, ...paper }) => ({ _id: idOf(paper.centre, code), ...paper })),
      ),
  };
}
