/**
 * The check of a draft in two halves, together what publishing will ask: at once shape, references, conditions, templates
 * and examples; after it all cases a form can have, and which of them no example tries.
 */
import {
  analyse,
  buildCalendar,
  filesOf,
  loadMatter,
  runExamples,
  untriedIn,
  type Bundle,
  type Calendar,
  type Catalogues,
  type CompileOptions,
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
export interface Surroundings extends CompileOptions {
  centre: DesignerCentre['centre'];
  calendar: Calendar;
  catalogues: Catalogues;
}

const ids = (items: readonly { id: string }[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));

export const surroundingsOf = (centre: DesignerCentre): Surroundings => ({
  centre: centre.centre,
  calendar: buildCalendar(centre.calendarYears),
  catalogues: {
    units: ids(centre.units),
    materials: ids(centre.materials),
    licences: ids(centre.licences),
    elements: ids(centre.elements),
    blanks: ids(centre.blanks),
    ledgers: new Set(centre.ledgers),
    windowed: new Set(centre.windowed),
  },
});

export function checkQuickly(bundle: Bundle, { centre, calendar, catalogues }: Surroundings): QuickCheck {
  const loaded = loadMatter(filesOf(bundle), { catalogues });
  if (!loaded.ok) return { problems: loaded.problems, examples: [], runs: false };
  const examples = runExamples(loaded.matter, { centre, calendar });
  const problems = [...loaded.warnings, ...examples.flatMap((example) => example.problems)];
  return { problems, examples, runs: true };
}

/** May take seconds. */
export function checkDeeply(bundle: Bundle, { catalogues }: Surroundings): readonly Problem[] {
  const loaded = loadMatter(filesOf(bundle), { catalogues });
  if (!loaded.ok) return [];
  const untried = untriedIn(loaded.matter).map(({ problem }) => problem);
  return loaded.withLines([...analyse(loaded.matter), ...untried]);
}
