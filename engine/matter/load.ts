/** A bundle as files → a compiled matter or all its problems, never half of it. */
import { fileProblem } from '../files/problems.ts';
import { readFiles, type Files } from '../files/read.ts';
import type { Problem } from '../problems.ts';
import { bundleFiles, type Bundle } from '../schema/matter.ts';
import { withCentreDocuments, type CentreDocuments } from './centre-documents.ts';
import { compileMatter, type Compiled, type CompileOptions } from './compile.ts';

const schemas = new Map(Object.entries(bundleFiles));
const templatePath = /^documents\/([^/]{1,80}\.hbs)$/;

const isKnown = (path: string) => Object.hasOwn(bundleFiles, path) || templatePath.test(path);
const refused = (problems: readonly Problem[]) => ({ ok: false, problems }) as const;

/** The parts of a bundle by the names of their files; templates by file name. */
function assemble(values: ReadonlyMap<string, unknown>, files: Files): Bundle {
  const parts = [...values].map(([file, value]) => [file.replace('.json', ''), value] as const);
  const templates = Object.entries(files).flatMap(([path, text]) => {
    const name = templatePath.exec(path)?.[1];
    return name === undefined ? [] : [[name, text] as const];
  });
  return { ...Object.fromEntries(parts), templates: Object.fromEntries(templates) } as unknown as Bundle;
}

export type ReadBundle =
  | {
      ok: true;
      bundle: Bundle;
      /** Adds the line to problems of the matter that are found later. */
      withLines: (problems: readonly Problem[]) => Problem[];
    }
  | { ok: false; problems: readonly Problem[] };

/**
 * Reads the bundle of one matter as far as its shape goes; what it means is not asked.
 * @param files path inside the bundle (`matter.json`, `documents/accept.hbs`) → text
 */
export function readBundle(files: Files): ReadBundle {
  const { values, problems: found, withLines } = readFiles(files, schemas);
  const paths = Object.keys(files);
  const problems = [
    ...Object.keys(bundleFiles).flatMap((file) =>
      paths.includes(file) ? [] : [{ ...fileProblem('FILE_MISSING', '', { file }), file }],
    ),
    ...paths.flatMap((file) => (isKnown(file) ? [] : [{ ...fileProblem('FILE_UNKNOWN', '', { file }), file }])),
    ...found,
  ];
  return problems.length > 0 ? refused(problems) : { ok: true, bundle: assemble(values, files), withLines };
}

export type Loaded =
  | (Extract<Compiled, { ok: true }> & Pick<Extract<ReadBundle, { ok: true }>, 'withLines'>)
  | Extract<Compiled, { ok: false }>;

export interface LoadOptions extends CompileOptions {
  /** Taken in for the acts the bundle brings no document for. */
  centreDocuments?: CentreDocuments | undefined;
}

/** Reads, checks and compiles the bundle of one matter; files as for `readBundle`. */
export function loadMatter(files: Files, { centreDocuments, ...options }: LoadOptions = {}): Loaded {
  const read = readBundle(files);
  if (!read.ok) return read;
  const { bundle, withLines } = read;
  const compiled = compileMatter(centreDocuments ? withCentreDocuments(bundle, centreDocuments) : bundle, options);
  return compiled.ok
    ? { ...compiled, warnings: withLines(compiled.warnings), withLines }
    : refused(withLines(compiled.problems));
}
