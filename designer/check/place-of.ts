import type { Bundle, Problem } from '../../engine/index.ts';
import { pathOf, type Path } from '../edits/path.ts';

/** Where in the bundle a problem lies; templates are at `templates/<file>`. Empty for the bundle as a whole. */
export function placeOf(bundle: Bundle, { file, pointer }: Problem): Path {
  if (file === undefined) return [];
  const template = /^documents\/(.+\.hbs)$/.exec(file)?.[1];
  if (template !== undefined) return ['templates', template];
  return pathOf(bundle, pointer, [file.replace(/\.json$/, '')]);
}
