/** The files of a centre → a compiled centre or all its problems. */
import type { TSchema } from 'typebox';
import { buildCalendar } from '../calendar/build-calendar.ts';
import { fileProblem } from '../files/problems.ts';
import { readFiles, type Files } from '../files/read.ts';
import { matterProblem } from '../matter/problems.ts';
import type { Problem } from '../problems.ts';
import { calendarYearSchema, type CalendarYear } from '../schema/calendar.ts';
import { calendarPath, centreFiles, type CentreFile, type CentreFileContent } from '../schema/files.ts';
import { checkCentre } from './check.ts';
import type { CompiledCentre } from './compiled.ts';

export type LoadedCentre =
  { ok: true; centre: CompiledCentre; warnings: readonly Problem[] } | { ok: false; problems: readonly Problem[] };

const required: readonly CentreFile[] = ['centre.json', 'organisation.json', 'windows.json', 'grants.json'];
const templatePath = /^documents\/([^/]{1,70}\.hbs)$/;
const matterPath = /^matters\/([^/]+)\/./;

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));
const idsOf = (items: readonly { id: string }[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));

/** Templates by file name. */
const templatesIn = (files: Files): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => {
      const name = templatePath.exec(path)?.[1];
      return name === undefined ? [] : [[name, text] as const];
    }),
  );

function assemble(
  values: ReadonlyMap<string, unknown>,
  calendarYears: readonly CalendarYear[],
  templates: Record<string, string>,
): CompiledCentre {
  const part = <F extends CentreFile>(file: F) => values.get(file) as CentreFileContent<F>;
  const optional = <F extends CentreFile>(file: F) => values.get(file) as CentreFileContent<F> | undefined;
  const organisation = part('organisation.json');
  const windows = part('windows.json');
  const quotas = optional('quotas.json')?.quotas ?? [];
  const materials = optional('catalogues/materials.json')?.materials ?? [];
  const licences = optional('catalogues/licences.json')?.licences ?? [];
  const elements = optional('catalogues/elements.json')?.elements ?? [];
  const divisions = optional('catalogues/divisions.json')?.divisions ?? [];
  const codeTables = optional('catalogues/codes.json')?.tables ?? [];
  const blanks = optional('blanks.json');
  const units = byId(organisation.units);
  return {
    centre: part('centre.json'),
    organisation,
    windows,
    grants: part('grants.json').grants,
    seals: optional('seals.json')?.seals ?? [],
    blanks: { kinds: blanks?.kinds ?? [], stock: blanks?.stock ?? [] },
    accounts: optional('accounts.json')?.accounts ?? [],
    quotas,
    materials,
    licences,
    elements,
    codeTables,
    shared: { documents: optional('documents.json')?.documents ?? [], templates, divisions },
    calendarYears,
    calendar: buildCalendar(calendarYears),
    units,
    posts: byId(organisation.posts),
    windowsById: byId(windows.windows),
    catalogues: {
      units: new Set(units.keys()),
      materials: idsOf(materials),
      licences: idsOf(licences),
      elements: idsOf(elements),
      codeTables: byId(codeTables),
      blanks: idsOf(blanks?.kinds ?? []),
      ledgers: new Set(quotas.map(({ ledger }) => ledger)),
      windowed: new Set(windows.windows.flatMap(({ matters }) => matters)),
    },
  };
}

/** Years by their files; a file named after another year is a problem. */
function yearsOf(paths: readonly string[], values: ReadonlyMap<string, unknown>) {
  const years = paths.flatMap((file) => {
    const named = Number(calendarPath.exec(file)?.[1]);
    const content = values.get(file) as CalendarYear | undefined;
    return content && !Number.isNaN(named) ? [{ file, named, content }] : [];
  });
  const problems = years.flatMap(({ file, named, content: { year } }) =>
    year === named ? [] : [{ ...matterProblem('CALENDAR_FILE', '/year', { year }), file }],
  );
  return { years: years.map(({ content }) => content), problems };
}

/**
 * Reads, checks and compiles what a centre keeps beside its matters.
 * @param files path in the centre's folder → text; of `matters/<id>/…` only the ids are looked at
 */
export function loadCentre(files: Files): LoadedCentre {
  const paths = Object.keys(files);
  const calendars = paths.filter((path) => calendarPath.test(path));
  const schemas = new Map<string, TSchema>([
    ...Object.entries(centreFiles),
    ...calendars.map((path) => [path, calendarYearSchema] as const),
  ]);
  const { values, problems, withLines } = readFiles(files, schemas);
  const years = yearsOf(calendars, values);
  const missing: readonly string[] = [
    ...required.filter((file) => !paths.includes(file)),
    ...(calendars.length === 0 ? ['calendar/<年份>.json'] : []),
  ];
  const strange = paths.filter((path) => !schemas.has(path) && !templatePath.test(path) && !matterPath.test(path));
  const found = [
    ...missing.map((file) => ({ ...fileProblem('FILE_MISSING', '', { file }), file })),
    ...strange.map((file) => ({ ...fileProblem('FILE_UNKNOWN', '', { file }), file })),
    ...problems,
    ...withLines(years.problems),
  ];
  if (found.length > 0) return { ok: false, problems: found };

  const centre = assemble(values, years.years, templatesIn(files));
  const matters = new Set(paths.flatMap((path) => matterPath.exec(path)?.[1] ?? []));
  const checked = withLines(checkCentre(centre, matters));
  return checked.some(({ severity }) => severity === 'error')
    ? { ok: false, problems: checked }
    : { ok: true, centre, warnings: checked };
}
