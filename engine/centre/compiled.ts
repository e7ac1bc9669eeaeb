import type { Calendar } from '../calendar/calendar.ts';
import type { Catalogues } from '../matter/catalogues.ts';
import type { Shared } from '../matter/shared.ts';
import type { Blanks } from '../schema/blank.ts';
import type { CalendarYear } from '../schema/calendar.ts';
import type {
  CodeCatalogue,
  ElementCatalogue,
  LicenceCatalogue,
  MaterialCatalogue,
  QuotaTotals,
} from '../schema/catalogue.ts';
import type { Centre } from '../schema/centre.ts';
import type { Accounts, Grant, Organisation, Post, ServiceWindow, Unit, Windows } from '../schema/organisation.ts';
import type { Seal } from '../schema/seal.ts';

/** A centre made ready: its own files, and the ids in them looked up once. */
export interface CompiledCentre {
  centre: Centre;
  organisation: Organisation;
  windows: Windows;
  grants: readonly Grant[];
  seals: readonly Seal[];
  /** Kinds of numbered blanks, and what was there when the system was taken up. */
  blanks: Pick<Blanks, 'kinds' | 'stock'>;
  accounts: Accounts['accounts'];
  quotas: QuotaTotals['quotas'];
  materials: MaterialCatalogue['materials'];
  licences: LicenceCatalogue['licences'];
  elements: ElementCatalogue['elements'];
  codeTables: CodeCatalogue['tables'];
  /** What versions of its matters take in. */
  shared: Shared;
  calendarYears: readonly CalendarYear[];
  /** Of the centre itself; an outside hall builds its own from `calendarYears`. */
  calendar: Calendar;
  units: ReadonlyMap<string, Unit>;
  posts: ReadonlyMap<string, Post>;
  windowsById: ReadonlyMap<string, ServiceWindow>;
  /** What the bundles of its matters may point to. */
  catalogues: Catalogues;
}
