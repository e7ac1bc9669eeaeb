import { layOut } from '../files/layout.ts';
import { bundleFiles, type Bundle, type BundleFile } from '../schema/matter.ts';

/** A bundle as the files it would lie in: what is stored, exported and kept in git. */
export function filesOf(bundle: Bundle): Record<string, string> {
  const files: Record<string, string> = {};
  for (const file of Object.keys(bundleFiles) as BundleFile[]) {
    const part = bundle[file.replace('.json', '') as Exclude<keyof Bundle, 'templates'>];
    files[file] = layOut(part);
  }
  for (const [name, template] of Object.entries(bundle.templates)) files[`documents/${name}`] = template;
  return files;
}
