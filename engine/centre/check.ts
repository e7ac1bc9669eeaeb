/** What the schemas of a centre's files cannot see: ids that point nowhere, ids used twice, empty periods. */
import { checkCalendarYear, checkCalendarYears } from '../calendar/check-calendar.ts';
import { checkHolidays } from '../calendar/check-holidays.ts';
import { checkDocuments, checkTemplates } from '../matter/check/documents.ts';
import { twice } from '../matter/check/twice.ts';
import { around } from '../matter/divisions.ts';
import { dangling, type Pointing } from '../matter/dangling.ts';
import type { Problem } from '../problems.ts';
import { checkBlanks } from './check-blanks.ts';
import { checkGrants } from './check-grants.ts';
import { checkSeals } from './check-seals.ts';
import { checkWindows } from './check-windows.ts';
import type { CompiledCentre } from './compiled.ts';

/** Ids of the matters that stand beside; nothing is said of matters when there are none. */
type Matters = ReadonlySet<string>;

function* organisationPointings({ organisation, units }: CompiledCentre): Generator<Pointing> {
  const unit = { file: 'organisation.json', among: units, code: 'UNIT_UNKNOWN' } as const;
  for (const [index, { parent }] of organisation.units.entries())
    yield { ...unit, at: `/units/${index}/parent`, id: parent };
  for (const [index, post] of organisation.posts.entries())
    yield { ...unit, at: `/posts/${index}/unit`, id: post.unit };
}

function* windowPointings({ windows, units }: CompiledCentre, matters: Matters): Generator<Pointing> {
  const file = 'windows.json';
  const zones = new Set(windows.zones.map(({ id }) => id));
  for (const [index, { units: seated = [] }] of windows.zones.entries())
    for (const [item, id] of seated.entries())
      yield { file, at: `/zones/${index}/units/${item}`, id, among: units, code: 'UNIT_UNKNOWN' };
  for (const [index, window] of windows.windows.entries()) {
    const at = `/windows/${index}`;
    yield { file, at: `${at}/zone`, id: window.zone, among: zones, code: 'ZONE_UNKNOWN' };
    for (const [item, id] of window.units.entries())
      yield { file, at: `${at}/units/${item}`, id, among: units, code: 'UNIT_UNKNOWN' };
    yield* matterPointings(file, `${at}/matters`, window.matters, matters);
  }
}

/** A window or a grant may be ready before the matter is: a reminder, no more. */
function* matterPointings(file: string, at: string, ids: readonly string[], matters: Matters): Generator<Pointing> {
  if (matters.size === 0) return;
  for (const [index, id] of ids.entries())
    yield { file, at: `${at}/${index}`, id, among: matters, code: 'MATTER_UNKNOWN' };
}

function* grantPointings({ grants, units, posts }: CompiledCentre, matters: Matters): Generator<Pointing> {
  const file = 'grants.json';
  for (const [index, { unit, grantor, post, matters: granted }] of grants.entries()) {
    const at = `/grants/${index}`;
    yield { file, at: `${at}/unit`, id: unit, among: units, code: 'UNIT_UNKNOWN' };
    yield { file, at: `${at}/grantor`, id: grantor, among: posts, code: 'POST_ID_UNKNOWN' };
    yield { file, at: `${at}/post`, id: post, among: posts, code: 'POST_ID_UNKNOWN' };
    yield* matterPointings(file, `${at}/matters`, granted, matters);
  }
}

function* sealPointings({ seals, units, posts }: CompiledCentre): Generator<Pointing> {
  const file = 'seals.json';
  for (const [index, { unit, keepers }] of seals.entries()) {
    yield { file, at: `/seals/${index}/unit`, id: unit, among: units, code: 'UNIT_UNKNOWN' };
    for (const [item, id] of keepers.entries())
      yield { file, at: `/seals/${index}/keepers/${item}`, id, among: posts, code: 'POST_ID_UNKNOWN' };
  }
}

function* blankPointings({ blanks: { kinds, stock }, units, posts }: CompiledCentre): Generator<Pointing> {
  const file = 'blanks.json';
  const known = new Set(kinds.map(({ id }) => id));
  for (const [index, { unit }] of kinds.entries())
    yield { file, at: `/kinds/${index}/unit`, id: unit, among: units, code: 'UNIT_UNKNOWN' };
  for (const [index, { kind, holder }] of stock.entries()) {
    yield { file, at: `/stock/${index}/kind`, id: kind, among: known, code: 'BLANK_UNKNOWN' };
    yield { file, at: `/stock/${index}/holder`, id: holder, among: posts, code: 'POST_ID_UNKNOWN' };
  }
}

