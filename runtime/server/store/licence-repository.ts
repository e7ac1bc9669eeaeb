/** The register of licences (证照库), computed from the events of cases: an act is entered once, in any order. */
import mongoose, { type Connection } from 'mongoose';
import { foldLicence, type LicenceVersion, sourceOf } from '../../../engine/index.ts';
import { type Page, pageOf } from './cursor.ts';
import { filterOf, type LicenceQuery, NO_END, readingOf, sortOf } from './licence-query.ts';
import { type LicenceDocument, licenceDeclaration } from './models/licence.ts';
import { modelOf } from './models/model.ts';
import { type CaseScope, caseFilter } from './scope.ts';
import { isTaken } from './taken.ts';

export type { LicenceDocument } from './models/licence.ts';
export type { LicenceQuery } from './licence-query.ts';
const { trusted } = mongoose;

/** What of a licence is looked up beside what its acts say. */
export type LicenceKeys = Pick<LicenceDocument, 'places' | 'search' | 'name'>;

export function licenceRepository(connection: Connection) {
  const licences = modelOf(connection, licenceDeclaration);
  const scoped = (scope: CaseScope) => {
    const { places, ...rest } = caseFilter(scope);
    return places === undefined ? rest : { ...rest, places: trusted(places as Record<string, unknown>) };
  };

  return {
    byId: (scope: CaseScope, id: string) =>
      licences.findOne({ ...scoped(scope), _id: id }).lean<LicenceDocument | null>(),
    /** Of a matter, under its number as it is compared; the newest where a number was typed twice. */
    async byNumber(centre: string, matter: string, number: string): Promise<LicenceDocument | undefined> {
      const [found] = await licences
        .find({ centre, search: number, matter })
        .sort({ _id: -1 })
        .limit(1)
        .lean<LicenceDocument[]>();
      return found;
    },

    /** Those of these numbers, as they are compared, under which the register has a licence of the matter. */
    async known(centre: string, matter: string, numbers: readonly string[]): Promise<Set<string>> {
      const found = await licences
        .find({ centre, search: trusted({ $in: [...numbers] }), matter }, { search: 1 })
        .lean<Pick<LicenceDocument, 'search'>[]>();
      return new Set(found.flatMap(({ search }) => search));
    },

    /** A page of what staff may see. */
    async list(scope: CaseScope & { kind: 'staff' }, query: LicenceQuery): Promise<Page<LicenceDocument>> {
      const reading = readingOf(query);
      const rows = await licences
        .find({ ...scoped(scope), ...filterOf(query, reading) })
        .sort(sortOf(reading))
        .hint(reading.hint)
        .limit(query.limit + 1)
        .lean<LicenceDocument[]>();
      const { by } = reading;
      return pageOf(rows, query.limit, (row) => (by === undefined ? [row._id] : [row[by], row._id]));
    },

    /** Enters an act, unless it is there already. Of two at once the later reads what the earlier wrote. */
    async enter(centre: string, id: string, act: LicenceVersion, keys: LicenceKeys): Promise<void> {
      for (;;) {
        const found = await licences.findOne({ centre, _id: id }).lean<LicenceDocument | null>();
        const versions = found?.licence.versions ?? [];
        if (versions.some((one) => sourceOf(one) === sourceOf(act))) return;
        const licence = foldLicence(id, [act, ...versions]);
        const runsOut = licence.endedOn === undefined ? (licence.validTo ?? NO_END) : NO_END;
        const next = { ...keys, matter: licence.matter, runsOut, licence };
        if (found) {
          const places = [...new Set([...found.places, ...keys.places])];
          const search = [...new Set([...found.search, ...keys.search])];
          const { modifiedCount } = await licences.updateOne(
            { _id: id, centre, revision: found.revision },
            { $set: { ...next, places, search, revision: found.revision + 1 } },
          );
          if (modifiedCount === 1) return;
          continue;
        }
        try {
          await licences.create({ _id: id, centre, revision: 1, ...next });
          return;
        } catch (error) {
          if (!isTaken(error)) throw error;
        }
      }
    },
  };
}
