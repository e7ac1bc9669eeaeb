/** Matters kept as they were written in each older shape of the bundle: `test/corpus/<version>/<name>`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const corpus = path.resolve('test/corpus');

/** Version of the shape and name of each. */
export const oldMatters: readonly (readonly [version: number, name: string])[] = readdirSync(corpus).flatMap(
  (version) => readdirSync(path.join(corpus, version)).map((name) => [Number(version), name] as const),
);

/** Its files by their paths inside the bundle. */
export function old(version: number, name: string): Record<string, string> {
  const folder = path.join(corpus, String(version), name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name: file }) => {
      const full = path.join(parentPath, file);
      return [path.relative(folder, full), readFileSync(full, 'utf8')];
    }),
  );
}
