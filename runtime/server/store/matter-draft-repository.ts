/** The one draft of each matter. A save names the revision it was based on; a stale one changes nothing. */
import type { Connection } from 'mongoose';
import { newId } from '../accounts/secret.ts';
import { modelOf } from './models/model.ts';
import { type MatterDraftDocument, matterDraftDeclaration } from './models/version.ts';
import { unlessTaken } from './taken.ts';

type Change = Partial<Omit<MatterDraftDocument, '_id' | 'centre' | 'matter' | 'revision'>>;

export type { MatterDraftDocument } from './models/version.ts';
export function matterDraftRepository(connection: Connection) {
  const drafts = modelOf(connection, matterDraftDeclaration);
  return {
    list: (centre: string) => drafts.find({ centre }, { bundle: 0 }).lean<Omit<MatterDraftDocument, 'bundle'>[]>(),
    /** Ids of the matters that have a draft. */
    ids: (centre: string) => drafts.distinct('matter', { centre }),
    read: (centre: string, matter: string) => drafts.findOne({ centre, matter }).lean<MatterDraftDocument | null>(),

    /** Its lock alone; 0 while there is none. */
    async revision(centre: string, matter: string): Promise<number> {
      const found = await drafts.findOne({ centre, matter }, { revision: 1 }).lean<{ revision: number } | null>();
      return found?.revision ?? 0;
    },

    /** Makes the first draft; false when there is one already. */
    create(draft: Omit<MatterDraftDocument, '_id'>): Promise<boolean> {
      return unlessTaken(async () => {
        await drafts.create({ _id: newId(), ...draft });
        return true;
      });
    },

    /** Changes the draft that is still at `revision`; false when somebody saved since. */
    async change(centre: string, matter: string, revision: number, change: Change): Promise<boolean> {
      const changed = await drafts.updateOne({ centre, matter, revision }, { $set: change, $inc: { revision: 1 } });
      return changed.modifiedCount === 1;
    },

    async remove(centre: string, matter: string, revision: number): Promise<boolean> {
      return (await drafts.deleteOne({ centre, matter, revision })).deletedCount === 1;
    },
  };
}
