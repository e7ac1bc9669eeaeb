/** Decisions made public, computed from their cases; written again, nothing changes. */
import mongoose, { type Connection } from 'mongoose';
import { addOnce } from './add-once.ts';
import { lastBeginningWith } from './beginning.ts';
import { type Page, pageOf, readCursor } from './cursor.ts';
import { type DecisionDocument, decisionDeclaration, decisionIndexes } from './models/decision.ts';
import { modelOf } from './models/model.ts';

export type { DecisionDocument } from './models/decision.ts';
const { trusted } = mongoose;

export interface DecisionQuery {
  /** Number of the paper or the licence, whole. */
  found?: string;
  /** Beginning of an organisation's name. */
  name?: string;
  cursor?: string;
  limit: number;
}

function newestAfter(cursor: string): Record<string, unknown> {
  const [on = '', id = ''] = readCursor(cursor, 2);
  return { on: trusted({ $lte: on }), $or: [{ on: trusted({ $lt: on }) }, { _id: trusted({ $lt: id }) }] };
}

function nameAfter(cursor: string, name: string): Record<string, unknown> {
  const [from = '', id = ''] = readCursor(cursor, 2);
  return {
    name: trusted({ $gte: from, $lte: lastBeginningWith(name) }),
    $or: [{ name: trusted({ $gt: from }) }, { _id: trusted({ $gt: id }) }],
  };
}

export function decisionRepository(connection: Connection) {
  const decisions = modelOf(connection, decisionDeclaration);

  return {
    /** Puts a decision before everybody as its case stands; an older reading of the case changes nothing. */
    async publish({ _id, ...decision }: DecisionDocument): Promise<void> {
      const { centre, version } = decision;
      const { matchedCount } = await decisions.updateOne(
        { _id, centre, version: trusted({ $lt: version }) },
        { $set: decision },
      );
      if (matchedCount === 0) await addOnce(decisions, [{ _id, ...decision }]);
    },

    /** Newest first; by name where a name is looked for. */
    async page(centre: string, { found, name, cursor, limit }: DecisionQuery): Promise<Page<DecisionDocument>> {
      if (name !== undefined) {
        const range =
          cursor === undefined
            ? { name: trusted({ $gte: name, $lte: lastBeginningWith(name) }) }
            : nameAfter(cursor, name);
        const rows = await decisions
          .find({ centre, ...range })
          .sort({ name: 1, _id: 1 })
          .hint(decisionIndexes.name)
          .limit(limit + 1)
          .lean<DecisionDocument[]>();
        return pageOf(rows, limit, (row) => [row.name, row._id]);
      }
      const rows = await decisions
        .find({
          centre,
          ...(found === undefined ? {} : { search: found }),
          ...(cursor === undefined ? {} : newestAfter(cursor)),
        })
        .sort({ on: -1, _id: -1 })
        .hint(found === undefined ? decisionIndexes.newest : decisionIndexes.found)
        .limit(limit + 1)
        .lean<DecisionDocument[]>();
      return pageOf(rows, limit, (row) => [row.on, row._id]);
    },
  };
}
