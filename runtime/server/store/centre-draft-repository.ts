/** The one draft of each centre. A save names the revision it was based on; a stale one changes nothing. */
import type { Connection } from 'mongoose';
import { centreDraftDeclaration, type CentreDraftDocument } from './models/centre-version.ts';
import { modelOf } from './models/model.ts';
import { unlessTaken } from './taken.ts';

type Change = Partial<Omit<CentreDraftDocument, '_id' | 'centre' | 'revision'>>;

export type { CentreDraftDocument } from './models/centre-version.ts';
export function centreDraftRepository(connection: Connection) {
  const drafts = modelOf(connection, centreDraftDeclaration);
  return {
    read: (centre: string) => drafts.findOne({ _id: centre }).lean<CentreDraftDocument | null>(),

    /** Its lock; 0 when there is none. */
    revision: async (centre: string): Promise<number> =>
      (await drafts.findOne({ _id: centre }, { revision: 1 }).lean<Pick<CentreDraftDocument, 'revision'> | null>())
        ?.revision ?? 0,

    /** Makes the draft; false when there is one already. */
    create(draft: Omit<CentreDraftDocument, '_id'>): Promise<boolean> {
      return unlessTaken(async () => {
        await drafts.create({ _id: draft.centre, ...draft });
        return true;
      });
    },

    /** Changes the draft that is still at `revision`; false when somebody saved since. */
    async change(centre: string, revision: number, change: Change): Promise<boolean> {
      const changed = await drafts.updateOne({ _id: centre, revision }, { $set: change, $inc: { revision: 1 } });
      return changed.modifiedCount === 1;
    },

    async remove(centre: string, revision: number): Promise<boolean> {
      return (await drafts.deleteOne({ _id: centre, revision })).deletedCount === 1;
    },
  };
}
