/** A bundle as files → a compiled matter or all its problems, never half of it. */
import { fileProblem } from '../files/problems.ts';
import { readFiles, type Files } from '../files/read.ts';
import { upgrade } from '../upgrade/upgrade.ts';
import type { Problem } from '../problems.ts';
import { bundleFiles, type Bundle } from '../schema/matter.ts';
import { assemble, templateAt } from './assemble.ts';
import { withShared, type Shared } from './shared.ts';
import { compileMatter, type Compiled, type CompileOptions } from './compile.ts';

const schemas = new Map(Object.entries(bundleFiles));

/** Kilobytes all files of a matter may have together, their names counted in. */
const MOST = 1024;

function tooLarge(files: Files): Problem[] {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).reduce((sum, file) => sum + encoder.encode(file.join('')).length, 0);
  const kilobytes = Math.ceil(bytes / 1024);
  return kilobytes > MOST ? [fileProblem('FILES_LARGE', '', { kilobytes, most: MOST })] : [];
}

const isKnown = (path: string) => Object.hasOwn(bundleFiles, path) || templateAt(path) !== undefined;
const refused = (problems: readonly Problem[]) => ({ ok: false, problems }) as const;

export type ReadBundle =
  | {
      ok: true;
      bundle: Bundle;
      /** That it was written in an older shape. */
      warnings: readonly Problem[];
      /** Adds the line to problems of the matter that are found later. */
      withLines: <P extends Problem>(problems: readonly P[]) => P[];
    }
  | { ok: false; problems: readonly Problem[] };

/**
 * Reads the bundle of one matter as far as its shape goes, one of an older shape as the present one; what it means is
 * not asked.
 * @param given path inside the bundle (`matter.json`, `documents/accept.hbs`) → text
 */
export function readBundle(given: Files): ReadBundle {
  const large = tooLarge(given);
  if (large.length > 0) return refused(large);
  const upgraded = upgrade(given);
  if (!upgraded.ok) return refused(upgraded.problems);
  const { files, warnings } = upgraded;
  const { values, problems: found, withLines } = readFiles(files, schemas);
  const paths = Object.keys(files);
  const problems = [
    ...Object.keys(bundleFiles).flatMap((file) =>
      paths.includes(file) ? [] : [{ ...fileProblem('FILE_MISSING', '', { file }), file }],
    ),
    ...paths.flatMap((file) => (isKnown(file) ? [] : [{ ...fileProblem('FILE_UNKNOWN', '', { file }), file }])),
    ...found,
  ];
  return problems.length > 0 ? refused(problems) : { ok: true, bundle: assemble(values, files), warnings, withLines };
}

/** Problems told at once; those behind them are told when these are mended. */
const TOLD = 500;

/** What stops publishing first, where it is more than anybody reads. */
const foremost = (problems: readonly Problem[]): readonly Problem[] =>
  problems.length <= TOLD
    ? problems
    : [...problems]
        .sort((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'))
        .slice(0, TOLD);

export type Loaded =
  | (Extract<Compiled, { ok: true }> & Pick<Extract<ReadBundle, { ok: true }>, 'withLines'>)
  | Extract<Compiled, { ok: false }>;

export interface LoadOptions extends CompileOptions {
  /** Taken in for the acts the bundle brings no document for. */
  shared?: Shared | undefined;
}

/** Reads, checks and compiles the bundle of one matter; files as for `readBundle`. */
export function loadMatter(files: Files, { shared, ...options }: LoadOptions = {}): Loaded {
  const read = readBundle(files);
  if (!read.ok) return read;
  const { bundle, warnings, withLines } = read;
  const compiled = compileMatter(shared ? withShared(bundle, shared) : bundle, options);
  return compiled.ok
    ? { ...compiled, warnings: withLines(foremost([...warnings, ...compiled.warnings])), withLines }
    : refused(withLines(foremost(compiled.problems)));
}
