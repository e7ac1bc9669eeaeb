/** Cases. One command is one conditional update on the version; nobody's decision can be overwritten. */
import mongoose, { type Connection } from 'mongoose';
import {
  aheadIn,
  endStages,
  type Ahead,
  type Case,
  type CaseEvent,
  type QuotaLine,
  type Stage,
  timedBy,
  type Timed,
} from '../../../engine/index.ts';
import { chained } from '../chain/case-chain.ts';
import { addOnce } from './add-once.ts';
import { lineIndex, listIndexes } from './case-order.ts';
import { behind, type CaseQuery, filterOf as asked, readingOf } from './case-query.ts';
import { type Page, pageOf, readCursor } from './cursor.ts';
import { type CaseDocument, caseDeclaration } from './models/case.ts';
import { modelOf } from './models/model.ts';
import { type CaseScope, caseFilter, everywhere } from './scope.ts';
import { unlessTaken } from './taken.ts';

/** A case as lists read it: its row, its place in the order, and what its clocks are read from. */
export type CaseListed = Pick<
  CaseDocument,
  '_id' | 'centre' | 'number' | 'due' | 'earliestDue' | 'name' | 'papersDue' | 'summary'
> & { state: Timed };
/** A case as it is opened; its events are linked when it is written. */
export type NewCase = Omit<CaseDocument, 'events'> & { events: readonly CaseEvent[] };
/** What one command changes, beside the events it appends. */
export type CaseChange = Pick<
  CaseDocument,
  'state' | 'stage' | 'places' | 'seats' | 'due' | 'earliestDue' | 'summary' | 'search' | 'name' | 'updatedAt'
> &
  Partial<Pick<CaseDocument, 'wakeAt' | 'inbox' | 'line' | 'papersAt' | 'papersDue'>>;

/** What a case was judged by, and nothing that tells who a person is but what the answers say. */
export interface CaseFacts {
  number: string;
  state: Pick<Case, 'answers' | 'source' | 'submittedOn' | 'receivedOn' | 'business'> & {
    applicant: Pick<Case['applicant'], 'kind' | 'idKind'> & { agent?: object };
  };
}

export type { CaseQuery } from './case-query.ts';
export type { CaseDocument } from './models/case.ts';
/** Fields a change leaves out where there is nothing to be kept. */
export const optionalFields = ['wakeAt', 'inbox', 'line', 'papersAt', 'papersDue'] as const;
export type CaseRepository = ReturnType<typeof caseRepository>;
const judgedBy = {
  ...{ _id: 0, number: 1, 'state.answers': 1, 'state.source': 1, 'state.submittedOn': 1, 'state.receivedOn': 1 },
  ...{ 'state.business': 1, 'state.applicant.kind': 1, 'state.applicant.idKind': 1, 'state.applicant.agent.powers': 1 },
} as const;
const listed = {
  ...{ centre: 1, number: 1, due: 1, earliestDue: 1, name: 1, papersDue: 1, summary: 1 },
  ...Object.fromEntries(timedBy.map((path) => [`state.${path}`, 1])),
} as const;
const trusted = mongoose.trusted;

