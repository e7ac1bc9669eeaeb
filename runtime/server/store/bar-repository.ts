/** What applicants may not apply for any more (行政许可法 第七十八、七十九条), by the digest of their number. */
import mongoose, { type Connection } from 'mongoose';
import type { Bar } from '../../../engine/index.ts';
import { addOnce } from './add-once.ts';
import { type BarDocument, barDeclaration } from './models/bar.ts';
import { modelOf } from './models/model.ts';

export type { BarDocument } from './models/bar.ts';
/** After every real date: until credit is repaired. */
const NO_END = '9999-12-31';

export function barRepository(connection: Connection) {
  const bars = modelOf(connection, barDeclaration);

  return {
    /** Enters what is not there yet. */
    enter: (found: readonly (Omit<BarDocument, 'until'> & { until?: string })[]): Promise<void> =>
      addOnce(
        bars,
        found.map(({ until = NO_END, ...bar }) => ({ ...bar, until })),
      ),

    /** Notes that a bar that was entered is lifted; the first word counts. */
    async lift(centre: string, id: string, lifted: NonNullable<BarDocument['lifted']>): Promise<void> {
      await bars.updateOne({ _id: id, centre, lifted: mongoose.trusted({ $exists: false }) }, { $set: { lifted } });
    },

    /** Those that stand against any of these on a day; asked for every application by digests of our own, so past mongoose's copies. */
    async against(centre: string, digests: readonly string[], on: string): Promise<Bar[]> {
      const found = await bars.collection
        .find<BarDocument>({ centre, digest: { $in: [...digests] }, until: { $gte: on } })
        .toArray();
      return found
        .filter(({ lifted }) => !lifted)
        .map(({ kind, matter, until }) => ({ kind, matter, ...(until === NO_END ? {} : { until }) }));
    },
  };
}
