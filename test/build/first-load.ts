/** What pages load, read from the build. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  file: string;
  imports?: readonly string[];
}

const web = path.resolve(import.meta.dirname, '../../dist/web');
const entry = 'runtime/desks/portal/index.html';

/** Modules that a page asks for before it can be read and used, beside what those import. */
export const portalPages = {
  '/sign-in': [entry],
  '/track': [entry],
  '/my': [entry],
  '/my/cases/:id': [entry, 'runtime/desks/portal/cases/case-page.tsx'],
  '/apply/:matter': [entry, 'runtime/desks/portal/apply/apply-page.tsx'],
} as const;
export const publicPages = ['runtime/desks/portal/enhance.ts'] as const;
/** Fetched beside the questions of a matter, when a page shows a form. */
export const forms = ['forms/index.ts'] as const;

/** What staff open first, beside what it imports. */
export const officePages = {
  desk: ['runtime/desks/staff/index.html'],
  case: ['runtime/desks/staff/index.html', 'runtime/desks/staff/case/case-page.tsx'],
  designer: ['designer/index.html'],
} as const;

/** Scripts of the build, as `assets/….js`, that these modules are and import at once; imported later does not count. */
export async function scriptsOf(
  modules: readonly string[],
  build: 'portal' | 'office' = 'portal',
): Promise<Set<string>> {
  const text = await readFile(path.join(web, `.vite/${build}.json`), 'utf8');
  const manifest = JSON.parse(text) as Record<string, Chunk>;
  const files = new Set<string>();
  const follow = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`the build of the ${build} has no ${name}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(follow);
  };
  modules.forEach(follow);
  return files;
}

/** Kilobytes they come to, each compressed as it is sent. */
export async function kilobytes(files: Iterable<string>): Promise<number> {
  const sizes = await Promise.all(
    [...files].map(async (file) => gzipSync(await readFile(path.join(web, file)), { level: 9 }).length),
  );
  return Math.round((sizes.reduce((sum, size) => sum + size, 0) / 1024) * 10) / 10;
}
