/** Entries of licences issued before 一窗. A number waits in one entry only; an entry is answered by whoever has read its latest. */
import mongoose, { type Connection } from 'mongoose';
import type { EarlierState } from '../../../engine/index.ts';
import { type Page, pageOf, readCursor } from './cursor.ts';
import { type EarlierAnswer, type EarlierDocument, earlierDeclaration, earlierIndexes } from './models/earlier.ts';
import { modelOf } from './models/model.ts';
import { type CaseScope, caseFilter } from './scope.ts';
import { unlessTaken } from './taken.ts';

export type { EarlierDocument, EarlierLine } from './models/earlier.ts';
const { trusted } = mongoose;

/** What lists show; the lines may be many. */
export type EarlierListed = Omit<EarlierDocument, 'lines' | 'numbers' | 'submissions'>;
const listed = Object.fromEntries(
  [
    ...['centre', 'unit', 'places', 'matter', 'matterName', 'licence', 'name', 'state', 'file'],
    ...['by', 'byName', 'at', 'answer', 'count', 'entered', 'revision'],
  ].map((field) => [field, 1]),
);

/** What a correction replaces. */
export type Corrected = Pick<EarlierDocument, 'lines' | 'numbers' | 'count' | 'at'> & { file?: string };

type Read = Pick<EarlierDocument, '_id' | 'centre' | 'revision'>;

export function earlierRepository(connection: Connection) {
  const entries = modelOf(connection, earlierDeclaration);
  const scoped = (scope: CaseScope) => {
    const { places, ...rest } = caseFilter(scope);
    return places === undefined ? rest : { ...rest, places: trusted(places as Record<string, unknown>) };
  };
  const change = async ({ _id, centre, revision }: Read, update: Record<string, object>): Promise<boolean> => {
    const { $set = {}, ...rest } = update;
    const next = { ...rest, $set: { ...$set, revision: revision + 1 } };
    return (await entries.updateOne({ _id, centre, revision }, next)).modifiedCount === 1;
  };

  return {
    byId: (scope: CaseScope, id: string) =>
      entries.findOne({ ...scoped(scope), _id: id }).lean<EarlierDocument | null>(),
    bySubmission: (centre: string, key: string) =>
      entries.findOne({ centre, submissions: key }).lean<EarlierDocument | null>(),

    /** @returns `false` when one of its numbers, or the submission, is there already */
    add: (entry: EarlierDocument): Promise<boolean> =>
      unlessTaken(async () => {
        await entries.collection.insertOne(entry as never);
        return true;
      }),
    /** What was returned waits again, put right. @returns `false` when it is no longer as it was read, or a number is taken */
    correct: (read: Read, { file, lines, numbers, count, at }: Corrected, key: string): Promise<boolean> =>
      unlessTaken(() =>
        change(read, {
          $set: { ...{ lines, numbers, count, at }, ...(file === undefined ? {} : { file }), state: 'waiting' },
          $unset: { answer: 1, ...(file === undefined ? { file: 1 } : {}) },
          $push: { submissions: key },
        }),
      ),
    /** @returns `false` when it is no longer as it was read */
    answer: (read: Read, state: EarlierState, answer: EarlierAnswer): Promise<boolean> =>
      change(read, { $set: { state, answer } }),
    /** Whoever entered them gives them up: their numbers are free again. @returns as `answer` */
    withdraw: (read: Read, answer: EarlierAnswer): Promise<boolean> =>
      change(read, { $set: { state: 'withdrawn', answer, lines: [] }, $unset: { numbers: 1 } }),

    /** Those of these numbers that wait in an entry. */
    async waiting(centre: string, numbers: readonly string[]): Promise<Set<string>> {
      const found = await entries
        .find({ centre, numbers: trusted({ $in: [...numbers] }) }, { numbers: 1 })
        .lean<Pick<EarlierDocument, 'numbers'>[]>();
      return new Set(found.flatMap((one) => one.numbers ?? []));
    },

    /** A page of what staff may see, the newest first, perhaps of one state. */
    async page(
      scope: CaseScope & { kind: 'staff' },
      { state, cursor, limit }: { state?: EarlierState; cursor?: string; limit: number },
    ): Promise<Page<EarlierListed>> {
      const [before] = cursor === undefined ? [] : readCursor(cursor, 1);
      const rows = await entries
        .find(
          {
            ...scoped(scope),
            ...(state === undefined ? {} : { state }),
            ...(before === undefined ? {} : { _id: trusted({ $lt: before }) }),
          },
          listed,
        )
        .sort({ _id: -1 })
        .hint(state === undefined ? earlierIndexes.newest : earlierIndexes.state)
        .limit(limit + 1)
        .lean<EarlierListed[]>();
      return pageOf(rows, limit, (row) => [row._id]);
    },

    /** Entries that were consented to and do not stand in the register whole, the oldest first. */
    entering: (limit: number) =>
      entries.find({ state: 'entering' }).sort({ state: 1, _id: 1 }).limit(limit).lean<EarlierDocument[]>(),
    /** How far an entry has come. */
    async progress({ _id, centre }: Read, entered: number): Promise<void> {
      await entries.updateOne({ _id, centre, state: 'entering' }, { $set: { entered } });
    },
    /** All of them stand in the register, which knows holders by a digest: their numbers are kept here no longer. */
    async finish({ _id, centre, lines }: EarlierDocument): Promise<void> {
      const without = lines.map(({ record, ...line }) => ({ ...line, record: { ...record, idNumber: '' } }));
      await entries.updateOne(
        { _id, centre, state: 'entering' },
        { $set: { state: 'entered', entered: lines.length, lines: without }, $unset: { numbers: 1 } },
      );
    },
  };
}
