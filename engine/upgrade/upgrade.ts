/** Bundles of an older shape are brought to the present one before anything else reads them. */
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { fileProblem } from '../files/problems.ts';
import type { Files } from '../files/read.ts';
import { readSource } from '../files/source.ts';
import type { Problem } from '../problems.ts';
import { SCHEMA_VERSION } from '../schema/matter.ts';
import type { Edit, Migration } from './migration.ts';
import { migrations } from './migrations.ts';

export type Upgraded =
  | {
      ok: true;
      files: Files;
      /** Version the files were written in. */
      from: number;
      /** What was done, in words; nothing where the files are of the present shape or say no version. */
      done: readonly string[];
      /** That the files are to be rewritten, unless they are of the present shape. */
      warnings: readonly Problem[];
    }
  | { ok: false; problems: readonly Problem[] };

const file = 'matter.json';
const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset) + 1, offset))?.[0] ?? '';

/** Changes places of a text, read once; everything around them stays byte by byte. */
function rewritten(text: string, edits: readonly Pick<Edit, 'path' | 'value'>[]): string {
  const tree = parseTree(text);
  const changes = edits.flatMap(({ path, value }) => {
    const node = tree && findNodeAtLocation(tree, [...path]);
    if (!node || value === undefined) return modify(text, [...path], value, { formattingOptions });
    const { offset, length } = node;
    const content = JSON.stringify(value, null, 2).replaceAll('\n', `\n${indentAt(text, offset)}`);
    return [{ offset, length, content }];
  });
  return applyEdits(text, changes);
}

/** Content of those files that can be read; what is wrong with the others is told by whoever loads them. */
function valuesOf(files: Files): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [path, text] of Object.entries(files)) {
    const reading = path.endsWith('.json') ? readSource(text) : undefined;
    if (reading?.ok) values.set(path, reading.source.value);
  }
  return values;
}

function migrate(files: Files, { to, edits }: Migration): Files {
  const changed = { ...files };
  const version: Edit = { file, path: ['schemaVersion'], value: to };
  const all = [...edits(valuesOf(files)), version];
  for (const path of new Set(all.map((edit) => edit.file))) {
    const text = changed[path];
    const own = all.filter((edit) => edit.file === path);
    if (text !== undefined) changed[path] = rewritten(text, own);
  }
  return changed;
}

/**
 * The files of one matter in the present shape, by path inside the bundle. Pure; upgrading again changes nothing, and
 * so does upgrading files nobody can read. A version of the future is refused: what it means is not known here.
 */
export function upgrade(files: Files): Upgraded {
  const text = Object.hasOwn(files, file) ? files[file] : undefined;
  const reading = text === undefined ? undefined : readSource(text);
  const matter = reading?.ok ? (reading.source.value as { schemaVersion?: unknown } | null) : undefined;
  const from = matter?.schemaVersion;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) {
    return { ok: true, files, from: SCHEMA_VERSION, done: [], warnings: [] };
  }
  const told = (code: 'SHAPE_NEWER' | 'SHAPE_OLD'): Problem => {
    const at = '/schemaVersion';
    const line = reading?.ok ? { line: reading.source.lineOf(at) } : {};
    return { ...fileProblem(code, at, { version: from, known: SCHEMA_VERSION }), file, ...line };
  };
  if (from > SCHEMA_VERSION) return { ok: false, problems: [told('SHAPE_NEWER')] };
  const due = migrations.filter(({ to }) => to > from);
  const warnings = due.length === 0 ? [] : [told('SHAPE_OLD')];
  return { ok: true, files: due.reduce(migrate, files), from, done: due.map(({ words }) => words), warnings };
}
