/** Tries at a secret, counted so that guessing a password, a code or a query code becomes slow. */
import mongoose, { type Connection } from 'mongoose';
import { type AttemptDocument, attemptDeclaration } from './models/account.ts';
import { modelOf } from './models/model.ts';

/** How many tries are borne, each within so many minutes of the one before, and how long the door stays shut then. */
export interface Patience {
  tries: number;
  minutes: number;
}

export function attemptRepository(connection: Connection) {
  const attempts = modelOf(connection, attemptDeclaration);
  const idOf = (centre: string, kind: string, subject: string) => `${centre}:${kind}:${subject}`;
  const secondsTo = (until: Date, now: Date) => Math.ceil((until.getTime() - now.getTime()) / 1000);

  return {
    /**
     * Counts a try before it is made, so that tries at the same moment do not slip by together.
     * @returns seconds to wait; 0 when it may be made
     */
    async begin(centre: string, kind: string, subject: string, now: Date, patience: Patience): Promise<number> {
      const _id = idOf(centre, kind, subject);
      const later = new Date(now.getTime() + patience.minutes * 60_000);
      // The store forgets what has expired in its own time; it does not count from then on.
      await attempts.deleteOne({ _id, expiresAt: mongoose.trusted({ $lte: now }) });
      const counted = await attempts
        .findOneAndUpdate(
          { _id },
          { $inc: { tries: 1 }, $setOnInsert: { centre, expiresAt: later } },
          { upsert: true, returnDocument: 'after' },
        )
        .lean<AttemptDocument>();
      if (counted.lockedUntil) return secondsTo(counted.lockedUntil, now);
      const shut = counted.tries > patience.tries;
      await attempts.updateOne({ _id }, { $set: { expiresAt: later, ...(shut ? { lockedUntil: later } : {}) } });
      return shut ? secondsTo(later, now) : 0;
    },

    /** Forgets every try of a subject that has shown who it is. */
    succeeded: async (centre: string, kind: string, subject: string): Promise<void> => {
      await attempts.deleteOne({ _id: idOf(centre, kind, subject) });
    },

    /** Takes back one try that was right; the wrong ones of the same subject stay counted. */
    takeBack: async (centre: string, kind: string, subject: string): Promise<void> => {
      await attempts.updateOne({ _id: idOf(centre, kind, subject) }, { $inc: { tries: -1 } });
    },
  };
}
