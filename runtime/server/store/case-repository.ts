/** Cases. One command is one conditional update on the version; nobody's decision can be overwritten. */
import mongoose, { type Connection, mongo } from 'mongoose';
import { endStages, type Case, type CaseEvent } from '../../../engine/index.ts';
import { type Page, pageOf, readCursor } from './cursor.ts';
import { type CaseDocument, caseDeclaration } from './models/case.ts';
import { modelOf } from './models/model.ts';
import { type CaseScope, caseFilter } from './scope.ts';

/** A case as lists read it: without state and events. */
export type CaseListed = Omit<CaseDocument, 'state' | 'events' | 'commands'>;
/** What one command changes, beside the events it appends. */
export type CaseChange = Pick<
  CaseDocument,
  'state' | 'stage' | 'places' | 'seats' | 'due' | 'summary' | 'search' | 'updatedAt'
> & { wakeAt?: Date };

export interface CaseQuery {
  /** Only cases one of these seats can act on, earliest due first. */
  seats?: readonly string[];
  /** Whole number, applicant word or matter word. */
  word?: string;
  stages?: readonly string[];
  cursor?: string;
  limit: number;
}

export type { CaseDocument } from './models/case.ts';
const listed = { state: 0, events: 0, commands: 0 } as const;
const trusted = mongoose.trusted;

export function caseRepository(connection: Connection) {
  const cases = modelOf(connection, caseDeclaration);
  const filterOf = (scope: CaseScope) => {
    const { places, ...rest } = caseFilter(scope);
    return places === undefined ? rest : { ...rest, places: trusted(places as Record<string, unknown>) };
  };

  return {
    /** Adds a case, made by us and typed, so past mongoose's copies; `false` when the same submission is already there. */
    async insert(document: CaseDocument): Promise<boolean> {
      try {
        await cases.collection.insertOne(document as never);
        return true;
      } catch (error) {
        if (error instanceof mongo.MongoServerError && error.code === 11000) return false;
        throw error;
      }
    },
    bySubmitKey: (centre: string, submitKey: string) =>
      cases.findOne({ centre, submitKey }).lean<CaseDocument | null>(),
    byId: (scope: CaseScope, id: string) => cases.findOne({ ...filterOf(scope), _id: id }).lean<CaseDocument | null>(),
    byNumber: (centre: string, number: string) => cases.findOne({ centre, number }).lean<CaseDocument | null>(),

    /**
     * Appends events and the projections computed from them if the case is still at `from`.
     * @returns false when somebody else acted first
     */
    async append(
      centre: string,
      id: string,
      from: number,
      events: readonly CaseEvent[],
      change: CaseChange,
      command: { key: string; hash: string },
    ): Promise<boolean> {
      const { wakeAt, ...set } = change;
      const version = from + events.length;
      const updated = await cases.updateOne(
        { _id: id, centre, version: from },
        {
          $set: { ...set, version, pending: true, ...(wakeAt ? { wakeAt } : {}) },
          ...(wakeAt ? {} : { $unset: { wakeAt: 1 } }),
          $push: { events: { $each: [...events] }, commands: { ...command, version } },
        },
      );
      return updated.modifiedCount === 1;
    },

    /** A page of cases in index order: by due date for queues of seats, newest first otherwise. */
    async list(scope: CaseScope, query: CaseQuery): Promise<Page<CaseListed>> {
      const filter: Record<string, unknown> = filterOf(scope);
      if (query.word !== undefined) filter.search = query.word;
      if (query.stages) filter.stage = trusted({ $in: [...query.stages] });
      const bySeat = query.seats !== undefined;
      if (query.seats) filter.seats = trusted({ $in: [...query.seats] });
      if (query.cursor !== undefined) Object.assign(filter, bySeat ? afterDue(query.cursor) : afterId(query.cursor));
      const rows = await cases
        .find(filter, listed)
        .sort(bySeat ? { due: 1, _id: 1 } : { _id: -1 })
        .limit(query.limit + 1)
        .lean<CaseListed[]>();
      return pageOf(rows, query.limit, (row) => (bySeat ? [row.due, row._id] : [row._id]));
    },

    /** States of cases a list has already been allowed to show. */
    states: async (ids: readonly string[]): Promise<Case[]> =>
      (await cases.find({ _id: trusted({ $in: [...ids] }) }, { state: 1 }).lean<Pick<CaseDocument, 'state'>[]>()).map(
        ({ state }) => state,
      ),

    count: (scope: CaseScope, seats: readonly string[], dueBefore?: string) =>
      cases.countDocuments({
        ...filterOf(scope),
        seats: trusted({ $in: [...seats] }),
        ...(dueBefore === undefined ? {} : { due: trusted({ $lt: dueBefore }) }),
      }),
    /** Cases of a matter that have not ended. */
    running: (centre: string, matter: string) =>
      cases.countDocuments({ centre, matter, stage: trusted({ $nin: [...endStages] }) }),

    /** Cases whose events have not been projected yet, oldest first. */
    pending: (limit: number) =>
      cases.find({ pending: true }).sort({ pending: 1, _id: 1 }).limit(limit).lean<CaseDocument[]>(),
    /** Unmarks the cases to which nothing happened since they were read. */
    projected: async (read: readonly { _id: string; version: number }[]): Promise<void> => {
      if (read.length === 0) return;
      const unmark = read.map(({ _id, version }) => ({
        updateOne: { filter: { _id, version }, update: { $set: { pending: false } } },
      }));
      await cases.bulkWrite(unmark, { ordered: false });
    },
    /** Cases whose next timed transition has come. */
    waking: (now: Date, limit: number) =>
      cases
        .find({ wakeAt: trusted({ $lte: now }) })
        .sort({ wakeAt: 1 })
        .limit(limit)
        .lean<CaseDocument[]>(),
  };
}

function afterDue(cursor: string): Record<string, unknown> {
  const [due = '', id = ''] = readCursor(cursor, 2);
  return { $or: [{ due: trusted({ $gt: due }) }, { due, _id: trusted({ $gt: id }) }] };
}

function afterId(cursor: string): Record<string, unknown> {
  const [id = ''] = readCursor(cursor, 1);
  return { _id: trusted({ $lt: id }) };
}
