/** Accounts, applicants, sessions, one-time codes: everything signing in needs. */
import mongoose, { type Connection } from 'mongoose';
import { newId } from '../accounts/secret.ts';
import {
  type AccountDocument,
  type ApplicantDocument,
  type SessionDocument,
  accountDeclaration,
  applicantDeclaration,
  codeDeclaration,
  sessionDeclaration,
} from './models/account.ts';
import { type Page, pageOf, readCursor } from './cursor.ts';
import { modelOf } from './models/model.ts';

export type { AccountDocument } from './models/account.ts';
export type AccountRepository = ReturnType<typeof accountRepository>;

export function accountRepository(connection: Connection) {
  const accounts = modelOf(connection, accountDeclaration);
  const applicants = modelOf(connection, applicantDeclaration);
  const sessions = modelOf(connection, sessionDeclaration);
  const codes = modelOf(connection, codeDeclaration);

  return {
    byName: (centre: string, name: string) => accounts.findOne({ centre, name }).lean<AccountDocument | null>(),
    byId: (centre: string, id: string) => accounts.findOne({ centre, _id: id }).lean<AccountDocument | null>(),
    list: (centre: string) => accounts.find({ centre }).sort({ name: 1 }).lean<AccountDocument[]>(),

    /** Accounts in use that hold one of these posts. */
    holding: (centre: string, posts: readonly string[]) =>
      accounts.find({ centre, posts: mongoose.trusted({ $in: [...posts] }), active: true }).lean<AccountDocument[]>(),

    /** Adds the posts of somebody who leaves them to those held already. */
    takeOver: async (centre: string, id: string, posts: readonly string[]): Promise<void> => {
      await accounts.updateOne({ centre, _id: id }, { $addToSet: { posts: { $each: [...posts] } } });
    },
    giveUp: async (centre: string, id: string, active: boolean): Promise<void> => {
      await accounts.updateOne({ centre, _id: id }, { $set: { posts: [], active } });
    },
    close: async (centre: string, id: string): Promise<void> => {
      await accounts.updateOne({ centre, _id: id }, { $set: { active: false } });
    },

    /** Registers whose cases somebody keeps out of. */
    tie: async (centre: string, id: string, tie: NonNullable<AccountDocument['ties']>[number]): Promise<void> => {
      await accounts.updateOne({ centre, _id: id }, { $push: { ties: tie } });
    },
    untie: async (centre: string, id: string, tie: string): Promise<void> => {
      await accounts.updateOne({ centre, _id: id }, { $pull: { ties: { id: tie } } });
    },

    /** A page of the accounts of a centre by name. */
    async page(centre: string, limit: number, cursor?: string): Promise<Page<AccountDocument>> {
      const [name] = cursor === undefined ? [] : readCursor(cursor, 1);
      const after = name === undefined ? {} : { name: mongoose.trusted({ $gt: name }) };
      const rows = await accounts
        .find({ centre, ...after })
        .sort({ centre: 1, name: 1 })
        .limit(limit + 1)
        .lean<AccountDocument[]>();
      return pageOf(rows, limit, (row) => [row.name]);
    },

    /** Creates or replaces the account of this name; its id stays. */
    async put(account: Omit<AccountDocument, '_id'>): Promise<void> {
      const { centre, name, ...rest } = account;
      await accounts.updateOne({ centre, name }, { $set: rest, $setOnInsert: { _id: newId() } }, { upsert: true });
    },

    /** The applicant of this mobile number, made at the first sign-in. */
    async applicant(centre: string, mobile: string, now: Date): Promise<ApplicantDocument> {
      const found = await applicants
        .findOneAndUpdate(
          { centre, mobile },
          { $setOnInsert: { _id: newId(), createdAt: now } },
          { upsert: true, returnDocument: 'after' },
        )
        .lean<ApplicantDocument | null>();
      if (!found) throw new Error('upsert returned nothing');
      return found;
    },
    /** The applicants of these numbers, made where there are none yet; ids by number. */
    async applicants(centre: string, wanted: readonly ApplicantDocument[]): Promise<Map<string, string>> {
      if (wanted.length === 0) return new Map();
      const make = wanted.map(({ mobile, _id, createdAt }) => ({
        updateOne: { filter: { centre, mobile }, update: { $setOnInsert: { _id, createdAt } }, upsert: true },
      }));
      await applicants.bulkWrite(make, { ordered: false });
      const mobiles = mongoose.trusted({ $in: wanted.map(({ mobile }) => mobile) });
      const found = await applicants.find({ centre, mobile: mobiles }).lean<ApplicantDocument[]>();
      return new Map(found.map(({ mobile, _id }) => [mobile, _id]));
    },
    applicantById: (centre: string, id: string) =>
      applicants.findOne({ centre, _id: id }).lean<ApplicantDocument | null>(),

    openSession: async (session: SessionDocument) => {
      await sessions.create(session);
    },
    /** Read at every request, by a digest of our own making, so past mongoose's copies. */
    session: (digest: string): Promise<SessionDocument | null> =>
      sessions.collection.findOne<SessionDocument>({ _id: digest as never }),
    /** Moves the end of a session that is in use. */
    keepSession: async (digest: string, until: Date) => {
      await sessions.updateOne({ _id: digest }, { $set: { expiresAt: until } });
    },
    closeSession: async (digest: string) => {
      await sessions.deleteOne({ _id: digest });
    },

    keepCode: async (centre: string, mobile: string, digest: string, expiresAt: Date) => {
      await codes.updateOne({ _id: `${centre}:${mobile}` }, { $set: { centre, digest, expiresAt } }, { upsert: true });
    },
    /** Uses the code up; true once. */
    useCode: async (centre: string, mobile: string, digest: string, now: Date): Promise<boolean> => {
      const later = mongoose.trusted({ $gt: now });
      const used = await codes.deleteOne({ _id: `${centre}:${mobile}`, digest, expiresAt: later });
      return used.deletedCount === 1;
    },
  };
}
