/** Failed tries, so that guessing a password, a code or a query code becomes slow. */
import type { Connection } from 'mongoose';
import { type AttemptDocument, attemptDeclaration } from './models/account.ts';
import { modelOf } from './models/model.ts';

/** How many failures are borne, and how long the door stays shut afterwards. */
export interface Patience {
  failures: number;
  minutes: number;
}

export function attemptRepository(connection: Connection) {
  const attempts = modelOf(connection, attemptDeclaration);
  const id = (centre: string, kind: string, subject: string) => `${centre}:${kind}:${subject}`;

  return {
    /** Minutes the subject must still wait; 0 when it may try. */
    async waiting(centre: string, kind: string, subject: string, now: Date): Promise<number> {
      const found = await attempts.findOne({ _id: id(centre, kind, subject) }).lean<AttemptDocument | null>();
      const until = found?.lockedUntil?.getTime() ?? 0;
      return Math.max(0, Math.ceil((until - now.getTime()) / 60_000));
    },

    /** Counts a failure and shuts the door at the limit. */
    async failed(centre: string, kind: string, subject: string, now: Date, patience: Patience): Promise<void> {
      const later = new Date(now.getTime() + patience.minutes * 60_000);
      const counted = await attempts
        .findOneAndUpdate(
          { _id: id(centre, kind, subject) },
          { $inc: { failures: 1 }, $set: { centre, expiresAt: later } },
          { upsert: true, returnDocument: 'after' },
        )
        .lean<AttemptDocument | null>();
      if ((counted?.failures ?? 0) < patience.failures) return;
      await attempts.updateOne({ _id: id(centre, kind, subject) }, { $set: { lockedUntil: later, failures: 0 } });
    },

    succeeded: async (centre: string, kind: string, subject: string): Promise<void> => {
      await attempts.deleteOne({ _id: id(centre, kind, subject) });
    },
  };
}
