/** Places in a bundle, and bundles with one place changed. What is not on the way keeps its identity. */
import { parsePointer, pointer } from '../../engine/index.ts';
import { spliced } from './spliced.ts';

export type Path = readonly (string | number)[];

type Node = Record<string | number, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The value at a path; `undefined` when nothing is there. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (isNode(value) && Object.hasOwn(value, step) ? value[step] : undefined), root);

/** The list at a path; empty when nothing is there. */
export const listAt = (root: unknown, path: Path): readonly unknown[] => {
  const list = valueAt(root, path);
  return Array.isArray(list) ? list : [];
};

function putNode(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = putNode(valueAt(root, [step]), rest, value);
  if (typeof step === 'number') return spliced(Array.isArray(root) ? (root as unknown[]) : [], step, 1, inner);
  const node = isNode(root) ? root : {};
  // A property that is there keeps its place among the others.
  if (inner !== undefined) return { ...node, [step]: inner };
  return Object.fromEntries(Object.entries(node).filter(([name]) => name !== step));
}

/** A bundle, or anything of its shape, with `value` at the path; `undefined` takes the property away. */
export const put = <T>(root: T, path: Path, value: unknown): T => putNode(root, path, value) as T;

/** A path as one text: its JSON Pointer. */
export const textOf = (path: Path): string => pointer(path.map(String));

/** The path of a JSON Pointer from `root` on; a step into a list is a number. */
export function pathOf(content: object, place: string, root: Path = []): Path {
  const path = [...root];
  for (const step of parsePointer(place)) path.push(Array.isArray(valueAt(content, path)) ? Number(step) : step);
  return path;
}

export const samePath = (one: Path | undefined, other: Path | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && textOf(one) === textOf(other));

/** Is `inner` the same place as `outer`, or inside it? */
export const isInside = (inner: Path, outer: Path): boolean =>
  inner.length >= outer.length && outer.every((step, index) => step === inner[index]);
