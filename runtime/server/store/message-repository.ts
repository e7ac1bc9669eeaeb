/** Messages to applicants: the inbox they read, and the outbox a channel sends from. */
import mongoose, { type Connection } from 'mongoose';
import { newId } from '../accounts/secret.ts';
import { addOnce } from './add-once.ts';
import { earlierThan, type Page, pageOf } from './cursor.ts';
import { type MessageDocument, messageDeclaration } from './models/message.ts';
import { modelOf } from './models/model.ts';

export type { MessageDocument } from './models/message.ts';
const { trusted } = mongoose;

/** A message as it is written; it waits to be sent from then on. */
export type NewMessage = Pick<MessageDocument, '_id' | 'centre' | 'to' | 'text' | 'at' | 'case'>;

export function messageRepository(connection: Connection) {
  const messages = modelOf(connection, messageDeclaration);
  return {
    send: async (centre: string, to: string, text: string, at: Date): Promise<void> => {
      await messages.create({ _id: newId(), centre, to, text, at, nextAt: at });
    },
    /** Sends each once under its id, however often it is asked. */
    sendOnce: (all: readonly NewMessage[]): Promise<void> =>
      addOnce(
        messages,
        all.map((one) => ({ ...one, nextAt: one.at })),
      ),
    /** Adds messages of long ago, which nobody is to be sent any more. */
    keep: (all: readonly NewMessage[]): Promise<void> =>
      addOnce(
        messages,
        all.map((one) => ({ ...one, sentAt: one.at })),
      ),
    latest: (centre: string, limit: number) =>
      messages.find({ centre }).sort({ centre: 1, at: -1, _id: -1 }).limit(limit).lean<MessageDocument[]>(),

    /** What was written to a number about its cases, latest first. */
    async inbox(centre: string, to: string, limit: number, cursor?: string): Promise<Page<MessageDocument>> {
      const rows = await messages
        .find({ centre, to, case: trusted({ $exists: true }), ...earlierThan(cursor) })
        .sort({ centre: 1, to: 1, at: -1, _id: -1 })
        .limit(limit + 1)
        .lean<MessageDocument[]>();
      return pageOf(rows, limit, ({ at, _id }) => [at.toISOString(), _id]);
    },

    /** What the channel has to send now, that which waits longest first. */
    unsent: (now: Date, limit: number) =>
      messages
        .find({ nextAt: trusted({ $lte: now }) })
        .sort({ nextAt: 1 })
        .limit(limit)
        .lean<MessageDocument[]>(),
    sent: async (ids: readonly string[], sentAt: Date): Promise<void> => {
      await messages.updateMany({ _id: trusted({ $in: [...ids] }) }, { $set: { sentAt }, $unset: { nextAt: 1 } });
    },
    failed: async (id: string, failures: number, nextAt: Date): Promise<void> => {
      await messages.updateOne({ _id: id, nextAt: trusted({ $exists: true }) }, { $set: { failures, nextAt } });
    },
  };
}
