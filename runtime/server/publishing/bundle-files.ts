/** A bundle as it lies on disk: path inside the folder → text. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

export type Files = Record<string, string>;

/** Reads every file of a bundle or a centre folder, `skip` left out; links and huge files are not followed or read. */
export async function readFiles(folder: string, skip: readonly string[] = []): Promise<Files> {
  const files: Files = {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const full = path.join(entry.parentPath, entry.name);
    const inside = path.relative(folder, full).split(path.sep).join('/');
    if (skip.some((prefix) => inside.startsWith(prefix)) || !/\.(json|hbs)$/.test(inside)) continue;
    // One byte more than the loader allows is enough for it to say “too large”.
    files[inside] = (await stat(full)).size > 2_000_000 ? ' '.repeat(2_000_001) : await readFile(full, 'utf8');
  }
  return files;
}

/** Names of the folders directly inside `folder`; none when it does not exist. */
export async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
