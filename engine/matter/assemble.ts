import type { Files } from '../files/read.ts';
import { bundleFiles, type Bundle } from '../schema/matter.ts';

const templatePath = /^documents\/([^/]{1,80}\.hbs)$/;

/** File name of a template by its path inside the bundle; `undefined` where no template lies. */
export const templateAt = (path: string): string | undefined => templatePath.exec(path)?.[1];

/** The parts of a bundle by the names of their files; templates by file name. */
export function assemble(values: ReadonlyMap<string, unknown>, files: Files): Bundle {
  const parts = [...values].map(([file, value]) => [file.replace('.json', ''), value] as const);
  const templates = Object.entries(files).flatMap(([path, text]) => {
    const name = templateAt(path);
    return name === undefined ? [] : [[name, text] as const];
  });
  return { ...Object.fromEntries(parts), templates: Object.fromEntries(templates) } as unknown as Bundle;
}

/** What lies in files that are JSON, in whatever shape it was written; nothing is checked. */
export const bundleIn = (files: Files): Bundle => {
  const values = Object.keys(bundleFiles).map((file): [string, unknown] => [file, JSON.parse(files[file] ?? 'null')]);
  return assemble(new Map(values), files);
};
