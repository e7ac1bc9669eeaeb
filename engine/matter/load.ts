/** A bundle as files → a compiled matter or all its problems, never half of it. */
import { fileProblem } from '../files/problems.ts';
import { readFiles, type Files } from '../files/read.ts';
import { upgrade } from '../upgrade/upgrade.ts';
import type { Problem } from '../problems.ts';
import { bundleFiles } from '../schema/matter.ts';
import { assemble, templateAt } from './assemble.ts';
import { withCentreDocuments, type CentreDocuments } from './centre-documents.ts';
import { compileMatter, type Compiled, type CompileOptions } from './compile.ts';

const schemas = new Map(Object.entries(bundleFiles));

const isKnown = (path: string) => Object.hasOwn(bundleFiles, path) || templateAt(path) !== undefined;
const refused = (problems: readonly Problem[]): Loaded => ({ ok: false, problems });

export type Loaded =
  | (Extract<Compiled, { ok: true }> & {
      /** Adds the line to problems of the matter that are found later. */
      withLines: (problems: readonly Problem[]) => Problem[];
    })
  | Extract<Compiled, { ok: false }>;

export interface LoadOptions extends CompileOptions {
  /** Taken in for the acts the bundle brings no document for. */
  centreDocuments?: CentreDocuments | undefined;
}

/**
 * Reads, checks and compiles the bundle of one matter; one of an older shape is brought to the present one first.
 * @param given path inside the bundle (`matter.json`, `documents/accept.hbs`) → text
 */
export function loadMatter(given: Files, { centreDocuments, ...options }: LoadOptions = {}): Loaded {
  const upgraded = upgrade(given);
  if (!upgraded.ok) return refused(upgraded.problems);
  const { files, warnings } = upgraded;
  const read = readFiles(files, schemas);
  const paths = Object.keys(files);
  const problems = [
    ...Object.keys(bundleFiles).flatMap((file) =>
      paths.includes(file) ? [] : [{ ...fileProblem('FILE_MISSING', '', { file }), file }],
    ),
    ...paths.flatMap((file) => (isKnown(file) ? [] : [{ ...fileProblem('FILE_UNKNOWN', '', { file }), file }])),
    ...read.problems,
  ];
  if (problems.length > 0) return refused(problems);

  const own = assemble(read.values, files);
  const compiled = compileMatter(centreDocuments ? withCentreDocuments(own, centreDocuments) : own, options);
  const { withLines } = read;
  return compiled.ok
    ? { ...compiled, warnings: withLines([...warnings, ...compiled.warnings]), withLines }
    : refused(withLines(compiled.problems));
}
