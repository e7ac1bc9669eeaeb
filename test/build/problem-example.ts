/** A minimal broken example of one kind of problem, and what is told of it: the text of its page and its test at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { analyse } from '../../engine/analysis/analyse.ts';
import { Budget } from '../../engine/analysis/budget.ts';
import { checkTable } from '../../engine/analysis/tables.ts';
import { untriedIn } from '../../engine/analysis/untried.ts';
import { bareWorld } from '../../engine/analysis/world.ts';
import { checkCalendarYear, checkCalendarYears } from '../../engine/calendar/check-calendar.ts';
import { checkHolidays } from '../../engine/calendar/check-holidays.ts';
import { checkActing } from '../../engine/centre/check-acting.ts';
import { checkMatterIn } from '../../engine/centre/check-matter.ts';
import { loadCentre } from '../../engine/centre/load.ts';
import type { Seating } from '../../engine/centre/seating.ts';
import { compileCondition } from '../../engine/conditions/compile.ts';
import { compileNamed } from '../../engine/conditions/named.ts';
import { checkData } from '../../engine/documents/check-data.ts';
import { checkTemplate } from '../../engine/documents/check-template.ts';
import type { TemplateFields } from '../../engine/documents/fields.ts';
import { parseBlocks } from '../../engine/documents/parse-blocks.ts';
import { DocumentError } from '../../engine/documents/problems.ts';
import { renderTemplate } from '../../engine/documents/render-template.ts';
import type { FactDeclaration } from '../../engine/facts/fact.ts';
import { registerFacts } from '../../engine/facts/register.ts';
import { declareFacts } from '../../engine/matter/facts.ts';
import { loadMatter } from '../../engine/matter/load.ts';
import { runExamples } from '../../engine/matter/run-examples.ts';
import type { Problem } from '../../engine/problems.ts';
import type { CalendarYear } from '../../engine/schema/calendar.ts';
import type { Bundle } from '../../engine/schema/matter.ts';
import { schemaProblems } from '../../engine/schema/problems.ts';
import type { Cell } from '../../engine/schema/table.ts';
import { cellTests } from '../../engine/tables/cell.ts';
import type { SchemaError } from '../../engine/validation/schema-error.ts';
import { centreFilesWith, centreParts } from './centre.ts';
import { aBundle, filesOf } from './matter.ts';
import { put } from './put.ts';

type Patch = Record<string, Record<string, unknown>>;

/** One file of `test/problems`, named after its code. */
export interface ProblemExample {
  /** Why it matters, in plain words. */
  why: string;
  /** What to do, where the code itself does not say. */
  fix?: string;
  /** What is checked; a matter when left out. */
  of?: keyof typeof checks;
  /** Values in place of others in what is right, by file and JSON Pointer; a pointer that ends in `-` appends. */
  patch?: Patch;
  /** Whole texts in place of files of the matter; `null` takes one away. */
  files?: Record<string, string | null>;
  /** Files beside those of the centre. */
  centreFiles?: Record<string, unknown>;
  condition?: unknown;
  facts?: FactDeclaration[];
  cell?: unknown;
  /** Who is away, by the id of the post they hold. */
  seatings?: Seating[];
  errors?: SchemaError[];
  template?: string;
  fields?: TemplateFields;
  data?: Record<string, unknown>;
  years?: number[];
  /** Of the calendar year, by JSON Pointer. */
  year?: Record<string, unknown>;
  comparisons?: number;
  /** Where the problems are told. */
  at: { file?: string; pointer: string; line?: number }[];
}

const inBundle = (file: string) => file.replace('.json', '');
const isOfBundle = (file: string) => Object.hasOwn(aBundle(), inBundle(file));

function patched<T>(target: T, patch: Patch, keyOf: (file: string) => string): T {
  for (const [file, values] of Object.entries(patch))
    for (const [pointer, value] of Object.entries(values))
      put((target as Record<string, unknown>)[keyOf(file)], pointer, value);
  return target;
}
const only = (patch: Patch = {}, wanted: (file: string) => boolean): Patch =>
  Object.fromEntries(Object.entries(patch).filter(([file]) => wanted(file)));

const bundleOf = ({ patch }: ProblemExample): Bundle => patched(aBundle(), only(patch, isOfBundle), inBundle);
const matterFiles = (example: ProblemExample): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...filesOf(bundleOf(example)), ...example.files }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    ),
  );

/** Posts for every step of the matter, which the small centre has no need of by itself. */
const staff = [
  { id: 'reviewer-1', unit: 'city-management', kind: 'reviewer', title: '承办人' },
  { id: 'technical-1', unit: 'city-management', kind: 'technicalReviewer', title: '技术审查员' },
];

function centreOf({ patch, centreFiles = {} }: ProblemExample) {
  const parts: Record<string, unknown> = centreParts();
  for (const post of staff) put(parts['organisation.json'], '/posts/-', post);
  return loadCentre(
    centreFilesWith({
      ...patched(
        parts,
        only(patch, (file) => !isOfBundle(file)),
        String,
      ),
      ...centreFiles,
    }),
  );
}

const scopeOf = (example: ProblemExample) => {
  const { form, rules } = bundleOf(example);
  const { facts } = registerFacts(declareFacts(form));
  return { facts, named: compileNamed(rules.conditions ?? [], facts, '').named };
};