function* accountPointings({ accounts, posts, windowsById }: CompiledCentre): Generator<Pointing> {
  const file = 'accounts.json';
  for (const [index, account] of accounts.entries()) {
    const at = `/accounts/${index}`;
    yield { file, at: `${at}/window`, id: account.window, among: windowsById, code: 'WINDOW_UNKNOWN' };
    for (const [item, id] of account.posts.entries())
      yield { file, at: `${at}/posts/${item}`, id, among: posts, code: 'POST_ID_UNKNOWN' };
  }
}

const inFile = (file: string, problems: readonly Problem[]) => problems.map((problem) => ({ ...problem, file }));

function checkTwice(centre: CompiledCentre): Problem[] {
  const { organisation, windows, grants, seals, blanks, accounts } = centre;
  const { materials, licences, elements, codeTables, shared } = centre;
  return [
    ...inFile('organisation.json', [
      ...twice(organisation.units, '/units', 'id'),
      ...twice(organisation.posts, '/posts', 'id'),
    ]),
    ...inFile('windows.json', [...twice(windows.zones, '/zones', 'id'), ...twice(windows.windows, '/windows', 'id')]),
    ...inFile('grants.json', twice(grants, '/grants', 'id')),
    ...inFile('seals.json', [...twice(seals, '/seals', 'id'), ...twice(seals, '/seals', 'code')]),
    ...inFile('blanks.json', twice(blanks.kinds, '/kinds', 'id')),
    ...inFile('accounts.json', twice(accounts, '/accounts', 'name')),
    ...inFile('catalogues/materials.json', twice(materials, '/materials', 'id')),
    ...inFile('catalogues/licences.json', twice(licences, '/licences', 'id')),
    ...inFile('catalogues/elements.json', twice(elements, '/elements', 'id')),
    ...inFile('catalogues/divisions.json', twice(shared.divisions, '/divisions', 'code')),
    ...inFile('catalogues/codes.json', [
      ...twice(codeTables, '/tables', 'id'),
      ...codeTables.flatMap(({ codes }, index) => twice(codes, `/tables/${index}/codes`, 'value')),
    ]),
  ];
}

/** A division is named with what it lies in, which must be there then. */
function* divisionPointings({ shared: { divisions } }: CompiledCentre): Generator<Pointing> {
  const among = new Set(divisions.map(({ code }) => code));
  const file = 'catalogues/divisions.json';
  for (const [index, { code }] of divisions.entries())
    for (const id of around(code)) yield { file, at: `/divisions/${index}/code`, id, among, code: 'DIVISION_UNKNOWN' };
}

/** A template of the centre may name only what every matter has. */
const checkPapers = ({ shared: { documents, templates } }: CompiledCentre): Problem[] => {
  const papers = { documents: { documents: [...documents] }, templates };
  return [
    ...inFile('documents.json', checkDocuments(papers)),
    ...checkTemplates({ ...papers, form: { sections: [] } }),
  ];
};

/** The files of the years are named after them. */
const checkCalendars = ({ calendarYears }: CompiledCentre): Problem[] => [
  ...calendarYears.flatMap((year) =>
    inFile(`calendar/${year.year}.json`, [...checkCalendarYear(year), ...checkHolidays(year)]),
  ),
  ...checkCalendarYears(calendarYears.map(({ year }) => year)).map((problem) => ({ ...problem, file: 'calendar' })),
];

/** Every problem with its file. */
export const checkCentre = (centre: CompiledCentre, matters: Matters): Problem[] => [
  ...checkTwice(centre),
  ...dangling(organisationPointings(centre)),
  ...dangling(windowPointings(centre, matters)),
  ...dangling(grantPointings(centre, matters)),
  ...dangling(sealPointings(centre)),
  ...dangling(blankPointings(centre)),
  ...dangling(accountPointings(centre)),
  ...dangling(divisionPointings(centre)),
  ...inFile('windows.json', checkWindows(centre)),
  ...inFile('grants.json', checkGrants(centre)),
  ...inFile('seals.json', checkSeals(centre)),
  ...inFile('blanks.json', checkBlanks(centre)),
  ...checkPapers(centre),
  ...checkCalendars(centre),
];
