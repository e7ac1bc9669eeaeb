/**
 * The register of blanks (空白证照). A number serves once: it is held by one conditional update for the command of a
 * case, and what becomes of it there follows from the events of the case.
 */
import mongoose, { type Connection } from 'mongoose';
import type { BlankState } from '../../../engine/index.ts';
import { addOnce } from './add-once.ts';
import { type Page, pageOf, readCursor } from './cursor.ts';
import { type BlankDocument, blankDeclaration } from './models/blank.ts';
import { modelOf } from './models/model.ts';
import type { Holder } from './reservation-repository.ts';
import { isTaken, unlessTaken } from './taken.ts';

export type { BlankDocument } from './models/blank.ts';
const { trusted } = mongoose;
const SHARED = 'shared';

export const blankId = (centre: string, kind: string, number: string): string => `${centre}:${kind}:${number}`;

/** Blanks of a kind by their numbers, perhaps only those in the hands of some posts. */
export interface Stretch {
  kind: string;
  numbers: readonly string[];
  holders?: readonly string[];
}

/** When, by whom and by which entry of the register. */
type Told = Pick<BlankDocument, 'at' | 'by' | 'entry'>;

export type NewBlank = Pick<BlankDocument, 'kind' | 'unit' | 'number' | 'holder' | 'entry' | 'at' | 'by'>;
/** What an event of a case says became of a blank. */
export type BlankFact = Pick<BlankDocument, 'kind' | 'unit' | 'number' | 'at' | 'by'> & { case: string };

const among = (centre: string, { kind, numbers, holders }: Stretch) => ({
  ...{ centre, _id: trusted({ $in: numbers.map((number) => blankId(centre, kind, number)) }) },
  ...(holders === undefined ? {} : { holder: trusted({ $in: [...holders] }) }),
});

