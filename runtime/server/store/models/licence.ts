import type { Licence } from '../../../../engine/index.ts';
import { licenceIndexes } from '../licence-query.ts';
import { anything, declare, text, whole } from './model.ts';

/** A licence of the register (证照库) with every act on it, under the id of the case that issued it. */
export interface LicenceDocument {
  _id: string;
  centre: string;
  matter: string;
  /** Units it is a matter of, and `*`, as those of cases. */
  places: string[];
  /** Its number as it is compared, and the digest of its holder: what is searched for whole. */
  search: string[];
  /** Name of the holder as it is searched for by its beginning. */
  name: string;
  /** Last day of its validity; `9999` without an end or once it was ended, so that such licences sort last. */
  runsOut: string;
  licence: Licence;
  revision: number;
}

export const licenceDeclaration = declare<LicenceDocument>({
  name: 'licences',
  definition: {
    _id: text,
    centre: text,
    matter: text,
    places: [String],
    search: [String],
    name: text,
    runsOut: text,
    licence: anything,
    revision: whole,
  },
  indexes: Object.values(licenceIndexes).map((index) => [index] as const),
});
