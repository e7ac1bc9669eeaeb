/** The audit log and the outbox: appended to, never changed. */
import type { Connection } from 'mongoose';
import { newId } from '../accounts/secret.ts';
import { type AuditDocument, type MessageDocument, auditDeclaration, messageDeclaration } from './models/ledger.ts';
import { modelOf } from './models/model.ts';

export type AuditRepository = ReturnType<typeof auditRepository>;

export function auditRepository(connection: Connection) {
  const entries = modelOf(connection, auditDeclaration);
  return {
    /** Writes one entry. An act without a case calls this first and fails when it fails. */
    write: async (entry: Omit<AuditDocument, '_id'>): Promise<void> => {
      await entries.create({ _id: newId(), ...entry });
    },
    /** Writes entries whose ids are given, so that writing them again changes nothing. */
    project: async (all: readonly AuditDocument[]): Promise<void> => {
      for (const { _id, ...entry } of all) {
        await entries.updateOne({ _id }, { $setOnInsert: entry }, { upsert: true });
      }
    },
    latest: (centre: string, limit: number) =>
      entries.find({ centre }).sort({ centre: 1, at: -1, _id: -1 }).limit(limit).lean<AuditDocument[]>(),
  };
}

export type MessageRepository = ReturnType<typeof messageRepository>;

export function messageRepository(connection: Connection) {
  const messages = modelOf(connection, messageDeclaration);
  return {
    send: async (centre: string, to: string, text: string, at: Date): Promise<void> => {
      await messages.create({ _id: newId(), centre, to, text, at });
    },
    /** Sends once under this id, however often it is asked. */
    sendOnce: async (id: string, centre: string, to: string, text: string, at: Date): Promise<void> => {
      await messages.updateOne({ _id: id }, { $setOnInsert: { centre, to, text, at } }, { upsert: true });
    },
    latest: (centre: string, limit: number) =>
      messages.find({ centre }).sort({ centre: 1, at: -1, _id: -1 }).limit(limit).lean<MessageDocument[]>(),
  };
}
