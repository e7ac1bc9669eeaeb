/** The gate of publishing: the whole check, the analysis of all cases, every example and what none of them tries. Whatever way a bundle comes in, it passes here. */
import { createHash } from 'node:crypto';
import {
  analyse,
  canonical,
  checkMatterIn,
  loadMatter,
  runExamples,
  untriedIn,
  type CompiledCentre,
  type CompiledMatter,
  type ExampleResult,
  type Problem,
} from '../../../engine/index.ts';
import { compileWithAjv } from '../validation/compile-with-ajv.ts';
import type { Files } from './bundle-files.ts';
import { compareWithReference } from './compare-with-reference.ts';

export interface Examined {
  /** Absent when the files could not be read as a matter. */
  matter?: CompiledMatter;
  hash?: string;
  problems: readonly Problem[];
  examples: readonly ExampleResult[];
  publishable: boolean;
}

/** Twice what a table of 200 rows needs; about half a second, because other requests wait meanwhile. */
const comparisons = 2_000_000;

/** SHA-256 of the canonical text: the name of a version. */
export const hashOf = (matter: CompiledMatter): string =>
  createHash('sha256').update(canonical(matter.bundle)).digest('hex');

/** Checks files as a matter of this centre, runs its examples and compares them with json-rules-engine. */
export async function examine(compiled: CompiledCentre, files: Files): Promise<Examined> {
  const { centre, calendar, catalogues, documents } = compiled;
  const loaded = loadMatter(files, { catalogues, centreDocuments: documents, validator: compileWithAjv });
  if (!loaded.ok) return { problems: loaded.problems, examples: [], publishable: false };
  const { matter, warnings } = loaded;
  const examples = runExamples(matter, { centre, calendar });
  const untried = untriedIn(matter, { comparisons }).map(({ problem }) => problem);
  const problems = [
    ...warnings,
    ...loaded.withLines([...checkMatterIn(compiled, matter.bundle), ...analyse(matter, { comparisons }), ...untried]),
    ...examples.flatMap((example) => example.problems),
    ...(await compareWithReference(matter)),
  ];
  return {
    matter,
    hash: hashOf(matter),
    problems,
    examples,
    publishable: problems.every(({ severity }) => severity !== 'error'),
  };
}
