/** Seals and the register of their use. A seal is changed only by whoever has read its latest. */
import mongoose, { type Connection } from 'mongoose';
import type { Seal } from '../../../engine/index.ts';
import { addOnce } from './add-once.ts';
import { earlierThan, type Page, pageOf, readCursor } from './cursor.ts';
import { modelOf } from './models/model.ts';
import { type SealDocument, type SealUseDocument, sealDeclaration, sealUseDeclaration } from './models/seal.ts';
import { unlessTaken } from './taken.ts';

export type { SealDocument, SealUseDocument } from './models/seal.ts';
const { trusted } = mongoose;

/** Serves every unit of the hall. */
const everyUnit = '*';

/** What of a seal is looked up. */
const looked = (seal: Seal) => ({
  ...{ unit: seal.unit, code: seal.code, keepers: [...seal.keepers], seal },
  serves: seal.shared === true ? [seal.unit, everyUnit] : [seal.unit],
});

export interface UseQuestion {
  /** Of this unit, or of this seal; the whole centre when neither is named. */
  unit?: string;
  seal?: string;
  cursor?: string;
  limit: number;
}

export function sealRepository(connection: Connection) {
  const seals = modelOf(connection, sealDeclaration);
  const uses = modelOf(connection, sealUseDeclaration);

  return {
    byId: (centre: string, id: string) => seals.findOne({ centre, _id: id }).lean<SealDocument | null>(),
    byCode: (centre: string, code: string) => seals.findOne({ centre, code }).lean<SealDocument | null>(),
    byKey: (centre: string, key: string) => seals.findOne({ centre, keys: key }).lean<SealDocument | null>(),

    /** Seals these units may have on their papers, whatever their state. */
    async serving(centre: string, units: readonly string[]): Promise<Seal[]> {
      const found = await seals
        .find({ centre, serves: trusted({ $in: [...units, everyUnit] }) }, { seal: 1 })
        .lean<Pick<SealDocument, 'seal'>[]>();
      return found.map(({ seal }) => seal);
    },
    /** Seals kept by any of these posts. */
    keptBy: (centre: string, posts: readonly string[]) =>
      seals.find({ centre, keepers: trusted({ $in: [...posts] }) }).lean<SealDocument[]>(),

    ofUnit: (centre: string, unit: string) => seals.find({ centre, unit }).lean<SealDocument[]>(),

    /** Seals by unit and code. */
    async page(centre: string, limit: number, cursor?: string): Promise<Page<SealDocument>> {
      const [unit = '', code = ''] = cursor === undefined ? [] : readCursor(cursor, 2);
      const behind =
        cursor === undefined
          ? {}
          : {
              unit: trusted({ $gte: unit }),
              $or: [{ unit: trusted({ $gt: unit }) }, { code: trusted({ $gt: code }) }],
            };
      const rows = await seals
        .find({ centre, ...behind })
        .sort({ centre: 1, unit: 1, code: 1 })
        .limit(limit + 1)
        .lean<SealDocument[]>();
      return pageOf(rows, limit, (row) => [row.unit, row.code]);
    },

    /** @returns `false` when the code or the submission is there already */
    add(centre: string, seal: Seal, key: string): Promise<boolean> {
      return unlessTaken(async () => {
        await seals.create({ _id: `${centre}:${seal.id}`, centre, revision: 1, keys: [key], ...looked(seal) });
        return true;
      });
    },
    /** @returns `false` when somebody else changed it first, or the submission is there already */
    async change(read: SealDocument, seal: Seal, ended: SealDocument['ended'], key: string): Promise<boolean> {
      const { _id, centre, revision } = read;
      return unlessTaken(async () => {
        const changed = await seals.updateOne(
          { _id, centre, revision },
          {
            $set: { ...looked(seal), revision: revision + 1, ...(ended ? { ended } : {}) },
            $push: { keys: key },
          },
        );
        return changed.modifiedCount === 1;
      });
    },
    /** Adds the seals of files; one that is there already has gone its own way since. */
    seed: (centre: string, all: readonly Seal[]): Promise<void> =>
      addOnce(
        seals,
        all.map((seal) => ({
          ...{ _id: `${centre}:${seal.id}`, centre, revision: 1, keys: [`files:${seal.id}`] },
          ...looked(seal),
        })),
      ),

    /** Writes lines whose ids are given, so that writing them again changes nothing. */
    noteUses: (all: readonly SealUseDocument[]): Promise<void> => addOnce(uses, all),
    /** A page of the register of use, latest first. */
    async uses(centre: string, { unit, seal, cursor, limit }: UseQuestion): Promise<Page<SealUseDocument>> {
      const rows = await uses
        .find({
          centre,
          ...(seal === undefined ? (unit === undefined ? {} : { unit }) : { seal }),
          ...earlierThan(cursor),
        })
        .sort({ at: -1, _id: -1 })
        .limit(limit + 1)
        .lean<SealUseDocument[]>();
      return pageOf(rows, limit, (row) => [row.at.toISOString(), row._id]);
    },
  };
}
