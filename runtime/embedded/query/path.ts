/** Follows a dotted path through documents and arrays the way a MongoDB filter does. */
import { child, isArray, isDocument, items } from '../bson/node.ts';

type Test = (value: unknown) => boolean;

const POSITION = /^(0|[1-9]\d*)$/;
export const isPosition = (segment: string | undefined): segment is string =>
  segment !== undefined && POSITION.test(segment);

function leaf(value: unknown, whole: boolean, test: Test): boolean {
  return (!whole && isArray(value) && items(value).some(test)) || test(value);
}

function anyInArray(array: unknown[], path: readonly string[], at: number, whole: boolean, test: Test): boolean {
  for (const item of array) if (isDocument(item) && anyAlong(item, path, at, whole, test)) return true;
  const segment = path[at];
  // A place behind the end is no value, not a missing one; an array named by its place is compared whole.
  if (!isPosition(segment) || Number(segment) >= array.length) return false;
  const item = array[Number(segment)];
  if (at === path.length - 1) return test(item);
  if (isArray(item)) return anyInArray(items(item), path, at + 1, whole, test);
  return isDocument(item) && anyAlong(item, path, at + 1, whole, test);
}

/**
 * Whether any value the path reaches passes; a missing value is tested as undefined.
 * @param whole test an array itself only, not its items
 */
export function anyAlong(node: unknown, path: readonly string[], at: number, whole: boolean, test: Test): boolean {
  const value = isDocument(node) ? child(node, path[at] ?? '') : undefined;
  if (at === path.length - 1) return leaf(value, whole, test);
  if (isDocument(value)) return anyAlong(value, path, at + 1, whole, test);
  if (isArray(value)) return anyInArray(items(value), path, at + 1, whole, test);
  return test(undefined);
}
