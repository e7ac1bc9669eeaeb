/** The whole check of a draft, as publishing will run it: shape, references, conditions, templates, all cases, examples. */
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

export interface Checked {
  problems: readonly Problem[];
  /** Empty while the draft cannot be run. */
  examples: readonly ExampleResult[];
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

export function check(bundle: Bundle, { centre, calendar, catalogues }: Surroundings): Checked {
  const loaded = loadMatter(filesOf(bundle), { catalogues });
  if (!loaded.ok) return { problems: loaded.problems, examples: [] };
  const examples = runExamples(loaded.matter, { centre, calendar });
  const problems = [
    ...loaded.warnings,
    ...loaded.withLines(analyse(loaded.matter)),
    ...loaded.withLines(untriedIn(loaded.matter).map(({ problem }) => problem)),
    ...examples.flatMap((example) => example.problems),
  ];
  return { problems, examples };
}
