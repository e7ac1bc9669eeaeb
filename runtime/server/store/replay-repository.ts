/** What a draft would change for past cases, one comparison a matter; a run writes only while it is the one that runs. */
import type { Connection } from 'mongoose';
import { modelOf } from './models/model.ts';
import { type ReplayDocument, replayDeclaration } from './models/replay.ts';

export type { ReplayDocument } from './models/replay.ts';

const idOf = (centre: string, matter: string): string => `${centre}:${matter}`;

export function replayRepository(connection: Connection) {
  const replays = modelOf(connection, replayDeclaration);
  return {
    of: (centre: string, matter: string) =>
      replays.findOne({ _id: idOf(centre, matter) }).lean<ReplayDocument | null>(),

    /** Begins a run in place of the last. */
    async begin(begun: Omit<ReplayDocument, '_id'>): Promise<void> {
      const _id = idOf(begun.centre, begun.matter);
      await replays.replaceOne({ _id }, { ...begun, _id }, { upsert: true });
    },

    /** How far a run is, or how it ended; false when it does not run any more. */
    async tell(
      centre: string,
      matter: string,
      run: string,
      news: Partial<Pick<ReplayDocument, 'state' | 'impact' | 'seenAt' | 'endedAt' | 'why'>>,
    ): Promise<boolean> {
      const told = await replays.updateOne({ _id: idOf(centre, matter), run, state: 'running' }, { $set: news });
      return told.matchedCount === 1;
    },

    /** Stops whatever runs for the matter; false when nothing does. */
    async cancel(centre: string, matter: string, endedAt: Date): Promise<boolean> {
      const stopped = await replays.updateOne(
        { _id: idOf(centre, matter), state: 'running' },
        { $set: { state: 'cancelled', endedAt } },
      );
      return stopped.matchedCount === 1;
    },
  };
}
