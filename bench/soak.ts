/**
 * `npm run soak`: proofs at their full length, one JSON line each, and failure when a promise broke.
 * `npm run soak -- storm clocks` runs those alone.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

export interface Soaked {
  /** Promises that did not hold. */
  broken: number;
  [more: string]: unknown;
}

const folder = path.join(import.meta.dirname, 'soaks');
const wanted = process.argv.slice(2);

for (const file of (await readdir(folder)).sort()) {
  const name = path.basename(file, '.ts');
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { soak } = (await import(path.join(folder, file))) as { soak: () => Promise<Soaked> };
  const found = await soak();
  console.log(JSON.stringify({ name: `soak/${name}`, ...found }));
  if (found.broken > 0) process.exitCode = 1;
}
