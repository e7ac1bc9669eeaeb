/**
 * What the administrators of a centre write together, as one value. Grants, seals, blanks and accounts are registers with
 * desks of their own: files hold their first entries only, and no draft of the centre reaches them.
 */
import { layOut } from '../files/layout.ts';
import type { Files } from '../files/read.ts';
import type { CalendarYear } from '../schema/calendar.ts';
import type {
  DivisionCatalogue,
  ElementCatalogue,
  LicenceCatalogue,
  MaterialCatalogue,
  QuotaTotals,
} from '../schema/catalogue.ts';
import type { Centre } from '../schema/centre.ts';
import { calendarPath, centreFiles } from '../schema/files.ts';
import type { Organisation, Windows } from '../schema/organisation.ts';

/** The parts by the names of their files; a folder is an object of its files. */
export interface CentreContent {
  centre: Centre;
  organisation: Organisation;
  windows: Windows;
  catalogues: {
    materials: MaterialCatalogue;
    licences: LicenceCatalogue;
    elements: ElementCatalogue;
    divisions: DivisionCatalogue;
  };
  quotas: QuotaTotals;
  /** By year, as `2026`. */
  calendar: Readonly<Record<string, CalendarYear>>;
}

/** The files of it that every centre has once, with their schemas. */
export const contentFiles = {
  'organisation.json': centreFiles['organisation.json'],
  'windows.json': centreFiles['windows.json'],
  'catalogues/materials.json': centreFiles['catalogues/materials.json'],
  'catalogues/licences.json': centreFiles['catalogues/licences.json'],
  'catalogues/elements.json': centreFiles['catalogues/elements.json'],
  'catalogues/divisions.json': centreFiles['catalogues/divisions.json'],
  'quotas.json': centreFiles['quotas.json'],
  'centre.json': centreFiles['centre.json'],
} as const;

const isContent = (path: string): boolean => Object.hasOwn(contentFiles, path) || calendarPath.test(path);

/** Steps from the content to what lies in a file: `calendar/2026.json` → `calendar`, `2026`. */
export const stepsTo = (path: string): string[] => path.replace(/\.json$/, '').split('/');

const empty = {
  catalogues: {
    materials: { materials: [] },
    licences: { licences: [] },
    elements: { elements: [] },
    divisions: { divisions: [] },
  },
  quotas: { quotas: [] },
  calendar: {},
};

type Tree = Record<string, unknown>;

/** The content of files that were checked; catalogues the centre has no file for are empty. */
export function contentOf(files: Files): CentreContent {
  const content: Tree = structuredClone(empty);
  for (const [path, text] of Object.entries(files)) {
    if (!isContent(path)) continue;
    const steps = stepsTo(path);
    const name = steps.pop() ?? '';
    const folder = steps.reduce<Tree>((inner, step) => inner[step] as Tree, content);
    folder[name] = JSON.parse(text);
  }
  return content as unknown as CentreContent;
}

/** Paths of its files, those of the years of the calendar at the end. */
export const pathsOf = ({ calendar }: Pick<CentreContent, 'calendar'>): string[] => [
  ...Object.keys(contentFiles),
  ...Object.keys(calendar).map((year) => `calendar/${year}.json`),
];

/** What lies in one of its files. */
export const partAt = (content: CentreContent, path: string): unknown =>
  stepsTo(path).reduce<unknown>((inner, step) => (inner as Tree | undefined)?.[step], content);

/**
 * The files of a centre with this content in place of their own.
 * @param files everything else of the centre is taken from them
 */
export function withContent(files: Files, content: CentreContent): Record<string, string> {
  const others = Object.entries(files).filter(([path]) => !isContent(path));
  const own = pathsOf(content).map((path) => [path, layOut(partAt(content, path))] as const);
  return Object.fromEntries([...others, ...own]);
}
