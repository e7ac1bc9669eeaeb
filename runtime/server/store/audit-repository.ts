/** The audit log: appended to, never changed. */
import mongoose, { type Connection } from 'mongoose';
import { newId } from '../accounts/secret.ts';
import { type AuditEntry, type ChainedEntry, chainedEntries } from '../chain/audit-chain.ts';
import { earlierThan, type Page, pageOf } from './cursor.ts';
import { auditDeclaration } from './models/ledger.ts';
import { modelOf } from './models/model.ts';
import { areTaken } from './taken.ts';

export interface AuditQuestion {
  act?: string;
  /** Case number, account or matter, whole. */
  object?: string;
  cursor?: string;
  limit: number;
}

export function auditRepository(connection: Connection) {
  const entries = modelOf(connection, auditDeclaration);
  const trusted = mongoose.trusted;
  /** Of each centre the append in hand: writers of this process wait for each other instead of losing to each other. */
  const turns = new Map<string, Promise<void>>();

  const present = async (ids: readonly string[]): Promise<Set<string>> => {
    const found = await entries.find({ _id: trusted({ $in: [...ids] }) }, { _id: 1 }).lean<{ _id: string }[]>();
    return new Set(found.map(({ _id }) => _id));
  };

  /**
   * Appends to the chain of a centre those entries that are not there yet. The number of an entry is unique, so of two
   * writers behind the same last entry one loses, and links its entries anew behind the winner's.
   */
  async function append(centre: string, all: readonly AuditEntry[]): Promise<void> {
    for (;;) {
      const there = await present(all.map(({ _id }) => _id));
      const left = all.filter(({ _id }) => !there.has(_id));
      if (left.length === 0) return;
      const last = await entries
        .findOne({ centre }, { seq: 1, chain: 1 })
        .sort({ centre: 1, seq: -1 })
        .lean<{ seq: number; chain: string } | null>();
      try {
        await entries.collection.insertMany(chainedEntries(last, left) as never, { ordered: true });
        return;
      } catch (error) {
        if (!areTaken(error)) throw error;
      }
    }
  }

  function inTurn(centre: string, all: readonly AuditEntry[]): Promise<void> {
    const mine = (turns.get(centre) ?? Promise.resolve()).then(() => append(centre, all));
    const done = mine.catch(() => undefined);
    turns.set(centre, done);
    return mine;
  }

  return {
    present,
    /** Writes one entry. An act without a case calls this first and fails when it fails. */
    write: (entry: Omit<AuditEntry, '_id'>): Promise<void> => inTurn(entry.centre, [{ _id: newId(), ...entry }]),
    /** Writes entries whose ids are given, so that writing them again changes nothing. */
    async project(all: readonly AuditEntry[]): Promise<void> {
      const centres = new Set(all.map(({ centre }) => centre));
      for (const centre of centres)
        await inTurn(
          centre,
          all.filter((entry) => entry.centre === centre),
        );
    },
    /** What one account did from a moment on, latest first. */
    ofAccount: (centre: string, by: string, from: Date, limit: number) =>
      entries
        .find({ centre, by, at: trusted({ $gte: from }) })
        .sort({ at: -1, _id: -1 })
        .limit(limit)
        .lean<ChainedEntry[]>(),
    /** A page of what was done, latest first: one kind of act, one object, or both. */
    async sift(centre: string, { act, object, cursor, limit }: AuditQuestion): Promise<Page<ChainedEntry>> {
      const rows = await entries
        .find({
          centre,
          ...(act === undefined ? {} : { act }),
          ...(object === undefined ? {} : { object }),
          ...earlierThan(cursor),
        })
        .sort({ at: -1, _id: -1 })
        .limit(limit + 1)
        .lean<ChainedEntry[]>();
      return pageOf(rows, limit, (row) => [row.at.toISOString(), row._id]);
    },
    latest: (centre: string, limit: number) =>
      entries.find({ centre }).sort({ centre: 1, at: -1, _id: -1 }).limit(limit).lean<ChainedEntry[]>(),
    /** The entries behind number `after`, in the order of their numbers. */
    page: (centre: string, after: number, limit: number) =>
      entries
        .find({ centre, seq: trusted({ $gt: after }) })
        .sort({ centre: 1, seq: 1 })
        .limit(limit)
        .lean<ChainedEntry[]>(),
  };
}
