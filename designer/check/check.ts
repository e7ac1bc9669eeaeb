/**
 * The check of a draft in two halves, together what publishing will ask: at once shape, references, conditions, templates,
 * what its centre has to say of it and examples; after it all cases a form can have, and which of them no example tries.
 */
import {
  analyse,
  buildCalendar,
  checkActing,
  checkMatterIn,
  filesOf,
  loadMatter,
  runExamples,
  untriedIn,
  type Bundle,
  type Calendar,
  type Catalogues,
  type Example,
  type ExampleResult,
  type Problem,
} from '../../engine/index.ts';
import type { DesignerCentre } from '../../runtime/api/index.ts';

export interface QuickCheck {
  problems: readonly Problem[];
  /** Empty while the draft cannot be run. */
  examples: readonly ExampleResult[];
  /** There is something to analyse. */
  runs: boolean;
}

/** What is the same for every check of one sitting. */
export interface Surroundings extends Pick<DesignerCentre, 'centre' | 'shared' | 'staffing'> {
  calendar: Calendar;
  catalogues: Catalogues;
  /** The centre as far as a matter is held against it. */
  beside: Parameters<typeof checkMatterIn>[0];
}

const ids = (items: readonly { id: string }[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export const surroundingsOf = (centre: DesignerCentre): Surroundings => ({
  centre: centre.centre,
  shared: centre.shared,
  staffing: centre.staffing,
  calendar: buildCalendar(centre.calendarYears),
  beside: {
    centre: centre.centre,
    units: byId(centre.units),
    posts: byId(centre.staffing.posts),
    grants: centre.staffing.grants,
    licences: centre.licences,
  },
  catalogues: {
    units: ids(centre.units),
    materials: ids(centre.materials),
    licences: ids(centre.licences),
    elements: ids(centre.elements),
    codeTables: byId(centre.codeTables),
    blanks: ids(centre.blanks),
    ledgers: new Set(centre.ledgers),
    windowed: new Set(centre.windows.flatMap(({ matters }) => matters)),
  },
});

const load = (bundle: Bundle, { catalogues, shared }: Surroundings) =>
  loadMatter(filesOf(bundle), { catalogues, shared });

export function checkQuickly(bundle: Bundle, surroundings: Surroundings): QuickCheck {
  const { centre, calendar, beside, staffing } = surroundings;
  const loaded = load(bundle, surroundings);
  if (!loaded.ok) return { problems: loaded.problems, examples: [], runs: false };
  const { matter, warnings, withLines } = loaded;
  const examples = runExamples(matter, { centre, calendar });
  const problems = [
    ...warnings,
    ...withLines([
      ...checkMatterIn(beside, matter.bundle),
      ...checkActing({ ...beside, calendar }, matter.bundle, staffing),
    ]),
    ...examples.flatMap((example) => example.problems),
  ];
  return { problems, examples, runs: true };
}

/** A problem of a draft; where no example tries a case, with one that would. */
export interface DraftProblem extends Problem {
  example?: Example;
}

/** May take seconds. */
export function checkDeeply(bundle: Bundle, surroundings: Surroundings): readonly DraftProblem[] {
  const loaded = load(bundle, surroundings);
  if (!loaded.ok) return [];
  const untried = untriedIn(loaded.matter).map(({ problem, example }) => ({
    ...problem,
    ...(example ? { example } : {}),
  }));
  return loaded.withLines([...analyse(loaded.matter), ...untried]);
}
