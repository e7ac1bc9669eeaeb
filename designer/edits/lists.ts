/** Adding to, removing from and moving inside a list of what is edited. */
import { isInside, listAt, put, samePath, valueAt, type Path } from './path.ts';
import { spliced } from './spliced.ts';

const stepOf = (path: Path): [list: Path, index: number] => [path.slice(0, -1), Number(path.at(-1))];

/** The bundle with items put into the list from `index` on. */
export const insert = <C extends object>(bundle: C, list: Path, index: number, ...items: readonly unknown[]): C =>
  put(bundle, list, spliced(listAt(bundle, list), index, 0, ...items));

/** The bundle without the item. */
export function remove<C extends object>(bundle: C, path: Path): C {
  const [list, index] = stepOf(path);
  return put(bundle, list, spliced(listAt(bundle, list), index, 1));
}

/** The place one step up or down: in the same list, or for a field at the edge the section beyond; else `undefined`. */
export function neighbour(bundle: object, path: Path, by: -1 | 1): Path | undefined {
  const [list, index] = stepOf(path);
  const next = index + by;
  if (next >= 0 && next < listAt(bundle, list).length) return [...list, next];
  if (!isInside(list, ['form', 'sections']) || list.at(-1) !== 'fields') return undefined;
  const beyond: Path = ['form', 'sections', Number(list[2]) + by, 'fields'];
  if (valueAt(bundle, beyond) === undefined) return undefined;
  return [...beyond, by === 1 ? 0 : listAt(bundle, beyond).length];
}

/** The bundle with the item taken from one place and put at another, counted after it is gone from the first. */
export function move<C extends object>(bundle: C, from: Path, to: Path): C {
  const item = valueAt(bundle, from);
  const [list, index] = stepOf(to);
  return insert(remove(bundle, from), list, index, item);
}

/**
 * The bundle with things of one or several lists taken out and put together, in the order given, before what stands at
 * `index` of a list now; `at` is where the first of them stands then.
 */
export function gather<C extends object>(
  bundle: C,
  paths: readonly Path[],
  list: Path,
  index: number,
): { bundle: C; at: number } {
  const items = paths.map((path) => valueAt(bundle, path));
  const ahead = paths.map(stepOf).filter(([from, place]) => samePath(from, list) && place < index).length;
  const last = [...paths].sort((one, other) => Number(other.at(-1)) - Number(one.at(-1)));
  const at = index - ahead;
  return {
    bundle: insert(
      last.reduce((left, path) => remove(left, path), bundle),
      list,
      at,
      ...items,
    ),
    at,
  };
}
