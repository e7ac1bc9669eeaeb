/** Arrangements of who sits where. Taking one back leaves its audit entries. */
import mongoose, { type Connection } from 'mongoose';
import { newId } from '../accounts/secret.ts';
import { type Page, pageOf, readCursor } from './cursor.ts';
import { modelOf } from './models/model.ts';
import { type SeatingDocument, seatingDeclaration } from './models/seating.ts';
import { unlessTaken } from './taken.ts';

export type { SeatingDocument } from './models/seating.ts';
const { trusted } = mongoose;
const byAge = (one: SeatingDocument, other: SeatingDocument): number => (one._id < other._id ? -1 : 1);

export type SeatingRepository = ReturnType<typeof seatingRepository>;

export function seatingRepository(connection: Connection) {
  const seatings = modelOf(connection, seatingDeclaration);
  const reaching = (centre: string, day: string) => seatings.find({ centre, to: trusted({ $gte: day }) });

  return {
    byKey: (centre: string, key: string) => seatings.findOne({ centre, key }).lean<SeatingDocument | null>(),
    byId: (centre: string, id: string) => seatings.findOne({ centre, _id: id }).lean<SeatingDocument | null>(),

    /** @returns `false` when the same submission has made it already */
    add(seating: Omit<SeatingDocument, '_id'>): Promise<boolean> {
      return unlessTaken(async () => {
        await seatings.create({ _id: newId(), ...seating });
        return true;
      });
    },
    remove: async (centre: string, id: string): Promise<boolean> =>
      (await seatings.deleteOne({ centre, _id: id })).deletedCount === 1,

    /** Everything that reaches to the day or beyond, oldest first. */
    async from(centre: string, day: string): Promise<SeatingDocument[]> {
      const found = await reaching(centre, day).lean<SeatingDocument[]>();
      return found.sort(byAge);
    },
    /** What reaches to the day or beyond and changes where one account sits, oldest first. */
    async of(centre: string, account: string, day: string): Promise<SeatingDocument[]> {
      const found = await seatings
        .find({ centre, people: account, to: trusted({ $gte: day }) })
        .lean<SeatingDocument[]>();
      return found.sort(byAge);
    },
    /** A page of the current and coming ones, the soonest to end first. */
    async list(centre: string, day: string, limit: number, cursor?: string): Promise<Page<SeatingDocument>> {
      const [to = day, id = ''] = cursor === undefined ? [] : readCursor(cursor, 2);
      const rows = await seatings
        .find({
          centre,
          to: trusted({ $gte: to }),
          ...(cursor === undefined ? {} : { $or: [{ to: trusted({ $gt: to }) }, { to, _id: trusted({ $gt: id }) }] }),
        })
        .sort({ centre: 1, to: 1, _id: 1 })
        .limit(limit + 1)
        .lean<SeatingDocument[]>();
      return pageOf(rows, limit, (row) => [row.to, row._id]);
    },
  };
}
