/**
 * What the administrators of a centre write together, as one value. Grants, seals, stocks of blanks and accounts are
 * registers with desks of their own: files hold their first entries only, and no draft of the centre reaches them.
 */
import { layOut } from '../files/layout.ts';
import type { Files } from '../files/read.ts';
import { templateAt } from '../matter/assemble.ts';
import { blankKindsSchema, type Blanks } from '../schema/blank.ts';
import type { CalendarYear } from '../schema/calendar.ts';
import type {
  CodeCatalogue,
  DivisionCatalogue,
  ElementCatalogue,
  LicenceCatalogue,
  MaterialCatalogue,
  QuotaTotals,
} from '../schema/catalogue.ts';
import type { Centre } from '../schema/centre.ts';
import { calendarPath, centreFiles, type CentreFileContent } from '../schema/files.ts';
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
    codes: CodeCatalogue;
  };
  quotas: QuotaTotals;
  documents: CentreFileContent<'documents.json'>;
  /** Of the documents, by file name. */
  templates: Readonly<Record<string, string>>;
  blanks: Pick<Blanks, 'kinds'>;
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
  'catalogues/codes.json': centreFiles['catalogues/codes.json'],
  'quotas.json': centreFiles['quotas.json'],
  'documents.json': centreFiles['documents.json'],
  'blanks.json': blankKindsSchema,
  'centre.json': centreFiles['centre.json'],
} as const;

const isContent = (path: string): boolean =>
  Object.hasOwn(contentFiles, path) || calendarPath.test(path) || templateAt(path) !== undefined;

/** Steps from the content to what lies in a file: `calendar/2026.json` → `calendar`, `2026`; `documents/a.hbs` → `templates`, `a.hbs`. */
export function stepsTo(path: string): string[] {
  const template = templateAt(path);
  return template === undefined ? path.replace(/\.json$/, '').split('/') : ['templates', template];
}

const empty = {
  catalogues: {
    materials: { materials: [] },
    licences: { licences: [] },
    elements: { elements: [] },
    divisions: { divisions: [] },
    codes: { tables: [] },
  },
  quotas: { quotas: [] },
  documents: { documents: [] },
  templates: {},
  blanks: { kinds: [] },
  calendar: {},
};

type Tree = Record<string, unknown>;

/** Stock is of no draft. */
const STOCK = 'stock';

function readPart(path: string, text: string): unknown {
  if (!path.endsWith('.json')) return text;
  const value = JSON.parse(text) as Tree;
  if (path !== 'blanks.json') return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== STOCK));
}

/** The content of files that were checked; what the centre has no file for is empty. */
export function contentOf(files: Files): CentreContent {
  const content: Tree = structuredClone(empty);
  for (const [path, text] of Object.entries(files)) {
    if (!isContent(path)) continue;
    const steps = stepsTo(path);
    const name = steps.pop() ?? '';
    const folder = steps.reduce<Tree>((inner, step) => inner[step] as Tree, content);
    folder[name] = readPart(path, text);
  }
  return content as unknown as CentreContent;
}

/** Content as an earlier release kept it: what that did not know yet is as in the files. */
export function completed(content: CentreContent, files: Files): CentreContent {
  const known = contentOf(files);
  return { ...known, ...content, catalogues: { ...known.catalogues, ...content.catalogues } };
}

/** Paths of its files: those every centre has once, the years of the calendar, the templates. */
const pathsOf = ({ calendar, templates }: CentreContent): string[] => [
  ...Object.keys(contentFiles),
  ...Object.keys(calendar).map((year) => `calendar/${year}.json`),
  ...Object.keys(templates).map((name) => `documents/${name}`),
];

/** What lies in one of its files. */
export const partAt = (content: CentreContent, path: string): unknown =>
  stepsTo(path).reduce<unknown>((inner, step) => (inner as Tree | undefined)?.[step], content);

const isEmpty = (content: CentreContent, path: string): boolean =>
  JSON.stringify(partAt(content, path)) === JSON.stringify(partAt(empty as unknown as CentreContent, path));

function write(part: unknown, path: string, files: Files): string {
  if (typeof part === 'string') return part;
  if (path !== 'blanks.json') return layOut(part);
  const { [STOCK]: stock = [] } = JSON.parse(files[path] ?? '{}') as Tree;
  return layOut({ ...(part as Tree), [STOCK]: stock });
}

/**
 * The files of a centre with this content in place of their own; no file for what is empty and had none.
 * @param files everything else of the centre is taken from them
 */
export function withContent(files: Files, content: CentreContent): Record<string, string> {
  const others = Object.entries(files).filter(([path]) => !isContent(path));
  const own = pathsOf(content)
    .filter((path) => Object.hasOwn(files, path) || !isEmpty(content, path))
    .map((path) => [path, write(partAt(content, path), path, files)] as const);
  return Object.fromEntries([...others, ...own]);
}