export function blankRepository(connection: Connection) {
  const blanks = modelOf(connection, blankDeclaration);
  const documentOf = (centre: string, one: NewBlank): BlankDocument => ({
    ...{ _id: blankId(centre, one.kind, one.number), centre, state: 'stock', ...one },
  });
  const free = { $unset: { case: 1, command: 1, attempt: 1 } };

  return {
    byNumber: (centre: string, kind: string, number: string) =>
      blanks.findOne({ _id: blankId(centre, kind, number), centre }).lean<BlankDocument | null>(),
    /** How many this entry of the register brought or changed. */
    byEntry: (centre: string, entry: string) => blanks.countDocuments({ centre, entry }),
    /** The first of these numbers that is in the register. */
    firstKnown: (centre: string, stretch: Stretch) =>
      blanks.findOne(among(centre, stretch), { number: 1 }).lean<Pick<BlankDocument, 'number'> | null>(),

    /** Takes in all of them or none. @returns `false` when one of the numbers is there already */
    async receive(centre: string, all: readonly NewBlank[]): Promise<boolean> {
      try {
        await blanks.collection.insertMany(all.map((one) => documentOf(centre, one)) as never, { ordered: true });
        return true;
      } catch (error) {
        if (!isTaken(error) && !(error instanceof mongoose.mongo.MongoBulkWriteError)) throw error;
        const [first] = all;
        if (first) await blanks.deleteMany({ centre, entry: first.entry });
        return false;
      }
    },
    /** Stock of the files: what is there already has gone its own way since. */
    seed: (centre: string, all: readonly NewBlank[]): Promise<void> =>
      addOnce(
        blanks,
        all.map((one) => documentOf(centre, one)),
      ),

    /**
     * Holds a blank in the hands of one of these posts for a command; the same case holds it again.
     * @returns the blank where it cannot be had, `null` where there is none
     */
    async hold(
      centre: string,
      blank: { kind: string; number: string; holders: readonly string[] },
      holder: Holder,
      at: Date,
    ): Promise<'held' | BlankDocument | null> {
      const _id = blankId(centre, blank.kind, blank.number);
      const taken = await blanks.updateOne(
        { _id, centre, state: 'stock', holder: trusted({ $in: [...blank.holders] }) },
        { $set: { state: 'held', at, ...holder } },
      );
      if (taken.modifiedCount === 1) return 'held';
      const again = await blanks.updateOne(
        { _id, centre, state: 'held', case: holder.case, command: holder.command },
        { $set: { attempt: SHARED, at } },
      );
      return again.matchedCount === 1 ? 'held' : blanks.findOne({ _id, centre }).lean<BlankDocument | null>();
    },
    /** Gives back what this attempt held and nobody else has taken up. */
    async release(centre: string, { case: id, command, attempt }: Holder): Promise<void> {
      await blanks.updateMany(
        { centre, case: id, state: 'held', command, attempt },
        { $set: { state: 'stock' }, ...free },
      );
    },
    /** Held since before `then`: their case tells whether they were used. */
    orphans: (then: Date, limit: number) =>
      blanks
        .find({ state: 'held', at: trusted({ $lt: then }) })
        .sort({ state: 1, at: 1 })
        .limit(limit)
        .lean<BlankDocument[]>(),

    /** A paper of a case stands on it. The case is the record: a line that is missing here is written from it. */
    async used(centre: string, fact: BlankFact & Pick<BlankDocument, 'holder' | 'caseNumber' | 'title'>) {
      const { kind, unit, number, holder, ...rest } = fact;
      await unlessTaken(async () => {
        await blanks.updateOne(
          { _id: blankId(centre, kind, number), state: 'held' },
          {
            $set: { ...rest, state: 'used' },
            $setOnInsert: { centre, kind, unit, number, holder, entry: `case:${fact.case}` },
            $unset: { command: 1, attempt: 1 },
          },
          { upsert: true },
        );
        return true;
      });
    },
    /** It went to waste under a paper of the case. */
    async spoiled(centre: string, { kind, number, at, by, case: id }: BlankFact, reason: string): Promise<void> {
      await blanks.updateOne(
        { _id: blankId(centre, kind, number), centre, case: id, state: trusted({ $in: ['held', 'used'] }) },
        { $set: { state: 'spoiled', at, by, reason }, $unset: { command: 1, attempt: 1 } },
      );
    },
    /** The papers of these cases were replaced by others: the blanks they stand on count no more. */
    async superseded(
      centre: string,
      cases: readonly string[],
      { at, by, reason }: Required<Pick<BlankDocument, 'at' | 'by' | 'reason'>>,
    ): Promise<void> {
      if (cases.length === 0) return;
      await blanks.updateMany(
        { centre, case: trusted({ $in: [...cases] }), state: 'used' },
        { $set: { state: 'spoiled', at, by, reason } },
      );
    },

    /** How many of a stretch lie in stock. */
    inStock: (centre: string, stretch: Stretch) => blanks.countDocuments({ ...among(centre, stretch), state: 'stock' }),
    /** Passes what lies in stock on to another post. @returns how many */
    async passOn(centre: string, stretch: Stretch, holder: string, told: Told): Promise<number> {
      const moved = await blanks.updateMany(
        { ...among(centre, stretch), state: 'stock' },
        { $set: { holder, ...told } },
      );
      return moved.modifiedCount;
    },
    /** What lies in stock is spoiled or lost. @returns how many */
    async end(
      centre: string,
      stretch: Stretch,
      state: 'spoiled' | 'lost',
      told: Told & { reason: string },
    ): Promise<number> {
      const ended = await blanks.updateMany(
        { ...among(centre, stretch), state: 'stock' },
        { $set: { state, ...told } },
      );
      return ended.modifiedCount;
    },

    holdersOf: (centre: string, kind: string) => blanks.distinct('holder', { centre, kind }),
    count: (centre: string, kind: string, holder: string, state: BlankState) =>
      blanks.countDocuments({ centre, kind, holder, state }),
    /** The smallest number in stock with one of these posts. */
    async next(centre: string, kind: string, holder: string): Promise<string | undefined> {
      const found = await blanks
        .findOne({ centre, kind, holder, state: 'stock' }, { number: 1 })
        .sort({ number: 1 })
        .lean<Pick<BlankDocument, 'number'> | null>();
      return found?.number;
    },
    /** Blanks of a kind by number, perhaps of one state. */
    async page(
      centre: string,
      { kind, state, cursor, limit }: { kind: string; state?: BlankState; cursor?: string; limit: number },
    ): Promise<Page<BlankDocument>> {
      const [after] = cursor === undefined ? [] : readCursor(cursor, 1);
      const rows = await blanks
        .find({
          ...{ centre, kind },
          ...(state === undefined ? {} : { state }),
          ...(after === undefined ? {} : { number: trusted({ $gt: after }) }),
        })
        .sort({ number: 1 })
        .limit(limit + 1)
        .lean<BlankDocument[]>();
      return pageOf(rows, limit, (row) => [row.number]);
    },
  };
}