function thrownBy(run: () => void): Problem[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof DocumentError) return [error.problem];
    throw error;
  }
}

const errorsOf = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity === 'error');

const matter = (example: ProblemExample): readonly Problem[] => {
  const loaded = loadMatter(matterFiles(example));
  return loaded.ok ? [...loaded.warnings, ...loaded.withLines(analyse(loaded.matter))] : errorsOf(loaded.problems);
};

const centre = (example: ProblemExample): readonly Problem[] => {
  const loaded = centreOf(example);
  return loaded.ok ? loaded.warnings : loaded.problems;
};

function beside(example: ProblemExample): readonly Problem[] {
  const place = centreOf(example);
  if (!place.ok) return place.problems;
  const { catalogues, shared } = place.centre;
  const loaded = loadMatter(matterFiles(example), { catalogues, shared });
  return loaded.ok
    ? [...loaded.warnings, ...loaded.withLines(checkMatterIn(place.centre, loaded.matter.bundle))]
    : errorsOf(loaded.problems);
}

/** A quiet centre on a Monday: one account a post, and who of them is away. */
function acting(example: ProblemExample): readonly Problem[] {
  const place = centreOf(example);
  const loaded = loadMatter(matterFiles(example));
  if (!place.ok || !loaded.ok) throw new Error('an example of who is away must load');
  const { centre: compiled } = place;
  const { posts } = compiled.organisation;
  const people = posts.map(({ id }) => ({ id, name: id, displayName: id, posts: [id], ties: [] }));
  const { seatings = [] } = example;
  const staffing = {
    on: '2026-03-02',
    grants: compiled.grants,
    posts,
    staff: people,
    seatings,
    deputies: 'absence',
  } as const;
  return loaded.withLines(checkActing(compiled, loaded.matter.bundle, staffing));
}

function examples(example: ProblemExample): readonly Problem[] {
  const place = centreOf(example);
  const loaded = loadMatter(matterFiles(example));
  if (!place.ok || !loaded.ok) throw new Error('an example of a broken example must load');
  return loaded.withLines(runExamples(loaded.matter, place.centre).flatMap(({ problems }) => problems));
}

const untried = (example: ProblemExample): readonly Problem[] => {
  const loaded = loadMatter(matterFiles(example));
  return loaded.ok ? loaded.withLines(untriedIn(loaded.matter).map(({ problem }) => problem)) : loaded.problems;
};

function calendar({ year: patch = {}, years }: ProblemExample): readonly Problem[] {
  if (years) return checkCalendarYears(years);
  const year = centreParts()['calendar/2026.json'] as unknown as CalendarYear;
  for (const [pointer, value] of Object.entries(patch)) put(year, pointer, value);
  return [...checkCalendarYear(year), ...checkHolidays(year)];
}

/** How each kind of example is checked. */
const checks = {
  matter,
  centre,
  beside,
  acting,
  examples,
  untried,
  calendar,
  template: ({ template = '', fields = {} }: ProblemExample) => checkTemplate(template, fields),
  document: ({ template = '', fields = {}, data = {} }: ProblemExample) => {
    const found = checkData(fields, data);
    return found.length > 0 ? found : thrownBy(() => void parseBlocks(renderTemplate(template, data)));
  },
  condition: (example: ProblemExample) => {
    const outcome = compileCondition(example.condition, scopeOf(example), '');
    return outcome.ok ? [] : outcome.problems;
  },
  facts: ({ facts = [] }: ProblemExample) => registerFacts(facts).problems,
  cell: ({ cell }: ProblemExample) => {
    const problems: Problem[] = [];
    cellTests(cell as Cell, '', problems);
    return problems;
  },
  table: (example: ProblemExample) => {
    const [table] = bundleOf(example).rules.tables ?? [];
    return table
      ? checkTable(table, bareWorld(scopeOf(example)), '/tables/0', new Budget(example.comparisons ?? 0))
      : [];
  },
  schemaErrors: ({ errors = [] }: ProblemExample) => schemaProblems(errors),
} satisfies Record<string, (example: ProblemExample) => readonly Problem[]>;

/** `{ repeat, times }` stands for a long text, or in a list for that many items. */
function unfolded(value: unknown): unknown {
  if (Array.isArray(value))
    return value.flatMap((item: unknown) => {
      const { repeat, times } = Object(item) as { repeat?: unknown; times?: number };
      return times === undefined ? [unfolded(item)] : Array.from({ length: times }, () => unfolded(repeat));
    });
  if (typeof value !== 'object' || value === null) return value;
  const { repeat, times } = value as { repeat?: unknown; times?: number };
  if (typeof repeat === 'string' && times !== undefined) return repeat.repeat(times);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unfolded(inner)]));
}

/** What is told of an example. */
export function toldOf(example: ProblemExample): readonly Problem[] {
  const whole = unfolded(example) as ProblemExample;
  return checks[whole.of ?? 'matter'](whole);
}

const folder = resolve('test/problems');

/** Every example by its code. */
export const problemExamples = (): ReadonlyMap<string, ProblemExample> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [
        name.replace(/\.json$/, ''),
        JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as ProblemExample,
      ]),
  );
