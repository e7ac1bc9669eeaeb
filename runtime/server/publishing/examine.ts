/** The gate of publishing: the whole check, the analysis of all cases, every example and what none of them tries. Whatever way a bundle comes in, it passes here. */
import {
  analyse,
  checkActing,
  checkMatterIn,
  loadMatter,
  runExamples,
  untriedIn,
  type Bundle,
  type CompiledCentre,
  type ExampleResult,
  type Problem,
  type Staffing,
} from '../../../engine/index.ts';
import { compileWithAjv } from '../validation/compile-with-ajv.ts';
import type { Files } from './bundle-files.ts';
import { compareWithReference } from './compare-with-reference.ts';
import { hashOf } from './hash.ts';

export interface Examination {
  centre: CompiledCentre;
  files: Files;
  /** The registers as they stand; left out where there is no office to ask, as from the command line. */
  staffing?: Staffing | undefined;
}

/** Plain data: it crosses from one thread to another. */
export interface Examined {
  /** With the documents of the centre; absent, as the hash is, when the files could not be read as a matter. */
  bundle?: Bundle;
  hash?: string;
  problems: readonly Problem[];
  examples: readonly ExampleResult[];
  publishable: boolean;
}

/** Enough for a table of 200 rows and 8 columns with the examples of each row; some three of the seconds its thread is given. */
const comparisons = 3_000_000;

/**
 * Checks files as a matter of this centre, runs its examples and compares them with json-rules-engine, in the thread that
 * calls it; the server asks `gate.ts`.
 */
export async function examine(compiled: CompiledCentre, files: Files, staffing?: Staffing): Promise<Examined> {
  const { centre, calendar, catalogues, shared } = compiled;
  const loaded = loadMatter(files, { catalogues, shared, validator: compileWithAjv });
  if (!loaded.ok) return { problems: loaded.problems, examples: [], publishable: false };
  const { matter, warnings } = loaded;
  const examples = runExamples(matter, { centre, calendar });
  const untried = untriedIn(matter, { comparisons }).map(({ problem }) => problem);
  const problems = [
    ...warnings,
    ...loaded.withLines([
      ...checkMatterIn(compiled, matter.bundle),
      ...(staffing ? checkActing(compiled, matter.bundle, staffing) : []),
      ...analyse(matter, { comparisons }),
      ...untried,
    ]),
    ...examples.flatMap((example) => example.problems),
    ...(await compareWithReference(matter)),
  ];
  return {
    bundle: matter.bundle,
    hash: hashOf(matter.bundle),
    problems,
    examples,
    publishable: problems.every(({ severity }) => severity !== 'error'),
  };
}
