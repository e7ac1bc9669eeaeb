import type { Bundle, Problem } from '../../engine/index.ts';
import { valueAt, type Path } from '../edits/path.ts';

/** The steps of a JSON Pointer; a step into a list is a number. */
function stepsOf(bundle: Bundle, file: string, pointer: string): Path {
  const path: (string | number)[] = [file];
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(valueAt(bundle, path)) ? Number(name) : name);
  }
  return path;
}

/** Where in the bundle a problem lies; templates are at `templates/<file>`. Empty for the bundle as a whole. */
export function placeOf(bundle: Bundle, { file, pointer }: Problem): Path {
  if (file === undefined) return [];
  const template = /^documents\/(.+\.hbs)$/.exec(file)?.[1];
  if (template !== undefined) return ['templates', template];
  return stepsOf(bundle, file.replace(/\.json$/, ''), pointer);
}
