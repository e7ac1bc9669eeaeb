/** Written grants: each with all its papers in one document, changed only by whoever has read its latest. */
import mongoose, { type Connection } from 'mongoose';
import { latestPaper, type Grant, type GrantPapers } from '../../../engine/index.ts';
import { addOnce } from './add-once.ts';
import { type Page, pageOf, readCursor } from './cursor.ts';
import { type GrantDocument, grantDeclaration } from './models/grant.ts';
import { modelOf } from './models/model.ts';
import { unlessTaken } from './taken.ts';

export type { GrantDocument } from './models/grant.ts';
const { trusted } = mongoose;

/** What of the papers is looked up. */
const looked = (papers: GrantPapers) => ({
  number: latestPaper(papers).number,
  numbers: [...new Set(papers.map(({ number }) => number))],
  paperIds: papers.map(({ id }) => id),
  matters: [...new Set(papers.flatMap(({ matters }) => matters))],
});

export function grantRepository(connection: Connection) {
  const grants = modelOf(connection, grantDeclaration);

  return {
    byId: (centre: string, id: string) => grants.findOne({ centre, _id: id }).lean<GrantDocument | null>(),
    byKey: (centre: string, key: string) => grants.findOne({ centre, keys: key }).lean<GrantDocument | null>(),
    byNumber: (centre: string, number: string) =>
      grants.findOne({ centre, numbers: number }).lean<GrantDocument | null>(),
    byPaper: (centre: string, paper: string) =>
      grants.findOne({ centre, paperIds: paper }).lean<GrantDocument | null>(),
    ofUnit: (centre: string, unit: string) => grants.find({ centre, unit }).lean<GrantDocument[]>(),

    /** Grants a paper of which names any of these matters. */
    naming: (centre: string, matters: readonly string[]) =>
      grants.find({ centre, matters: trusted({ $in: [...matters] }) }).lean<GrantDocument[]>(),
    /** The same page by page, by number. */
    async pageNaming(
      centre: string,
      matters: readonly string[],
      limit: number,
      cursor?: string,
    ): Promise<Page<GrantDocument>> {
      const [after] = cursor === undefined ? [] : readCursor(cursor, 1);
      const rows = await grants
        .find({
          ...{ centre, matters: trusted({ $in: [...matters] }) },
          ...(after === undefined ? {} : { number: trusted({ $gt: after }) }),
        })
        .sort({ number: 1 })
        .hint({ centre: 1, matters: 1, number: 1 })
        .limit(limit + 1)
        .lean<GrantDocument[]>();
      return pageOf(rows, limit, ({ number }) => [number]);
    },
    /** The papers themselves, in force or not. */
    async papersFor(centre: string, matter: string): Promise<Grant[]> {
      const found = await grants
        .find({ centre, matters: matter }, { papers: 1 })
        .lean<Pick<GrantDocument, 'papers'>[]>();
      return found.flatMap(({ papers }) => papers);
    },

    /** Papers that reach to the day or beyond it. */
    async current(centre: string, on: string): Promise<Grant[]> {
      const found = await grants.find({ centre }, { papers: 1 }).lean<Pick<GrantDocument, 'papers'>[]>();
      return found.flatMap(({ papers }) => papers.filter(({ to }) => to >= on));
    },

    /** Grants by unit and number; of one unit where it is named. */
    async page(centre: string, unit: string | undefined, limit: number, cursor?: string): Promise<Page<GrantDocument>> {
      const [afterUnit = '', after = ''] = cursor === undefined ? [] : readCursor(cursor, 2);
      const behind =
        cursor === undefined
          ? {}
          : {
              unit: trusted({ $gte: afterUnit }),
              $or: [{ unit: trusted({ $gt: afterUnit }) }, { number: trusted({ $gt: after }) }],
            };
      const own =
        unit === undefined ? behind : { unit, ...(cursor === undefined ? {} : { number: trusted({ $gt: after }) }) };
      const rows = await grants
        .find({ centre, ...own })
        .sort({ centre: 1, unit: 1, number: 1 })
        .limit(limit + 1)
        .lean<GrantDocument[]>();
      return pageOf(rows, limit, (row) => [row.unit, row.number]);
    },

    /** @returns `false` when the number or the submission is there already */
    add(id: string, centre: string, papers: GrantPapers, key: string): Promise<boolean> {
      return unlessTaken(async () => {
        await grants.create({
          ...{ _id: id, centre, unit: papers[0].unit, papers: [...papers], revision: 1, keys: [key] },
          ...looked(papers),
        });
        return true;
      });
    },

    /** @returns `false` when somebody else changed it first, or the number or the submission is there already */
    async change(read: GrantDocument, papers: GrantPapers, key: string): Promise<boolean> {
      const { _id, centre, revision } = read;
      return unlessTaken(async () => {
        const changed = await grants.updateOne(
          { _id, centre, revision },
          { $set: { ...looked(papers), papers: [...papers], revision: revision + 1 }, $push: { keys: key } },
        );
        return changed.modifiedCount === 1;
      });
    },

    /** Adds the papers of files; a grant that is there already has gone its own way since. */
    seed: (centre: string, papers: readonly Grant[]): Promise<void> =>
      addOnce(
        grants,
        papers.map((paper) => ({
          ...{ _id: `${centre}:${paper.id}`, centre, unit: paper.unit, papers: [paper], revision: 1 },
          ...{ keys: [`files:${paper.id}`], ...looked([paper]) },
        })),
      ),
  };
}
