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

/** A list inside the thing at the path: the fields of a group. */
const within = (bundle: object, path: Path): Path | undefined => {
  const list: Path = [...path, 'fields'];
  return Array.isArray(valueAt(bundle, list)) ? list : undefined;
};

/**
 * The place one step up or down, counted after the thing is gone from where it is: in the same list, into or out of a
 * group of fields, or for a field at the edge in the section beyond; else `undefined`. A group goes into no other.
 */
export function neighbour(bundle: object, path: Path, by: -1 | 1): Path | undefined {
  const [list, index] = stepOf(path);
  const next = index + by;
  const isField = isInside(list, ['form', 'sections']) && list.at(-1) === 'fields';
  if (next >= 0 && next < listAt(bundle, list).length) {
    const group = isField && !within(bundle, path) ? within(bundle, [...list, next]) : undefined;
    if (!group) return [...list, next];
    return by === 1 ? [...list, index, 'fields', 0] : [...group, listAt(bundle, group).length];
  }
  if (!isField) return undefined;
  const outer = list.slice(0, -2);
  if (outer.at(-1) === 'fields') return [...outer, Number(list.at(-2)) + (by === 1 ? 1 : 0)];
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
 * `index` of a list now; `list` and `at` are where the first of them stands then.
 */
export function gather<C extends object>(
  bundle: C,
  paths: readonly Path[],
  list: Path,
  index: number,
): { bundle: C; list: Path; at: number } {
  const items = paths.map((path) => valueAt(bundle, path));
  const [into, at] = stepOf(without([...list, index], paths));
  const left = [...paths].sort(lastFirst).reduce((rest, path) => remove(rest, path), bundle);
  return { bundle: insert(left, into, at, ...items), list: into, at };
}

/** What stands later in the content, further in or further on, first: taking it out moves nothing that is still to be. */
const lastFirst = (one: Path, other: Path): number => {
  const at = one.findIndex((step, index) => step !== other[index]);
  return at === -1 ? 0 : Number(other[at] ?? -1) - Number(one[at]);
};

/** Where a place is once others are gone: each step into a list counts fewer before it. */
const without = (place: Path, gone: readonly Path[]): Path =>
  place.map((step, index) => {
    if (typeof step !== 'number') return step;
    const here = place.slice(0, index);
    return step - gone.map(stepOf).filter(([list, at]) => at < step && samePath(list, here)).length;
  });
