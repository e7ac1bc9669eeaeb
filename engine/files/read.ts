/** Files as text → their values, every one of the shape its schema asks, or all problems with file and line. */
import type { TSchema } from 'typebox';
import type { Problem } from '../problems.ts';
import { rootSchema } from '../schema/emit.ts';
import { schemaProblems } from '../schema/problems.ts';
import { compileSchema } from '../schema/validate.ts';
import type { Validate } from '../validation/schema-error.ts';
import { readSource, type Source } from './source.ts';

/** Path → text. */
export type Files = Readonly<Record<string, string>>;

export interface Read {
  /** Values by path; a file with problems is left out. */
  values: ReadonlyMap<string, unknown>;
  problems: readonly Problem[];
  /** Adds the line to problems found later, as far as they do not know it. */
  withLines: <P extends Problem>(problems: readonly P[]) => P[];
}

const ready = new Map<TSchema, Validate>();
function validatorOf(schema: TSchema): Validate {
  const validate = ready.get(schema) ?? compileSchema(rootSchema(schema));
  ready.set(schema, validate);
  return validate;
}

/** Reads those of the files that have a schema. */
export function readFiles(files: Files, schemas: ReadonlyMap<string, TSchema>): Read {
  const sources = new Map<string, Source>();
  const values = new Map<string, unknown>();
  const problems: Problem[] = [];
  const withLines = <P extends Problem>(found: readonly P[]): P[] =>
    found.map((problem) => {
      const source = problem.file === undefined ? undefined : sources.get(problem.file);
      return source && problem.line === undefined ? { ...problem, line: source.lineOf(problem.pointer) } : problem;
    });

  for (const [file, schema] of schemas) {
    const text = Object.hasOwn(files, file) ? files[file] : undefined;
    if (text === undefined) continue;
    const reading = readSource(text);
    if (!reading.ok) {
      problems.push(...reading.problems.map((problem) => ({ ...problem, file })));
      continue;
    }
    const { source } = reading;
    sources.set(file, source);
    const found = schemaProblems(validatorOf(schema)(source.value));
    problems.push(...withLines(found.map((problem) => ({ ...problem, file }))));
    if (found.length === 0) values.set(file, source.value);
  }
  return { values, problems, withLines };
}
