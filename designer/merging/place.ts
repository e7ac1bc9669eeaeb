/** Places told by ids found again in what is edited, where steps into lists are told by position. */
import { listAt, valueAt, type Path } from '../edits/path.ts';
import { keyedItems } from './keyed.ts';
import { HOME } from './loose.ts';
import { ORDER } from './three-way.ts';

const indexOf = (list: unknown, key: string): number => [...(keyedItems(list)?.keys() ?? [])].indexOf(key);

/** Fields and groups are named without what they stand in: here with it. */
function fieldPath(bundle: object, id: string): Path | undefined {
  for (const section of listAt(bundle, ['form', 'sections']).keys()) {
    const list: Path = ['form', 'sections', section, 'fields'];
    const index = indexOf(valueAt(bundle, list), id);
    if (index >= 0) return [...list, index];
    for (const at of listAt(bundle, list).keys()) {
      const inner: Path = [...list, at, 'fields'];
      const nth = indexOf(valueAt(bundle, inner), id);
      if (nth >= 0) return [...inner, nth];
    }
  }
  return undefined;
}

/** The path in the content as far as the content has it. */
export function pathTo(bundle: object, at: readonly string[]): Path {
  const [part, list, field = ''] = at;
  const isField = part === 'form' && list === 'fields';
  const start = isField ? fieldPath(bundle, field) : [];
  if (!start) return ['form'];
  const path = [...start];
  for (const step of at.slice(isField ? 3 : 0)) {
    if (step === HOME || step === ORDER) break;
    const value = valueAt(bundle, path);
    const isCell = path.at(-1) === 'when' && Array.isArray(value);
    const list = isCell ? valueAt(bundle, [...path.slice(0, 3), 'inputs']) : value;
    const index = Array.isArray(list) ? indexOf(list, step) : undefined;
    if (index === -1) break;
    path.push(index ?? step);
  }
  return path;
}

/** The same place in another content, whatever was put in before it; `undefined` where it is gone. */
export function followed(from: object, path: Path, to: object): Path | undefined {
  const at: string[] = [];
  for (const [index, step] of path.entries()) {
    const list = valueAt(from, path.slice(0, index));
    const key = typeof step === 'number' ? [...(keyedItems(list)?.keys() ?? [])][step] : step;
    if (key === undefined) return samePlace(from, path, to);
    at.push(key);
  }
  const isField = path[1] === 'sections' && path[3] === 'fields' && at.length > 4;
  // A field of a group is found by its own id, wherever it stands now.
  const skipped = depthOf(path);
  const found = pathTo(to, isField ? ['form', 'fields', ...at.slice(skipped)] : at);
  return found.length - path.length === (isField ? depthOf(found) - skipped : 0) ? found : undefined;
}

/** Steps of a path that lead to the list a field stands in. */
const depthOf = (path: Path): number => (path[5] === 'fields' && path.length > 6 ? 6 : 4);

/** Of a list whose items cannot be told apart, the position is all there is. */
const samePlace = (from: object, path: Path, to: object): Path | undefined =>
  JSON.stringify(valueAt(from, path)) === JSON.stringify(valueAt(to, path)) ? path : undefined;
