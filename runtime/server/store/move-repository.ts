/** What became of running cases when a version took them along; written once everything is done. */
import type { Connection } from 'mongoose';
import { modelOf } from './models/model.ts';
import { type MoveDocument, moveDeclaration } from './models/move.ts';

export type { MoveDocument } from './models/move.ts';

export function moveRepository(connection: Connection) {
  const moves = modelOf(connection, moveDeclaration);
  return {
    of: (version: string) => moves.findOne({ _id: version }).lean<MoveDocument | null>(),
    /** Of all versions of a matter. */
    list: (centre: string, matter: string) => moves.find({ centre, matter }).lean<MoveDocument[]>(),
    keep: async (done: MoveDocument): Promise<void> => {
      await moves.replaceOne({ _id: done._id }, done, { upsert: true });
    },
  };
}
