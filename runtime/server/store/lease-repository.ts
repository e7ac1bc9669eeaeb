/** Leases: the right to do a recurring job for a while. Two workers at once would only do work twice, never wrong. */
import mongoose, { type Connection } from 'mongoose';
import { leaseDeclaration } from './models/ledger.ts';
import { modelOf } from './models/model.ts';
import { unlessTaken } from './taken.ts';

export function leaseRepository(connection: Connection) {
  const leases = modelOf(connection, leaseDeclaration);
  return {
    /** Takes or keeps the lease of a job until `until`; false while somebody else holds it. */
    take(job: string, owner: string, now: Date, until: Date): Promise<boolean> {
      // The upsert found the lease held by another.
      return unlessTaken(async () => {
        const taken = await leases.updateOne(
          { _id: job, $or: [{ owner }, { until: mongoose.trusted({ $lte: now }) }] },
          { $set: { owner, until } },
          { upsert: true },
        );
        return taken.matchedCount === 1 || taken.upsertedCount === 1;
      });
    },
    release: async (job: string, owner: string): Promise<void> => {
      await leases.deleteOne({ _id: job, owner });
    },
  };
}
