/** Where this installation lies and which release it is; the same from sources and from dist/. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

function findRoot(from: string): string {
  const up = path.dirname(from);
  if (existsSync(path.join(from, 'package.json'))) return from;
  if (up === from) throw new Error('package.json 不在上级目录中');
  return findRoot(up);
}

export const root = findRoot(import.meta.dirname);
export const release = (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string })
  .version;
