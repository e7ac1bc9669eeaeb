/** The audit log and the outbox: appended to, never changed. */
import { type Connection, mongo, type Model, trusted } from 'mongoose';
import { newId } from '../accounts/secret.ts';
import { type AuditDocument, type MessageDocument, auditDeclaration, messageDeclaration } from './models/ledger.ts';
import { modelOf } from './models/model.ts';

const taken = (error: unknown): boolean =>
  error instanceof mongo.MongoBulkWriteError &&
  [error.writeErrors].flat().every((one) => (one as { code?: unknown }).code === 11000);

/** Adds documents whose ids are fixed; those that are there already stay as they are. */
async function addOnce<T>(model: Model<T>, documents: readonly T[]): Promise<void> {
  if (documents.length === 0) return;
  try {
    await model.collection.insertMany(documents as never, { ordered: false });
  } catch (error) {
    if (!taken(error)) throw error;
  }
}

export type { AuditDocument, MessageDocument } from './models/ledger.ts';
export function auditRepository(connection: Connection) {
  const entries = modelOf(connection, auditDeclaration);
  return {
    /** Writes one entry. An act without a case calls this first and fails when it fails. */
    write: async (entry: Omit<AuditDocument, '_id'>): Promise<void> => {
      await entries.create({ _id: newId(), ...entry });
    },
    /** Writes entries whose ids are given, so that writing them again changes nothing. */
    project: (all: readonly AuditDocument[]): Promise<void> => addOnce(entries, all),
    /** What one account did from a moment on, latest first. */
    ofAccount: (centre: string, by: string, from: Date, limit: number) =>
      entries
        .find({ centre, by, at: trusted({ $gte: from }) })
        .sort({ at: -1, _id: -1 })
        .limit(limit)
        .lean<AuditDocument[]>(),
    latest: (centre: string, limit: number) =>
      entries.find({ centre }).sort({ centre: 1, at: -1, _id: -1 }).limit(limit).lean<AuditDocument[]>(),
  };
}

export function messageRepository(connection: Connection) {
  const messages = modelOf(connection, messageDeclaration);
  return {
    send: async (centre: string, to: string, text: string, at: Date): Promise<void> => {
      await messages.create({ _id: newId(), centre, to, text, at });
    },
    /** Sends each once under its id, however often it is asked. */
    sendOnce: (all: readonly MessageDocument[]): Promise<void> => addOnce(messages, all),
    latest: (centre: string, limit: number) =>
      messages.find({ centre }).sort({ centre: 1, at: -1, _id: -1 }).limit(limit).lean<MessageDocument[]>(),
  };
}
