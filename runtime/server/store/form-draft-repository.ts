/** Forms applicants have begun; one a matter, kept for a month after the last change. */
import type { Connection } from 'mongoose';
import { newId } from '../accounts/secret.ts';
import { type FormDraftDocument, formDraftDeclaration } from './models/ledger.ts';
import { modelOf } from './models/model.ts';

const KEPT_DAYS = 30;

export function formDraftRepository(connection: Connection) {
  const drafts = modelOf(connection, formDraftDeclaration);
  return {
    read: (centre: string, applicant: string, matter: string) =>
      drafts.findOne({ centre, applicant, matter }).lean<FormDraftDocument | null>(),
    async save(
      centre: string,
      applicant: string,
      matter: string,
      draft: unknown,
      now: Date,
      machine: Date,
    ): Promise<void> {
      const expiresAt = new Date(machine.getTime() + KEPT_DAYS * 86_400_000);
      await drafts.updateOne(
        { centre, applicant, matter },
        { $set: { draft, savedAt: now, expiresAt }, $setOnInsert: { _id: newId() } },
        { upsert: true },
      );
    },
    /** Drops what was submitted; a draft begun since stays. */
    async drop(submitted: readonly { centre: string; applicant: string; matter: string; at: Date }[]): Promise<void> {
      if (submitted.length === 0) return;
      const dropped = submitted.map(({ at, ...draft }) => ({
        deleteOne: { filter: { ...draft, savedAt: { $lte: at } } },
      }));
      await drafts.collection.bulkWrite(dropped, { ordered: false });
    },
  };
}
