/** What the build made of the style sheet and the script of the public pages; read once, empty before a build. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Assets {
  styles: readonly string[];
  scripts: readonly string[];
}

interface Chunk {
  file: string;
  css?: readonly string[];
}

const entries = { style: 'runtime/desks/portal/index.html', script: 'runtime/desks/portal/enhance.ts' } as const;

function manifestOf(webDir: string): Readonly<Record<string, Chunk>> {
  try {
    return JSON.parse(readFileSync(path.join(webDir, '.vite/portal.json'), 'utf8')) as Record<string, Chunk>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

export function readAssets(webDir: string): Assets {
  const manifest = manifestOf(webDir);
  const script = manifest[entries.script];
  return {
    styles: (manifest[entries.style]?.css ?? []).map((file) => `/${file}`),
    scripts: script ? [`/${script.file}`] : [],
  };
}
