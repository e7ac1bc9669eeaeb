import type { Calendar } from '../calendar/calendar.ts';
import type { CentreFileContent } from '../schema/files.ts';
import type { Catalogues } from '../matter/catalogues.ts';
import type { CalendarYear } from '../schema/calendar.ts';
import type { Post, ServiceWindow, Unit } from '../schema/organisation.ts';

/** A centre made ready: its own files, and the ids in them looked up once. */
export interface CompiledCentre {
  centre: CentreFileContent<'centre.json'>;
  organisation: CentreFileContent<'organisation.json'>;
  windows: CentreFileContent<'windows.json'>;
  grants: CentreFileContent<'grants.json'>['grants'];
  accounts: CentreFileContent<'accounts.json'>['accounts'];
  quotas: CentreFileContent<'quotas.json'>['quotas'];
  materials: CentreFileContent<'catalogues/materials.json'>['materials'];
  licences: CentreFileContent<'catalogues/licences.json'>['licences'];
  elements: CentreFileContent<'catalogues/elements.json'>['elements'];
  calendarYears: readonly CalendarYear[];
  /** Of the centre itself; an outside hall builds its own from `calendarYears`. */
  calendar: Calendar;
  units: ReadonlyMap<string, Unit>;
  posts: ReadonlyMap<string, Post>;
  windowsById: ReadonlyMap<string, ServiceWindow>;
  /** What the bundles of its matters may point to. */
  catalogues: Catalogues;
}