export function caseRepository(connection: Connection) {
  const cases = modelOf(connection, caseDeclaration);
  const filterOf = (scope: CaseScope) => {
    const { places, ...rest } = caseFilter(scope);
    return places === undefined ? rest : { ...rest, places: trusted(places as Record<string, unknown>) };
  };

  return {
    /** Adds a case, made by us and typed, so past mongoose's copies; `false` when the same submission is already there. */
    insert({ events, ...document }: NewCase): Promise<boolean> {
      return unlessTaken(async () => {
        await cases.collection.insertOne({ ...document, events: chained(document, [], events) } as never);
        return true;
      });
    },
    bySubmitKey: (centre: string, submitKey: string) =>
      cases.findOne({ centre, submitKey }).lean<CaseDocument | null>(),
    byId: (scope: CaseScope, id: string) => cases.findOne({ ...filterOf(scope), _id: id }).lean<CaseDocument | null>(),
    byNumber: (centre: string, number: string) => cases.findOne({ centre, number }).lean<CaseDocument | null>(),

    /**
     * Appends events, linked to those before, and the projections computed from them if the case is still as it was read;
     * made by us and typed, so past mongoose's copies.
     * @returns false when somebody else acted first
     */
    async append(
      read: Pick<CaseDocument, '_id' | 'centre' | 'version' | 'events'>,
      happened: readonly CaseEvent[],
      change: CaseChange,
      command: { key: string; hash: string },
    ): Promise<boolean> {
      const events = chained(read, read.events, happened);
      const version = read.version + events.length;
      const updated = await cases.collection.updateOne(
        { _id: read._id, centre: read.centre, version: read.version } as never,
        {
          ...writing({ ...change, version, pending: true }),
          $push: { events: { $each: events }, commands: { ...command, version } },
        } as never,
      );
      return updated.modifiedCount === 1;
    },

    /** An applicant's own cases, newest first. */
    async mine(scope: CaseScope & { kind: 'applicant' }, page: { limit: number; cursor?: string }) {
      const after = page.cursor === undefined ? {} : afterId(page.cursor);
      const rows = await cases
        .find({ ...filterOf(scope), ...after }, listed)
        .sort({ _id: -1 })
        .limit(page.limit + 1)
        .lean<CaseListed[]>();
      return pageOf(rows, page.limit, (row) => [row._id]);
    },

    /** Cases of a centre a clock of which ends by `until` (a day) or has ended, the most urgent first. */
    async runningOut(centre: string, until: string, { limit, cursor }: Pick<CaseQuery, 'limit' | 'cursor'>) {
      const ending = cursor === undefined ? { earliestDue: trusted({ $lte: until }) } : furtherOut(cursor, until);
      const rows = await cases
        .find({ centre, ...ending }, listed)
        .sort({ earliestDue: 1, _id: 1 })
        .limit(limit + 1)
        .lean<CaseListed[]>();
      return pageOf(rows, limit, (row) => [row.earliestDue, row._id]);
    },

    /** A page of what staff may see, in the order of the index the question is answered by. */
    async list(scope: CaseScope & { kind: 'staff' }, query: CaseQuery): Promise<Page<CaseListed>> {
      const reading = readingOf(query);
      const after = query.cursor === undefined ? {} : behind(reading, query.cursor);
      const rows = await cases
        .find({ ...filterOf(scope), ...asked(query), ...after }, listed)
        .sort(Object.fromEntries(reading.by.map((field) => [field, reading.direction])))
        .hint(reading.hint)
        .limit(query.limit + 1)
        .lean<CaseListed[]>();
      return pageOf(rows, query.limit, (row) => reading.by.map((field) => row[field] ?? ''));
    },

    /** Cases these seats can act on, those that changed last first. */
    moved: (scope: CaseScope & { kind: 'staff' }, seats: readonly string[], limit: number) =>
      cases
        .find({ ...filterOf(scope), ...asked({ seats, limit }) }, listed)
        .sort({ updatedAt: -1 })
        .hint(listIndexes.seatMoved)
        .limit(limit)
        .lean<CaseListed[]>(),

    /** States of cases a list has already been allowed to show. */
    states: async (centre: string, ids: readonly string[]): Promise<Case[]> =>
      (
        await cases
          .find({ centre, _id: trusted({ $in: [...ids] }) }, { state: 1 })
          .lean<Pick<CaseDocument, 'state'>[]>()
      ).map(({ state }) => state),

    /** Adds cases that are not there yet and replaces those that have gone further; written again, nothing changes. */
    async bring(fresh: readonly CaseDocument[], further: readonly CaseDocument[]): Promise<void> {
      await addOnce(cases, fresh);
      if (further.length === 0) return;
      const replace = further.map((one) => ({
        replaceOne: { filter: { _id: one._id, version: { $lt: one.version } }, replacement: one },
      }));
      await cases.collection.bulkWrite(replace as never, { ordered: false });
    },
    /** How many wait before a case for the same quantity, and how much they ask for together. */
    async aheadOf(centre: string, id: string, line: QuotaLine): Promise<Ahead> {
      const { ledger, order } = line;
      const found = await cases
        .find({ centre, 'line.ledger': ledger, 'line.order': trusted({ $lte: order }) }, { line: 1 })
        .hint(lineIndex)
        .lean<{ _id: string; line: QuotaLine }[]>();
      return aheadIn(found, id, line);
    },

    /** Whole cases of a matter that have not ended. */
    unended: (centre: string, matter: string) =>
      cases.find({ centre, matter, stage: trusted({ $nin: [...endStages] }) }).lean<CaseDocument[]>(),
    /** Cases of a matter that have not ended. */
    running: (centre: string, matter: string) =>
      cases.countDocuments({ centre, matter, stage: trusted({ $nin: [...endStages] }) }),

    /** By what cases of a matter were judged, newest first, from the last or before a number; entries made in error are not among them. */
    facts: (centre: string, matter: string, before: string | undefined, limit: number) =>
      cases
        .find(
          {
            ...{ centre, places: everywhere, matter, stage: trusted({ $nin: ['voided'] }) },
            ...(before === undefined ? {} : { number: trusted({ $lt: before }) }),
          },
          judgedBy,
        )
        .sort({ number: -1 })
        .hint(listIndexes.matter)
        .limit(limit)
        .lean<CaseFacts[]>(),

    /** Whole cases of a matter at a stage, from the first or behind `after`. */
    atStage: (centre: string, matter: string, stage: Stage, after: string | undefined, limit: number) =>
      cases
        .find({ centre, matter, stage, ...(after === undefined ? {} : { _id: trusted({ $gt: after }) }) })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<CaseDocument[]>(),
    /** Whole cases of a matter that are over but for a check of what was promised, from the first or behind `after`. */
    followedUp: (centre: string, matter: string, after: string | undefined, limit: number) =>
      cases
        .find({
          ...{ centre, matter, stage: 'concluded', 'state.followUp.from': trusted({ $exists: true }) },
          'state.followUp.closedAt': trusted({ $exists: false }),
          ...(after === undefined ? {} : { _id: trusted({ $gt: after }) }),
        })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<CaseDocument[]>(),
    /** Projects a case anew, if it is still as it was read; nothing happens to the case itself. */
    async reproject(
      { _id, centre, version }: Pick<CaseDocument, '_id' | 'centre' | 'version'>,
      change: CaseChange,
    ): Promise<boolean> {
      return (await cases.updateOne({ _id, centre, version }, writing(change))).modifiedCount === 1;
    },

    /** Whole cases of a centre in the order of their ids, from the first or behind `after`. */
    page: (centre: string, after: string | undefined, limit: number) =>
      cases
        .find({ centre, ...(after === undefined ? {} : { _id: trusted({ $gt: after }) }) })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<CaseDocument[]>(),
    /** The links of these cases, by id, in the order of their events. */
    async chains(centre: string, ids: readonly string[]): Promise<Map<string, string[]>> {
      const found = await cases
        .find({ centre, _id: trusted({ $in: [...ids] }) }, { 'events.chain': 1 })
        .lean<{ _id: string; events: { chain: string }[] }[]>();
      return new Map(found.map(({ _id, events }) => [_id, events.map(({ chain }) => chain)]));
    },

    /** Cases whose events have not been projected yet, oldest first. */
    pending: (limit: number) =>
      cases.find({ pending: true }).sort({ pending: 1, _id: 1 }).limit(limit).lean<CaseDocument[]>(),
    /** Unmarks the cases to which nothing happened since they were read. */
    projected: async (read: readonly { _id: string; version: number }[]): Promise<void> => {
      if (read.length === 0) return;
      const unmark = read.map(({ _id, version }) => ({
        updateOne: { filter: { _id, version }, update: { $set: { pending: false } } },
      }));
      await cases.collection.bulkWrite(unmark as never, { ordered: false });
    },
    /** Cases whose next timed transition has come, those first that wait longest, behind the first `skip`. */
    waking: (now: Date, limit: number, skip = 0) =>
      cases
        .find({ wakeAt: trusted({ $lte: now }) })
        .sort({ wakeAt: 1 })
        .skip(skip)
        .limit(limit)
        .lean<CaseDocument[]>(),
  };
}

/** Writes a change whole: what it leaves out is taken away. */
function writing(change: Partial<CaseDocument>) {
  const gone = optionalFields.filter((field) => change[field] === undefined);
  return {
    $set: change,
    ...(gone.length === 0 ? {} : { $unset: Object.fromEntries(gone.map((field) => [field, 1])) }),
  };
}

/** Behind the last row of a page of what runs out. */
function furtherOut(cursor: string, until: string): Record<string, unknown> {
  const [after = '', id = ''] = readCursor(cursor, 2);
  return {
    earliestDue: trusted({ $gte: after, $lte: until }),
    $or: [{ earliestDue: trusted({ $gt: after }) }, { _id: trusted({ $gt: id }) }],
  };
}

function afterId(cursor: string): Record<string, unknown> {
  const [id = ''] = readCursor(cursor, 1);
  return { _id: trusted({ $lt: id }) };
}
