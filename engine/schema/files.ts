/** The files of a centre and the schema of each; those of a matter are in `matter.ts`. */
import type { Static } from 'typebox';
import { blanksSchema } from './blank.ts';
import {
  codeCatalogueSchema,
  divisionCatalogueSchema,
  elementCatalogueSchema,
  licenceCatalogueSchema,
  materialCatalogueSchema,
  quotaTotalsSchema,
} from './catalogue.ts';
import { centreSchema } from './centre.ts';
import { documentsFileSchema } from './document.ts';
import { accountsSchema, grantsSchema, organisationSchema, windowsSchema } from './organisation.ts';
import { sealsSchema } from './seal.ts';

/**
 * Files a centre has once, by path. `calendar/<year>.json`, the templates of `documents/` and the matters stand
 * beside them.
 */
export const centreFiles = {
  'centre.json': centreSchema,
  'organisation.json': organisationSchema,
  'windows.json': windowsSchema,
  'grants.json': grantsSchema,
  'seals.json': sealsSchema,
  'blanks.json': blanksSchema,
  'documents.json': documentsFileSchema,
  'accounts.json': accountsSchema,
  'quotas.json': quotaTotalsSchema,
  'catalogues/materials.json': materialCatalogueSchema,
  'catalogues/licences.json': licenceCatalogueSchema,
  'catalogues/elements.json': elementCatalogueSchema,
  'catalogues/divisions.json': divisionCatalogueSchema,
  'catalogues/codes.json': codeCatalogueSchema,
} as const;
export type CentreFile = keyof typeof centreFiles;
export type CentreFileContent<F extends CentreFile> = Static<(typeof centreFiles)[F]>;

/** Path of the calendar of one year. */
export const calendarPath = /^calendar\/(\d{4})\.json$/;
