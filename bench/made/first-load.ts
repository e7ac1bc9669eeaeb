/** What a page of the build loads before anything is asked of it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  file: string;
  imports?: readonly string[];
}

const web = path.resolve(import.meta.dirname, '../../dist/web');

/** Kilobytes of script, compressed, of an entry and all it imports at once; what is imported later is not counted. */
export async function firstLoad(entry: string): Promise<number> {
  const manifest = JSON.parse(await readFile(path.join(web, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const chunks = new Set<string>();
  const follow = (name: string): void => {
    if (chunks.has(name)) return;
    chunks.add(name);
    for (const next of manifest[name]?.imports ?? []) follow(next);
  };
  follow(entry);
  let bytes = 0;
  for (const name of chunks) {
    const { file } = manifest[name] ?? {};
    if (file === undefined) throw new Error(`${entry}: the build has no ${name}`);
    bytes += gzipSync(await readFile(path.join(web, file)), { level: 9 }).length;
  }
  return Math.round((bytes / 1024) * 10) / 10;
}
